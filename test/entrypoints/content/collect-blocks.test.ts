import { describe, expect, it } from 'vitest';
import { BlockIds } from '../../../entrypoints/content/block-ids.ts';
import {
  collectBlocks,
  type CollectedText,
  type PageBlock,
} from '../../../entrypoints/content/collect-blocks.ts';
import { allAtOnce } from '../../../entrypoints/content/in-slices.ts';
import { areThere, partsOf } from '../../../entrypoints/content/dom-places.ts';

// happy-dom takes these for blocks.
document.head.innerHTML = '<style>a, b, i { display: inline; }</style>';

const parse = (html: string): Element => {
  const parsed = new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html').querySelector('main')!;
  document.body.replaceChildren(document.adoptNode(parsed));
  return document.querySelector('main')!;
};
const collected = (root: Element, headline: Element | null = null): CollectedText =>
  allAtOnce(collectBlocks([root], headline));
const blocksOf = (root: Element, headline: Element | null = null): readonly PageBlock[] =>
  new BlockIds().assign(collected(root, headline).blocks, []);
const textsOf = (html: string): string[] => blocksOf(parse(html)).map(({ text }) => text);

describe('collectBlocks', () => {
  it.each<[string, string, string[]]>([
    ['paragraphs', '<p>One.</p><p>Two.</p>', ['One.', 'Two.']],
    ['inline markup inside a name', '<p>Jens <b>Stol</b>tenberg</p>', ['Jens Stoltenberg']],
    ['a link', '<p><a href="/x">Ada</a> said</p>', ['Ada said']],
    ['a line break parts words', '<p>Ada<br>Bo</p>', ['Ada Bo']],
    ['two line breaks part paragraphs', '<div>Ada.<br> <br/>Bo.<br>Cy.</div>', ['Ada.', 'Bo. Cy.']],
    ['white space is single', '<p>\n  Ada\n\t <b> Bo</b>&nbsp;Cy\n</p>', ['Ada Bo Cy']],
    ['a space at the edge of markup', '<p>Ada <b>Bo</b> <i> Cy</i></p>', ['Ada Bo Cy']],
    ['text beside blocks, in its order', '<div>Lead <p>One.</p> Tail</div>', ['Lead', 'One.', 'Tail']],
    [
      'list items and captions',
      '<ul><li>One</li></ul><figure><figcaption>Two</figcaption></figure>',
      ['One', 'Two'],
    ],
    ['what is not seen in words', '<p>Stol\u00adten<wbr>\u200bberg \u200eAda\ufeff</p>', ['Stoltenberg Ada']],
    ['a drop cap', '<p><span style="float: left">J</span>ens</p>', ['Jens']],
    ['a span laid out as a block', '<p><span style="display: block">Ada</span>Bo</p>', ['Ada', 'Bo']],
    ['a box laid out in the line', '<p>Ada <div style="display: inline">Bo</div></p>', ['Ada', 'Bo']],
    [
      'a note’s number',
      '<p>Ada<sup><a href="#1">[1]</a></sup> and <sup>2</sup> Bo<sup>nd</sup></p>',
      ['Ada and Bond'],
    ],
    [
      'words for screen readers alone',
      '<p>Ada <span style="position: absolute; clip: rect(0px, 0px, 0px, 0px)">opens anew</span>Bo</p>',
      ['Ada Bo'],
    ],
    [
      'what is not displayed',
      '<p>Ada <span style="display: none">x</span>Bo</p><p style="visibility: hidden">Cy</p>',
      ['Ada Bo'],
    ],
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

  it('tells the headline, one line however it is laid out', () => {
    const root = parse(
      '<h1><span style="display: block">Head</span> <span style="display: block">line</span></h1><p>Body</p>',
    );
    expect(blocksOf(root, root.querySelector('h1')).map(({ text, role }) => [text, role])).toEqual([
      ['Head line', 'headline'],
      ['Body', 'body'],
    ]);
  });

  it('reads what is drawn in open shadow roots, and tells of them', () => {
    const root = parse('<p>One</p><x-story><b slot="a">Two</b><i>unseen</i></x-story><p>Four</p>');
    const shadow = root.querySelector('x-story')!.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p><slot name="a"></slot></p><p>Three</p>';
    const { blocks, shadowRoots } = collected(root);
    expect(blocks.map(({ text }) => text)).toEqual(['One', 'Two', 'Three', 'Four']);
    expect(shadowRoots).toEqual([shadow]);
  });
});

describe('places in the DOM', () => {
  it('give back what was read, piece by piece', () => {
    const [block] = blocksOf(parse('<p>\n Jens&nbsp;<b>Stol\u00ad</b>ten<wbr>berg  <br>said </p>'));
    expect(block!.text).toBe('Jens Stoltenberg said');
    const read = (start: number, end: number): string =>
      partsOf(block!, start, end)
        .map(({ text }) => text)
        .join('')
        .replace(/\s/g, ' ');
    for (let start = 0; start < 20; start++)
      for (let end = start + 1; end <= 21; end++)
        expect(read(start, end)).toBe(block!.text.slice(start, end));
  });
  it('are gone where the text has gone', () => {
    const root = parse('<p>Jens <b>Stoltenberg</b></p>');
    const parts = partsOf(blocksOf(root)[0]!, 0, 16);
    expect(areThere(parts)).toBe(true);
    root.querySelector('b')!.firstChild!.nodeValue = 'Stoltenbergs';
    expect(areThere(parts)).toBe(true);
    root.querySelector('b')!.firstChild!.nodeValue = 'Stolz';
    expect(areThere(parts)).toBe(false);
  });
});

describe('ids of blocks', () => {
  const ids = new BlockIds();
  it('stay with the node, and with the text where the nodes are made anew', () => {
    const root = parse('<p>One</p><p>Two</p><p>Two</p>');
    const first = ids.assign(collected(root).blocks, []);
    expect(new Set(first.map(({ id }) => id)).size).toBe(3);
    root.querySelector('p')!.firstChild!.nodeValue = 'One and more';
    root.insertAdjacentHTML('afterbegin', '<p>New</p>');
    root.lastElementChild!.outerHTML = '<p>Two</p>';
    const second = ids.assign(collected(root).blocks, first);
    expect(second.map(({ text, id }) => [text, first.findIndex((one) => one.id === id)])).toEqual([
      ['New', -1],
      ['One and more', 0],
      ['Two', 1],
      ['Two', 2],
    ]);
  });
});
