import type { Source } from '#core/articles/article.ts';

const TINTS = 6;

/** One of the tints, always the same for a source. */
function tintOf(id: string): number {
  let sum = 0;
  for (const character of id) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973;
  return sum % TINTS;
}

/** "NATO" -> N, "State Department" -> SD. */
export function lettersOf(label: string): string {
  const words = label.split(/[\s-]+/u).filter((word) => /^\p{L}|^\p{N}/u.test(word));
  const letters = words.slice(0, 2).map((word) => Array.from(word)[0] ?? '');
  return letters.join('').toLocaleUpperCase() || '?';
}

/** Letters in a tinted square: no logo is ever fetched. The label stands beside it, so it says nothing itself. */
export function SourceTile({ source }: { readonly source: Pick<Source, 'id' | 'label'> }) {
  return (
    <span class={`source-tile tint-${tintOf(source.id)}`} aria-hidden="true">
      {lettersOf(source.label)}
    </span>
  );
}
