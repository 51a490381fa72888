/** What the page says it is, to machines. */
export interface Stated {
  /**
   * `article` by structured data; `maybe` by og:type alone, which whole sites set for every page; `other` where it says
   * that it is something else, or many articles; null where it says nothing.
   */
  readonly kind: 'article' | 'maybe' | 'other' | null;
  /** ISO date, or null. */
  readonly published: string | null;
}

type Structured = Readonly<Record<string, unknown>>;

const ARTICLE = /(?<!Tech|Scholarly)(?:Article|BlogPosting|(?:^|\W)Report)$/;
const OTHER =
  /(?:^|\W)(?:Product\w*|CollectionPage|SearchResultsPage|ProfilePage|ContactPage|QAPage|DiscussionForumPosting|JobPosting|Software\w+|TechArticle|APIReference)$/;
const MICRODATA = '[itemtype$="Article"],[itemtype$="BlogPosting"]';
/** So many articles stated beside one another are a list of them. */
const LIST = 3;

/** Reads JSON-LD, then microdata, then og:type; dates from wherever pages state them. */
export function readStated(document: Document): Stated {
  const nodes = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(structured);
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)));
  const isLive = articles.some((node) => typesOf(node).some((type) => type.includes('Live')));
  const titles = new Set(articles.map(({ headline, name, url }) => headline ?? name ?? url));
  const marked = document.querySelectorAll(MICRODATA).length;
  const content = (selector: string): string | null =>
    document.querySelector(selector)?.getAttribute('content')?.trim() || null;
  const stated = articles.map(({ datePublished }) => datePublished).find((date) => typeof date === 'string');
  const og = content('meta[property="og:type"]') ?? '';
  const published =
    content('meta[property="article:published_time"],meta[itemprop="datePublished"]') ??
    (stated as string | undefined) ??
    document.querySelector('article time[datetime],time[datetime]')?.getAttribute('datetime');
  return {
    kind:
      titles.size >= LIST && !isLive
        ? 'other'
        : titles.size > 0
          ? 'article'
          : nodes.some((node) => typesOf(node).some((type) => OTHER.test(type)))
            ? 'other'
            : marked === 1
              ? 'article'
              : /article/i.test(og)
                ? 'maybe'
                : /product|profile|video|music|object/i.test(og)
                  ? 'other'
                  : null,
    published: published?.slice(0, 40) ?? null,
  };
}

/** The things a script of structured data is about: what it lists at its top, in a graph, or as its main thing. */
function structured(script: Element): readonly Structured[] {
  try {
    // Line breaks within strings are a common slip.
    return thingsIn(JSON.parse((script.textContent ?? '').replace(/\s+/g, ' ')));
  } catch {
    return []; // no JSON, as on many pages
  }
}

function thingsIn(value: unknown): readonly Structured[] {
  if (Array.isArray(value)) return value.flatMap(thingsIn);
  if (typeof value !== 'object' || value === null) return [];
  const thing = value as Structured;
  return [thing, ...thingsIn(thing['@graph']), ...thingsIn(thing.mainEntity)];
}

const typesOf = (thing: Structured): readonly string[] => [thing['@type']].flat().map(String);
