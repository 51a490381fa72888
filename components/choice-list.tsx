import { useId } from 'preact/hooks';

interface Props<T extends string> {
  readonly title: string;
  readonly choices: readonly { readonly value: T; readonly label: string; readonly lang?: string }[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
}

/** One of many: a list that unfolds. */
export function ChoiceList<T extends string>({ title, choices, chosen, onChoose }: Props<T>) {
  const id = useId();
  return (
    <div class="choices">
      <label class="choices-title" for={id}>
        {title}
      </label>
      <select id={id} value={chosen} onChange={(event) => onChoose(event.currentTarget.value as T)}>
        {choices.map(({ value, label, lang }) => (
          <option key={value} value={value} lang={lang}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
