interface Props<T extends string> {
  readonly label: string;
  /** The words for no choice. */
  readonly all: string;
  readonly value: T | null;
  readonly choices: readonly { readonly value: T; readonly label: string }[];
  readonly onChoose: (value: T | null) => void;
}

/** One of several, or any. A value that is offered no longer stays until it is changed. */
export function FilterSelect<T extends string>({ label, all, value, choices, onChoose }: Props<T>) {
  const isOffered = value === null || choices.some((choice) => choice.value === value);
  return (
    <label class="field">
      <span>{label}</span>
      <select
        value={value ?? ''}
        onChange={(event) =>
          onChoose(event.currentTarget.value === '' ? null : (event.currentTarget.value as T))
        }
      >
        <option value="">{all}</option>
        {!isOffered && <option value={value}>{value}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  );
}
