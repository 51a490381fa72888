import type { Source, SourceKind } from '#core/articles/article.ts';
import { formatCountry, formatLanguage } from './format-code.ts';
import { formatIsoDate } from './format-date.ts';
import { SOURCE_KIND_TEXT } from './source-kind-text.ts';
import { useText } from './text.tsx';

/** Of these, one without a country is a body of several. */
const BODIES: readonly SourceKind[] = ['institution', 'parliament', 'court'];

/** What is known of a source: plain facts with their date, and no judgement. What is not known is left out. */
export function SourceFacts({ source }: { readonly source: Source }) {
  const { t, list, language } = useText();
  const { kind, country, languages, domains, owner, factsAsOf, description } = source;
  const place =
    country !== null
      ? formatCountry(country, language)
      : BODIES.includes(kind)
        ? t('fact_international')
        : null;
  const facts: readonly (readonly [string, string | null])[] = [
    [t('fact_kind'), t(SOURCE_KIND_TEXT[kind].one)],
    [t('fact_country'), place],
    [
      t('fact_languages'),
      languages.length > 0 ? list(languages.map((tag) => formatLanguage(tag, language))) : null,
    ],
    [t('fact_owner'), owner],
    [t('fact_domains'), domains.length > 0 ? list(domains) : null],
  ];
  return (
    <div class="source-facts">
      {description !== null && <p>{description}</p>}
      <dl>
        {facts.map(
          ([name, fact]) =>
            fact !== null && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{fact}</dd>
              </div>
            ),
        )}
      </dl>
      {factsAsOf !== null && <p class="quiet">{t('facts_as_of', formatIsoDate(factsAsOf, language))}</p>}
    </div>
  );
}
