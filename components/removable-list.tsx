interface Item {
  readonly id: string;
  readonly label: string;
  readonly detail?: string;
}

interface Props {
  readonly label: string;
  readonly items: readonly Item[];
  readonly action: string;
  /** The action with what it is done to, for those who hear it. */
  readonly actionFor: (item: Item) => string;
  readonly onAction: (id: string) => void;
}

/** Lines that can be taken back one by one. */
export function RemovableList({ label, items, action, actionFor, onAction }: Props) {
  return (
    <ul class="rows removable" aria-label={label}>
      {items.map((item) => (
        <li key={item.id}>
          <span class="row-text">
            <span class="row-label">{item.label}</span>
            {item.detail !== undefined && <span class="row-detail">{item.detail}</span>}
          </span>
          <button
            type="button"
            class="text-button"
            aria-label={actionFor(item)}
            onClick={() => onAction(item.id)}
          >
            {action}
          </button>
        </li>
      ))}
    </ul>
  );
}
