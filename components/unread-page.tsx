import { EmptyState } from './empty-state.tsx';
import { PermissionRefused } from './permission-refused.tsx';
import { useText } from './text.tsx';

/**
 * Why nothing is shown of a page: nobody asked for it yet, it is on its way, no text was found, the reader paused the site
 * or this page alone; the site is not allowed, or the browser has been told to ask; it is of a kind that no extension may read.
 */
export type UnreadReason =
  | 'not-read'
  | 'reading'
  | 'no-text'
  | 'paused'
  | 'page-paused'
  | 'not-allowed'
  | 'asked-browser'
  | 'browser-page'
  | 'store'
  | 'file'
  | 'document'
  | 'no-tab';

const WORDS: Readonly<Record<UnreadReason, readonly [title: string, why: string]>> = {
  'not-read': ['unread_title', 'unread_why'],
  reading: ['reading_title', 'reading_why'],
  paused: ['paused_title', 'paused_why'],
  'page-paused': ['page_paused_title', 'paused_why'],
  'no-text': ['no_text_title', 'no_text_why'],
  'not-allowed': ['not_allowed_title', 'not_allowed_why'],
  'asked-browser': ['asked_browser_title', 'asked_browser_why'],
  'browser-page': ['browser_page_title', 'closed_page_why'],
  store: ['store_page_title', 'closed_page_why'],
  file: ['file_page_title', 'closed_page_why'],
  document: ['document_page_title', 'document_page_why'],
  'no-tab': ['no_tab_title', 'no_tab_why'],
};

/** The one click that would have it read, where there is one. */
const READS: Partial<Readonly<Record<UnreadReason, string>>> = {
  'not-read': 'read_this_page',
  'no-text': 'try_again',
  paused: 'read_here_again',
  'page-paused': 'read_here_again',
};

/** What the browser can be asked for: a site by its name, the tab's site without it, or every site. */
export type AllowWay =
  { readonly kind: 'host'; readonly host: string } | { readonly kind: 'tab' | 'every-site' };

interface Props {
  readonly reason: UnreadReason;
  /** How a site that is not allowed may come to be. */
  readonly way: AllowWay;
  /** The browser refused to ask the reader. */
  readonly refused: boolean;
  readonly onRead: () => void;
  readonly onAllow: (way: AllowWay) => void;
  readonly onSettings: () => void;
  readonly onPaste: () => void;
}

/** An empty panel: why, the one click that would fill it, and the text by hand. */
export function UnreadPage({ reason, way, refused, onRead, onAllow, onSettings, onPaste }: Props) {
  const { t } = useText();
  const [title, why] = WORDS[reason];
  const reads = READS[reason];
  const allows = { host: 'allow_host', tab: 'allow_tab', 'every-site': 'allow_every' };
  const action =
    reason === 'not-allowed'
      ? {
          label: t(allows[way.kind], way.kind === 'host' ? way.host : ''),
          onClick: () => onAllow(way),
        }
      : reads && { label: t(reads), onClick: onRead };
  const ways = reason !== 'reading' && (
    <>
      {(reason === 'not-allowed' || reason === 'asked-browser') && (
        <button type="button" class="text-button" onClick={onSettings}>
          {t('choose_sites')}
        </button>
      )}
      <button type="button" class="text-button" onClick={onPaste}>
        {t('paste_text')}
      </button>
    </>
  );
  return (
    <EmptyState title={t(title)} {...(action && { action })} ways={ways}>
      <p class="quiet">{t(why)}</p>
      <PermissionRefused refused={refused} />
    </EmptyState>
  );
}
