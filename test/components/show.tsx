import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanup, render, type RenderResult } from '@testing-library/preact';
import axe from 'axe-core';
import type { ComponentChildren } from 'preact';
import { afterEach, expect } from 'vitest';
import { TextProvider, type Strings, type Text } from '#components/text.tsx';
import { formatList, formatNumber, formatPercent } from '#components/format-number.ts';

const messages = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../public/_locales/en/messages.json'), 'utf8'),
) as Record<string, { readonly message: string }>;

/** The English messages, filled as the browser fills them; an unknown key fails the test that used it. */
export const strings: Strings = {
  language: 'en-GB',
  t: (key, ...values) => {
    const message = messages[key]?.message;
    if (message === undefined) throw new Error(`There is no message "${key}" in public/_locales/en`);
    return message.replace(/\$(\d)/g, (_, n: string) => String(values[Number(n) - 1] ?? ''));
  },
};

/** What `useText()` gives a component. */
export const text: Text = {
  ...strings,
  number: (n) => formatNumber(n, strings.language),
  percent: (share) => formatPercent(share, strings.language),
  list: (items) => formatList(items, strings.language),
  count: (key, n) => strings.t(`${key}_${n === 1 ? 'one' : 'other'}`, n),
};

afterEach(cleanup);

export const show = (children: ComponentChildren): RenderResult =>
  render(<TextProvider strings={strings}>{children}</TextProvider>);

/** What is inside an element, with its child elements as tags: `a <del>red</del> door`. */
export const markup = (element: Element): string =>
  [...element.childNodes]
    .map((node) => {
      const tag = node.nodeName.toLowerCase();
      return node instanceof Element ? `<${tag}>${node.textContent}</${tag}>` : node.textContent;
    })
    .join('');

/** Contrast needs a real browser; a part alone has no landmarks and no first heading. */
const RULES = {
  'color-contrast': { enabled: false },
  region: { enabled: false },
  'page-has-heading-one': { enabled: false },
  'heading-order': { enabled: false },
};

/** axe finds nothing. */
export async function expectAccessible(container: Element): Promise<void> {
  const { violations } = await axe.run(container, { rules: RULES });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual(
    [],
  );
}
