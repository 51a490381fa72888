interface Props {
  /** How many of the group are on, of how many. */
  readonly on: number;
  readonly of: number;
  readonly label: string;
  readonly onChange: (on: boolean) => void;
}

/**
 * Switches a group: on, off, or mixed where some are on, from where it goes to on. A checkbox, not `role="switch"`, which
 * has no mixed state for screen readers.
 */
export function GroupSwitch({ on, of, label, onChange }: Props) {
  return (
    <input
      type="checkbox"
      class="switch"
      aria-label={label}
      checked={on === of}
      indeterminate={on > 0 && on < of}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}
