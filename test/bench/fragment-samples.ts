import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '#core/analyse.ts';
import { textFragment } from '#core/coverage/text-fragment.ts';
import { splitSentences } from '#core/text/sentences.ts';
import { splitWords } from '#core/text/words.ts';
import type { Span } from '#core/text/span.ts';
import { pageToArticle } from '#data/pages/page-to-article.ts';
import { loadTools } from '#data/pipeline/load-tools.ts';

/** Words of a saved page's article, with the fragment that is to lead to them. */
export interface FragmentSample {
  readonly kind: 'quotation' | 'sentence';
  readonly words: string;
  /** The line of the article they stand in, and where in it. */
  readonly line: string;
  readonly at: number;
  readonly fragment: string;
}

export interface SamplePage {
  readonly slug: string;
  readonly html: string;
  readonly samples: readonly FragmentSample[];
}

const LEAST_TEXT = 1500;
const EACH = 6;

/** The first pages, by name, that hold an article, each with quotations and sentences spread over it: the same ones every time. */
export function samplePages(folder: string, pages: number): readonly SamplePage[] {
  const tools = loadTools();
  const chosen: SamplePage[] = [];
  for (const slug of readdirSync(folder).sort()) {
    if (chosen.length === pages) break;
    const path = join(folder, slug, 'page.html');
    if (!existsSync(path)) continue;
    const html = readFileSync(path, 'utf8');
    const { title, text } = pageToArticle(html);
    if (text.length < LEAST_TEXT) continue;
    const { quotations } = analyse({ title, text, published: null, country: null }, tools);
    const said = spread(
      quotations.filter(({ form }) => form !== 'headline'),
      EACH / 2,
    );
    const sentences = spread(sentencesOf(text), EACH - said.length);
    const sample =
      (kind: FragmentSample['kind']) =>
      ({ start, end }: Span): FragmentSample[] => {
        const lineStart = text.lastIndexOf('\n', start - 1) + 1;
        const lineEnd = text.indexOf('\n', start);
        const fragment = textFragment({ title, text }, { in: 'text', start, end });
        if (fragment === null) return [];
        const line = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd);
        return [{ kind, words: text.slice(start, end), line, at: start - lineStart, fragment }];
      };
    const samples = [...said.flatMap(sample('quotation')), ...sentences.flatMap(sample('sentence'))];
    chosen.push({ slug, html, samples });
  }
  return chosen;
}

function sentencesOf(text: string): readonly Span[] {
  const words = splitWords(text);
  return splitSentences(words)
    .map(({ from, to }) => ({ start: words[from]!.start, end: words[to - 1]!.end }))
    .filter(({ start, end }) => end - start > 20);
}

/** So many of a list, evenly. */
function spread<T>(list: readonly T[], count: number): readonly T[] {
  if (list.length <= count) return list;
  return Array.from({ length: count }, (_, i) => list[Math.floor(((i + 0.5) * list.length) / count)]!);
}
