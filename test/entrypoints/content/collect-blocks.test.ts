import { beforeEach, describe, expect, it } from 'vitest';
import { collectBlocks, placeInDom } from '../../../entrypoints/content/collect-blocks.ts';

const parse = (html: string): Element => {
  const parsed = new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html').querySelector('main')!;
  document.body.replaceChildren(document.adoptNode(parsed));
  return document.querySelector('main')!;
};
const textsOf = (html: string): string[] =>
  collectBlocks(parse(html), null, 0).map((block) => block.text.trim());

beforeEach(() => {
  // happy-dom has no layout: everything is displayed.
  Element.prototype.checkVisibility ??= () => true;
});

describe('collectBlocks', () => {
  it.each<[string, string, string[]]>([
    ['paragraphs', '<p>One.</p><p>Two.</p>', ['One.', 'Two.']],
    ['inline markup inside a name', '<p>Jens <b>Stol</b>tenberg</p>', ['Jens Stoltenberg']],
    ['a link', '<p><a href="/x">Ada</a> said</p>', ['Ada said']],
    ['line breaks part words', '<p>Ada<br>Bo</p>', ['Ada\nBo']],
    ['text beside blocks', '<div>Lead <p>One.</p></div>', ['Lead', 'One.']],
    [
      'list items and captions',
      '<ul><li>One</li></ul><figure><figcaption>Two</figcaption></figure>',
      ['One', 'Two'],
    ],
    ['a soft hyphen stays', '<p>Stol\u00adtenberg</p>', ['Stol\u00adtenberg']],
    [
      'no code, forms, navigation, asides',
      '<nav>A</nav><aside>B</aside><form>C</form><pre>D</pre><button>E</button><p>F</p>',
      ['F'],
    ],
    ['nothing editable', '<p contenteditable="true">A</p><textarea>B</textarea><p>C</p>', ['C']],
    ['nothing hidden', '<p hidden>A</p><p aria-hidden="true">B</p><p>C</p>', ['C']],
    [
      'no related boxes or comments',
      '<div class="related-stories">A</div><div id="comments">B</div><p>C</p>',
      ['C'],
    ],
    ['a class that only contains such a word', '<p class="unrelated">A</p>', ['A']],
    [
      'a wrapper that says it has comments',
      '<div class="has-comments"><p>All of the article.</p></div>',
      ['All of the article.'],
    ],
    ['ruby text once', '<p><ruby>Ada<rt>ada</rt></ruby></p>', ['Ada']],
    ['nothing without letters', '<p>* * *</p><p>A</p>', ['A']],
  ])('%s', (_name, html, expected) => expect(textsOf(html)).toEqual(expected));

  it('tells the headline', () => {
    const root = parse('<h1>Head</h1><p>Body</p>');
    expect(collectBlocks(root, root.querySelector('h1'), 5).map(({ id, role }) => [id, role])).toEqual([
      [5, 'headline'],
      [6, 'body'],
    ]);
  });
});

describe('placeInDom', () => {
  it('gives back what was read, piece by piece', () => {
    const [block] = collectBlocks(parse('<p>Jens <b>Stol</b>tenberg<br>said</p>'), null, 0);
    const read = (start: number, end: number): string => {
      const [from, to] = [placeInDom(block!, start, false)!, placeInDom(block!, end, true)!];
      const range = document.createRange();
      range.setStart(from.node, from.offset);
      range.setEnd(to.node, to.offset);
      return range.toString();
    };
    for (let start = 0; start < 16; start++)
      for (let end = start + 1; end <= 16; end++)
        expect(read(start, end)).toBe(block!.text.slice(start, end));
  });
  it('is null where the text has gone', () => {
    const root = parse('<p>Jens Stoltenberg</p>');
    const [block] = collectBlocks(root, null, 0);
    root.querySelector('p')!.firstChild!.nodeValue = 'Jens';
    expect(placeInDom(block!, 16, true)).toBeNull();
  });
});
