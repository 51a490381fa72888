import type { ComponentChildren } from 'preact';

interface Props {
  readonly title: string;
  /** 1 where nothing else heads the view. */
  readonly level?: 1 | 2;
  readonly children?: ComponentChildren;
  readonly action?: { readonly label: string; readonly onClick: () => void };
  /** Beneath the action: other ways. */
  readonly ways?: ComponentChildren;
}

/** What is not there, why, and what to do next. */
export function EmptyState({ title, level = 1, children, action, ways }: Props) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <div class="empty">
      <Heading class="empty-title">{title}</Heading>
      {children}
      {action && (
        <button type="button" class="button primary" onClick={action.onClick}>
          {action.label}
        </button>
      )}
      {ways && <div class="empty-ways">{ways}</div>}
    </div>
  );
}
