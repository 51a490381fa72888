import { useId } from 'preact/hooks';

interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly hint?: string;
}

interface Props<T extends string> {
  readonly title: string;
  readonly choices: readonly Choice<T>[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
}

/** One of a few: radio buttons under a legend. */
export function ChoiceGroup<T extends string>({ title, choices, chosen, onChoose }: Props<T>) {
  const name = useId();
  return (
    <fieldset class="choices">
      <legend>{title}</legend>
      {choices.map(({ value, label, hint }) => (
        <label key={value} class="choice">
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <span>
            {label}
            {hint !== undefined && <span class="row-detail"> {hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
