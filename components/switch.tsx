interface Props {
  readonly on: boolean;
  /** What it switches; said by screen readers. */
  readonly label: string;
  readonly onChange: (on: boolean) => void;
}

/** An on/off switch: a checkbox by nature, so that it works everywhere a checkbox does. */
export function Switch({ on, label, onChange }: Props) {
  return (
    <input
      type="checkbox"
      role="switch"
      class="switch"
      aria-label={label}
      checked={on}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}
