import { describe, expect, it } from 'vitest';
import { BlockIds } from '../../../entrypoints/content/block-ids.ts';
import { collectBlocks } from '../../../entrypoints/content/collect-blocks.ts';
import { allAtOnce } from '../../../entrypoints/content/in-slices.ts';
import { leftOutLines } from '../../../entrypoints/content/left-out-lines.ts';

// happy-dom takes these for blocks.
document.head.innerHTML =
  '<style>a, b, i, script, textarea { display: inline; } .gone { display: none; }</style>';

/** What is left out where the element `article` is read. */
function linesOf(html: string): readonly string[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html').body;
  document.body.replaceChildren(...[...parsed.childNodes].map((node) => document.adoptNode(node)));
  const read = allAtOnce(collectBlocks([document.querySelector('article')!], null)).blocks;
  return allAtOnce(leftOutLines(new BlockIds().assign(read, [])));
}
const ARTICLE = '<p>The harbour <b>was</b> opened<sup>1</sup>.</p>';

describe('leftOutLines', () => {
  it.each<[string, string, readonly string[]]>([
    ['nothing', `<article>${ARTICLE}</article>`, []],
    ['what stands around', `<p>Menu</p><article>${ARTICLE}</article><p>Imprint</p>`, ['Menu', 'Imprint']],
    [
      'what stands within and is no part of it',
      `<article>${ARTICLE}<nav>Next</nav><aside class="related"><p>Also read</p></aside></article>`,
      ['Next', 'Also read'],
    ],
    [
      'a menu',
      `<nav><a href="/">Front page</a><a href="/b">Wo<b>rld</b></a></nav><article>${ARTICLE}</article>`,
      ['Front page World'],
    ],
    [
      'a sentence',
      `<p>Made <i>by</i> <a href="/">Ada</a>.</p><article>${ARTICLE}</article>`,
      ['Made by Ada.'],
    ],
    ['the same line once', `<p>Share</p><article>${ARTICLE}</article><p>Share</p>`, ['Share']],
    ['what is not displayed', `<p class="gone">Menu</p><article>${ARTICLE}</article>`, []],
    [
      'what the reader writes',
      `<article>${ARTICLE}</article><textarea>Dear</textarea><div contenteditable="true">Dear all</div>`,
      [],
    ],
  ])('%s', (_, html, lines) => expect(linesOf(html)).toEqual(lines));

  it('is cut where it is long, in lines and in number', () => {
    const many = Array.from({ length: 400 }, (_, i) => `<p>Line ${i} ${'x'.repeat(300)}</p>`).join('');
    const lines = linesOf(`<article>${ARTICLE}</article>${many}`);
    expect(lines).toHaveLength(300);
    expect(Math.max(...lines.map((line) => line.length))).toBe(240);
  });
});
