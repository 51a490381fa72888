import { beforeEach, expect, it, vi } from 'vitest';
import type { PageMention } from '../../../entrypoints/content/mentions.ts';

// happy-dom has no highlights: a registry that is a map, as the browser's is.
class FakeHighlight extends Set<unknown> {
  constructor(...ranges: readonly unknown[]) {
    super(ranges);
  }
}
const highlights = new Map<string, FakeHighlight>();
const NAME = 'sidelight-mention';
const mention = {
  key: 'a',
  range: {},
  block: { element: document.createElement('p') },
} as unknown as PageMention;
const page = { all: [mention], byNode: new Map() };

/** A content script of its own: two of them are two copies of the module. */
async function script() {
  vi.resetModules();
  return import('../../../entrypoints/content/marks.ts');
}

beforeEach(() => {
  highlights.clear();
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('CSS', { highlights });
});

it('takes back its own marks', async () => {
  const { drawMarks, withdrawMarks } = await script();
  drawMarks(page, 'all');
  withdrawMarks();
  expect(highlights.get(NAME)?.size).toBe(0);
});

it('leaves the marks of the script that came after it', async () => {
  const [old, successor] = [await script(), await script()];
  old.drawMarks(page, 'all');
  successor.drawMarks(page, 'all');
  old.withdrawMarks();
  expect(highlights.get(NAME)?.size).toBe(1);
});
