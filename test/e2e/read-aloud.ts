import type { Frame, Page, SerializedAXNode } from 'puppeteer-core';

// What a screen reader says of a view, line by line in its order, from Chromium's accessibility tree.

/** Roles that say nothing by themselves: what is in them is read. */
const SILENT = new Set([
  'none',
  'generic',
  'RootWebArea',
  'paragraph',
  'ListMarker',
  'emphasis',
  'strong',
  'time',
  'mark',
  'DescriptionList',
  'term',
  'definition',
  'rowgroup',
  'caption',
  'sectionheader',
  'sectionfooter',
  // Their words say what they are: "left out: borders end".
  'deletion',
  'insertion',
]);
/** Roles whose content is their name: it is not read twice. */
const NAMED_BY_CONTENT = new Set([
  'heading',
  'button',
  'link',
  'tab',
  'radio',
  'checkbox',
  'switch',
  'combobox',
  'searchbox',
  'textbox',
  'Date',
  'DisclosureTriangle',
  'cell',
  'columnheader',
  'rowheader',
]);
const WORDS: Readonly<Record<string, string>> = {
  DisclosureTriangle: 'button',
  blockquote: 'quotation',
  searchbox: 'search field',
  textbox: 'field',
  Date: 'date field',
  combobox: 'choice',
  tabpanel: 'panel',
  status: 'status, said when it changes',
};

/** The lines of a view: two spaces a level, a dash for each item of a list. */
export async function readAloud(where: Page | Frame): Promise<readonly string[]> {
  // A frame of another origin has a tree of its own.
  const { accessibility } = where as Page;
  const tree = await accessibility.snapshot({ interestingOnly: false });
  return tree ? linesOf(tree) : [];
}

const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);

function linesOf(node: SerializedAXNode): readonly string[] {
  if (node.role === 'InlineTextBox') return [];
  const said = saidOf(node);
  // Their words are the names of what they label.
  if (node.role === 'LabelText' || node.role === 'Legend') return controlsIn(node);
  if (node.role === 'heading') {
    const [folds] = controlsIn(node);
    return [folds === undefined ? said : `${said.split(':')[0]}, ${folds}`];
  }
  if (NAMED_BY_CONTENT.has(node.role)) return [said];
  const inner = joined(node.children ?? []);
  if (SILENT.has(node.role)) return inner;
  if (node.role === 'listitem') return inner.map((line, index) => `${index === 0 ? '-' : ' '} ${line}`);
  if (node.role === 'blockquote') return [`${said}: ${inner.join(' ')}`];
  if (node.role === 'group' && !node.name) return inner;
  return [said, ...indented(inner)];
}

/** The lines of what stands beside each other; stretches of text, and words in them, are one. */
function joined(nodes: readonly SerializedAXNode[]): readonly string[] {
  const lines: string[] = [];
  let text = '';
  const end = (): void => {
    if (text.trim() !== '') lines.push(text.replace(/\s+/g, ' ').trim());
    text = '';
  };
  for (const node of nodes) {
    if (node.role === 'StaticText') text += node.name ?? '';
    else if (node.role === 'deletion' || node.role === 'insertion' || node.role === 'mark')
      text += (node.children ?? []).flatMap((child) => textsOf(child)).join('');
    else {
      end();
      lines.push(...linesOf(node));
    }
  }
  end();
  return lines;
}

const controlsIn = (node: SerializedAXNode): readonly string[] =>
  (node.children ?? []).flatMap((child) =>
    NAMED_BY_CONTENT.has(child.role) ? linesOf(child) : controlsIn(child),
  );

const textsOf = (node: SerializedAXNode): readonly string[] =>
  node.role === 'StaticText' ? [node.name ?? ''] : (node.children ?? []).flatMap(textsOf);

/** Role, name, states and what the browser calls the description. */
function saidOf(node: SerializedAXNode): string {
  const role = WORDS[node.role] ?? node.role;
  const items = (node.children ?? []).filter((child) => child.role === 'listitem').length;
  const name = (node.name ?? '').replace(/\s+/g, ' ').trim();
  const value = node.role === 'heading' ? '' : String(node.value ?? '');
  return [
    `${role}${node.role === 'heading' ? ` ${node.level}` : ''}${name === '' ? '' : `: ${name}`}`,
    node.role === 'list' ? (items === 1 ? '1 item' : `${items} items`) : '',
    node.expanded === undefined ? '' : node.expanded ? 'expanded' : 'collapsed',
    node.pressed ? 'pressed' : '',
    node.checked === 'mixed' ? 'partly on' : node.checked ? 'on' : '',
    node.selected ? 'selected' : '',
    node.disabled ? 'unavailable' : '',
    node.haspopup === 'dialog' ? 'opens a dialog' : '',
    value !== '' && value !== name ? `“${value}”` : '',
    node.description ? `(${node.description})` : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}
