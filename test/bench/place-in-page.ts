/// <reference lib="dom" />

/** Where words stand on the screen, in CSS pixels from the top of the window; or why that cannot be said. */
export type PlaceInPage =
  | { readonly kind: 'at'; readonly top: number; readonly height: number }
  | { readonly kind: 'not-shown' | 'several' };

/**
 * Runs in the page: finds a line of the article in what the page shows, space aside, and in it the words at an offset.
 * Self-contained, as it is sent to the browser as text.
 */
export function placeInPage(line: string, at: number): PlaceInPage {
  const dense = (text: string): string => text.replace(/[\s\u00AD]+/g, '');
  const nodes: Text[] = [];
  const starts: number[] = [];
  let shown = '';
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    const visible = text.parentElement?.checkVisibility({ visibilityProperty: true }) === true;
    if (!visible || /^(SCRIPT|STYLE|NOSCRIPT|TEXTAREA|OPTION)$/.test(text.parentElement.tagName)) continue;
    nodes.push(text);
    starts.push(shown.length);
    shown += dense(text.data);
  }
  const wanted = dense(line);
  const first = shown.indexOf(wanted);
  if (first < 0) return { kind: 'not-shown' };
  if (shown.includes(wanted, first + 1)) return { kind: 'several' };
  let place = first + dense(line.slice(0, at)).length;
  let i = starts.length - 1;
  while (starts[i]! > place) i--;
  const node = nodes[i]!;
  place -= starts[i]!;
  let offset = 0;
  for (let seen = 0; offset < node.data.length; offset++)
    if (/[^\s\u00AD]/.test(node.data[offset]!) && seen++ === place) break;
  const range = document.createRange();
  range.setStart(node, offset);
  range.setEnd(node, Math.min(offset + 1, node.data.length));
  const box = range.getBoundingClientRect();
  if (box.width === 0 && box.height === 0) return { kind: 'not-shown' };
  return { kind: 'at', top: box.top, height: box.height };
}
