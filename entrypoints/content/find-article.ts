/** The page's article as far as the page shows it. */
export interface FoundArticle {
  readonly root: Element;
  readonly headline: Element | null;
  /** ISO date the page states, or null. */
  readonly published: string | null;
}

const LEAST_WORDS = 120;
const LEAST_PARAGRAPHS = 3;
const ARTICLE_TYPE =
  /"@type"\s*:\s*(?:\[[^\]]*)?"(?:\w*NewsArticle|Article|ReportageNewsArticle|BlogPosting|LiveBlogPosting)"/;

const content = (selector: string): string | null =>
  document.querySelector(selector)?.getAttribute('content')?.trim() || null;

/**
 * The article of the page, or null where it is no article: no text like one, and no word of the page itself that it is
 * one. With `asked` the reader wants it read, whatever it is, and only a page without text is none.
 */
export function findArticle(document: Document, asked: boolean): FoundArticle | null {
  const paragraphs = [...document.querySelectorAll('p')].filter(
    (p) => (p.textContent ?? '').trim().length >= 40,
  );
  const root = densest(paragraphs) ?? (asked ? document.body : null);
  if (!root) return null;
  const inside = paragraphs.filter((p) => root.contains(p));
  const words = inside.reduce((n, p) => n + (p.textContent ?? '').trim().split(/\s+/).length, 0);
  const enough = inside.length >= LEAST_PARAGRAPHS && words >= LEAST_WORDS;
  const declared = content('meta[property="og:type"]')?.includes('article') || saysArticle();
  if (!asked && !(declared ? words >= LEAST_WORDS / 2 : enough)) return null;
  return { root, headline: headlineOf(root), published: publishedOf() };
}

function jsonLd(): readonly string[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    (script) => script.textContent ?? '',
  );
}

const saysArticle = (): boolean => jsonLd().some((text) => ARTICLE_TYPE.test(text));

/** The element whose own paragraphs hold most text: half of it counts for the parent's parent. Then its article. */
function densest(paragraphs: readonly Element[]): Element | null {
  const scores = new Map<Element, number>();
  for (const paragraph of paragraphs) {
    if (paragraph.closest('nav,aside,footer,form,[role="complementary"]')) continue;
    const length = paragraph.textContent?.length ?? 0;
    let element = paragraph.parentElement;
    for (let share = 1; share >= 0.25 && element && element !== document.documentElement; share /= 2) {
      scores.set(element, (scores.get(element) ?? 0) + length * share);
      element = element.parentElement;
    }
  }
  let best: Element | null = null;
  for (const [element, score] of scores) if (!best || score > scores.get(best)!) best = element;
  return best?.closest('article,[itemprop~="articleBody"]') ?? best;
}

function headlineOf(root: Element): Element | null {
  const inside = root.querySelector('h1');
  if (inside) return inside;
  const all = [...document.querySelectorAll('h1')];
  return (
    all.findLast((h1) => h1.compareDocumentPosition(root) & Node.DOCUMENT_POSITION_FOLLOWING) ??
    all[0] ??
    null
  );
}

function publishedOf(): string | null {
  const stated =
    content('meta[property="article:published_time"]') ??
    content('meta[itemprop="datePublished"]') ??
    jsonLd()
      .map((text) => /"datePublished"\s*:\s*"([^"]{4,40})"/.exec(text)?.[1])
      .find(Boolean) ??
    document.querySelector('article time[datetime], time[datetime]')?.getAttribute('datetime');
  return stated?.slice(0, 40) ?? null;
}
