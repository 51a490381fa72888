import { EmptyState } from './empty-state.tsx';
import { useText } from './text.tsx';

/**
 * Why nothing is shown of a page: nobody asked for it yet, it is on its way, no text was found,
 * the reader paused the site or this page alone, or the browser forbids it.
 */
export type UnreadReason =
  'not-read' | 'reading' | 'no-text' | 'paused' | 'page-paused' | 'not-allowed' | 'no-tab';

const WORDS: Readonly<Record<UnreadReason, readonly [string, string]>> = {
  'not-read': ['unread_title', 'unread_why'],
  reading: ['reading_title', 'reading_why'],
  paused: ['paused_title', 'paused_why'],
  'page-paused': ['page_paused_title', 'paused_why'],
  'no-text': ['no_text_title', 'no_text_why'],
  'not-allowed': ['not_allowed_title', 'not_allowed_why'],
  'no-tab': ['no_tab_title', 'no_tab_why'],
};

/** The one click that would change it, where there is one. */
const ACTIONS: Partial<Readonly<Record<UnreadReason, string>>> = {
  'not-read': 'read_this_page',
  'no-text': 'try_again',
  paused: 'read_here_again',
  'page-paused': 'read_here_again',
};

interface Props {
  readonly reason: UnreadReason;
  readonly onRead: () => void;
}

export function UnreadPage({ reason, onRead }: Props) {
  const { t } = useText();
  const [title, why] = WORDS[reason];
  const action = ACTIONS[reason];
  return (
    <EmptyState title={t(title)} {...(action && { action: { label: t(action), onClick: onRead } })}>
      <p class="quiet">{t(why)}</p>
    </EmptyState>
  );
}
