import type { ComponentChildren } from 'preact';

interface Props {
  readonly title: string;
  readonly children?: ComponentChildren;
  readonly action?: { readonly label: string; readonly onClick: () => void };
}

/** What is not there, why, and what to do next. */
export function EmptyState({ title, children, action }: Props) {
  return (
    <div class="empty">
      <p class="empty-title">{title}</p>
      {children}
      {action && (
        <button type="button" class="button primary" onClick={action.onClick}>
          {action.label}
        </button>
      )}
    </div>
  );
}
