import { describe, expect, it } from 'vitest';
import type { Mention } from '#core/names/mention.ts';
import { readPasted } from '#core/coverage/read-pasted.ts';
import { library, page } from '../../fixtures/library.ts';

const NONE = { merged: [], split: [] };
const mention = (key: string | null, start: number): Mention => ({
  key,
  start,
  end: start + 1,
  text: 'x',
  kind: 'person',
});

describe('readPasted', () => {
  const read = page();
  const article = { title: ` ${read.title}`, text: read.text, published: null, leftOut: ['12'] };
  const found = {
    names: read.names,
    titleMentions: [mention('solheim', 1)],
    mentions: [mention('solheim', 4), mention(null, 6)],
    quotations: read.quotations,
  };
  const view = readPasted(article, found, NONE, library(), new Set());

  it('relates the text to the library as a page is, without an address', () => {
    expect(view.page).toMatchObject({ title: read.title, url: '', site: '', published: null });
    expect(view.page.names.map(({ key, mentions }) => [key, mentions])).toEqual([['solheim', 2]]);
    expect(view.page.quotations).toHaveLength(read.quotations.length);
    expect(view.page.related.length).toBeGreaterThan(0);
    expect(view.leftOut).toEqual(['12']);
  });

  it('says where names and quotations stand', () => {
    expect(view.mentions).toEqual([
      { key: 'solheim', in: 'title', start: 1, end: 2 },
      { key: 'solheim', in: 'text', start: 4, end: 5 },
    ]);
    expect(view.quotations).toEqual(
      read.quotations.map(({ spans }) => spans.map(({ start, end }) => ({ in: 'text', start, end }))),
    );
  });

  it('knows nothing of sources that are off', () => {
    const all = new Set(library().sources.keys());
    expect(readPasted(article, found, NONE, library(), all).page.related).toEqual([]);
  });
});
