import { SOURCE_KINDS, type SourceKind } from '#core/articles/article.ts';
import type { SourceView } from '#core/coverage/library-views.ts';
import { foldText } from '#core/text/fold.ts';
import { formatCountry } from './format-code.ts';
import { SOURCE_KIND_TEXT } from './source-kind-text.ts';
import type { Text } from './text.tsx';

/** A source with the words it is found by. */
export interface FindableSource {
  readonly view: SourceView;
  readonly words: string;
}

/** What is typed finds a source by its name, domains, country, owner, kind and description, in the reader's language. */
export function findableSources(
  views: readonly SourceView[],
  { t, language }: Pick<Text, 't' | 'language'>,
): readonly FindableSource[] {
  const also = otherNames(t('country_also'));
  return views.map((view) => {
    const { label, kind, country, domains, owner, description } = view.source;
    const { one, heading } = SOURCE_KIND_TEXT[kind];
    const place = country === null ? '' : `${formatCountry(country, language)} ${also.get(country) ?? ''}`;
    const said = [label, ...domains, place, owner, t(one), t(heading), description];
    return { view, words: ` ${foldText(said.join(' '))}` };
  });
}

/** "TR Turkey; US USA America": what readers call a country where `Intl` has its official name alone, by its code. */
const otherNames = (message: string): ReadonlyMap<string, string> =>
  new Map(
    message.split(';').map((part) => {
      const [code = '', ...names] = part.trim().split(' ');
      return [code, names.join(' ')];
    }),
  );

/** The sources that have each typed word, as the beginning of one of theirs; all of them where nothing is typed. */
export function findSources(sources: readonly FindableSource[], typed: string): readonly SourceView[] {
  const wanted = foldText(typed).split(' ');
  return sources
    .filter(({ words }) => wanted.every((word) => words.includes(` ${word}`)))
    .map(({ view }) => view);
}

/** By kind in the order of `SOURCE_KINDS`; within one, those with most articles first, then as the language sorts. */
export function groupSources(
  views: readonly SourceView[],
  language: string,
): readonly (readonly [SourceKind, readonly SourceView[]])[] {
  const { compare } = new Intl.Collator(language);
  const sorted = [...views].sort(
    (a, b) => b.articles - a.articles || compare(a.source.label, b.source.label),
  );
  return SOURCE_KINDS.map(
    (kind) => [kind, sorted.filter(({ source }) => source.kind === kind)] as const,
  ).filter(([, group]) => group.length > 0);
}
