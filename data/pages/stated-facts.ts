/** What a page states about its article, in structured data or meta elements. */
export interface StatedFacts {
  readonly title: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly site: string | null;
}

const META = {
  title: ['og:title', 'twitter:title', 'headline', 'dc.title'],
  author: ['author', 'article:author', 'byl', 'dc.creator', 'parsely-author', 'sailthru.author'],
  published: [
    'article:published_time',
    'datepublished',
    'og:article:published_time',
    'parsely-pub-date',
    'sailthru.date',
    'pubdate',
    'dc.date',
    'date',
  ],
  site: ['og:site_name', 'application-name', 'cre'],
} as const;

/** Reads structured data (schema.org articles) first, then meta elements, then marked-up times. */
export function statedFacts(document: Document): StatedFacts {
  const article = structuredArticle(document);
  const meta = metaValues(document);
  const find = (names: readonly string[]): string | null => {
    for (const name of names) {
      const value = meta.get(name);
      if (value) return value;
    }
    return null;
  };
  const author = find(META.author);
  return {
    title: textOf(article?.headline) ?? find(META.title),
    author: namesOf(article?.author) ?? (author !== null && /^https?:/.test(author) ? null : author),
    published:
      textOf(article?.datePublished) ??
      find(META.published) ??
      document.querySelector('[itemprop="datePublished"]')?.getAttribute('datetime') ??
      document.querySelector('time[datetime]')?.getAttribute('datetime') ??
      null,
    site: find(META.site) ?? namesOf(article?.publisher),
  };
}

function metaValues(document: Document): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const name =
      element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    const content = element.getAttribute('content')?.trim();
    if (name && content && !values.has(name.toLowerCase())) values.set(name.toLowerCase(), content);
  }
  return values;
}

type Structured = Readonly<Record<string, unknown>>;

/** The first schema.org article of the page's JSON-LD; scripts that are no JSON are passed over. */
function structuredArticle(document: Document): Structured | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    let value: unknown;
    try {
      value = JSON.parse(script.textContent ?? '');
    } catch {
      continue;
    }
    const roots = Array.isArray(value) ? value : [value];
    for (const root of roots) {
      const graph: unknown = isObject(root) ? root['@graph'] : undefined;
      for (const item of Array.isArray(graph) ? graph : [root])
        if (isObject(item) && /Article|BlogPosting/.test(String(item['@type']))) return item;
    }
  }
  return null;
}

const isObject = (value: unknown): value is Structured => typeof value === 'object' && value !== null;

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

/** The names of people or organisations: strings, or objects with a name, or lists of them. */
function namesOf(value: unknown): string | null {
  const names = (Array.isArray(value) ? value : [value])
    .map((item) => textOf(isObject(item) ? item.name : item))
    .filter((name) => name !== null && !/^https?:/.test(name));
  return names.length === 0 ? null : names.join(', ');
}
