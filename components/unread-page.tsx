import { EmptyState } from './empty-state.tsx';
import { useText } from './text.tsx';

/** Why nothing is shown of a page: nobody asked for it yet, no text was found, or the browser forbids it. */
export type UnreadReason = 'not-read' | 'no-text' | 'not-allowed' | 'no-tab';

const WORDS: Readonly<Record<UnreadReason, readonly [string, string]>> = {
  'not-read': ['unread_title', 'unread_why'],
  'no-text': ['no_text_title', 'no_text_why'],
  'not-allowed': ['not_allowed_title', 'not_allowed_why'],
  'no-tab': ['no_tab_title', 'no_tab_why'],
};

interface Props {
  readonly reason: UnreadReason;
  readonly onRead: () => void;
}

export function UnreadPage({ reason, onRead }: Props) {
  const { t } = useText();
  const [title, why] = WORDS[reason];
  const readable = reason === 'not-read' || reason === 'no-text';
  return (
    <EmptyState
      title={t(title)}
      {...(readable && { action: { label: t('read_this_page'), onClick: onRead } })}
    >
      <p class="quiet">{t(why)}</p>
    </EmptyState>
  );
}
