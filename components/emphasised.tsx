interface Props {
  readonly text: string;
  /** Pairs of start and end, ascending and apart; whatever else comes is passed over. */
  readonly emphasis: readonly (readonly [number, number])[];
}

/** A text with the stretches that matched. */
export function Emphasised({ text, emphasis }: Props) {
  const parts = [];
  let at = 0;
  for (const [start, end] of emphasis) {
    if (start < at || end <= start || end > text.length) continue;
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
