import axe from 'axe-core';
import type { Frame, Page } from 'puppeteer-core';

// What may be wrong with a view for those who do not see it, or see it otherwise. Each answer is a list of lines that say
// what is wrong and where; empty is well.

type WithAxe = typeof globalThis & { readonly axe: typeof axe };

interface AxeChoice {
  /** Contrast alone, where all else was looked at in another look. */
  readonly coloursOnly?: boolean;
  /** Rules that do not hold here. */
  readonly without?: readonly string[];
}

/** What axe finds. */
export async function violations(where: Page | Frame, choice: AxeChoice = {}): Promise<readonly string[]> {
  if (!(await where.evaluate(() => 'axe' in globalThis))) await where.evaluate(axe.source);
  return where.evaluate(async ({ coloursOnly = false, without = [] }) => {
    const { violations: found } = await (globalThis as WithAxe).axe.run(document, {
      resultTypes: ['violations'],
      rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
      ...(coloursOnly && { runOnly: ['color-contrast'] }),
    });
    return found.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
    );
  }, choice);
}

/**
 * Controls without a name, controls of one role that share one though they do not do the same, and icons in a list that
 * do not say of what in their row they speak. Names are computed by axe, alike in both browsers; it must be there.
 */
export function unclearNames(where: Page | Frame): Promise<readonly string[]> {
  return where.evaluate(() => {
    const { axe: checker } = globalThis as WithAxe;
    const { text } = (
      checker as unknown as {
        readonly commons: { readonly text: { accessibleText(of: Element): string } };
      }
    ).commons;
    checker.setup(document.documentElement);
    const wrong: string[] = [];
    const purposes = new Map<string, Set<string>>();
    const controls = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [role="button"]',
    );
    for (const [at, one] of [...controls].entries()) {
      if (!one.checkVisibility() || one.closest('[inert]')) continue;
      const name = text.accessibleText(one).trim();
      const role = one.getAttribute('role') ?? (one instanceof HTMLInputElement ? one.type : one.localName);
      if (name === '') wrong.push(`no name: ${one.outerHTML.slice(0, 200)}`);
      const row = one.classList.contains('icon-button') ? one.closest<HTMLElement>('li') : null;
      const said = row?.innerText.toLocaleLowerCase() ?? '';
      const words = name.toLocaleLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
      if (row && !words.some((word) => said.includes(word))) wrong.push(`of what? ${name}`);
      // A name in quoted words and a speaker lead to that name's record wherever they stand; the foot of a card copies
      // its first quotation.
      if (one.closest('.card-does')) continue;
      const purpose =
        one instanceof HTMLAnchorElement
          ? one.href
          : one.matches('.name-in-words, .speaker .link-button')
            ? 'its record'
            : `control ${at}`;
      // The options of a group are heard with its title.
      const group =
        role === 'radio' ? `${one.closest('fieldset')?.querySelector('legend')?.textContent}: ` : '';
      const key = `${role} “${group}${name}”`;
      purposes.set(key, (purposes.get(key) ?? new Set()).add(purpose));
    }
    checker.teardown();
    for (const [key, all] of purposes) if (all.size > 1) wrong.push(`${all.size} times ${key}`);
    return wrong;
  });
}

/** What can have the focus and does not show it. The keyboard was used last, by a Tab of this function's own. */
export async function unseenFocus(page: Page, where: Page | Frame): Promise<readonly string[]> {
  await page.keyboard.press('Tab');
  return where.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex="0"]',
    );
    const before = document.activeElement as HTMLElement | null;
    const isRinged = (one: Element | null): boolean => {
      if (!one) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    };
    const wrong = [...all].flatMap((one) => {
      if (!one.checkVisibility() || one.closest('[inert]')) return [];
      one.focus({ preventScroll: true });
      if (document.activeElement !== one) return `takes no focus: ${one.outerHTML.slice(0, 160)}`;
      return isRinged(one) || isRinged(one.closest('.search-box, .file-button'))
        ? []
        : `no ring: ${one.outerHTML.slice(0, 160)}`;
    });
    before?.focus();
    return wrong;
  });
}

/** The most live regions a view needs: what was found or copied, what was saved, one more. */
const MOST_LIVE = 3;

/** Too many live regions: each is one more voice that may talk into what is read. */
export function tooLoud(where: Page | Frame): Promise<readonly string[]> {
  return where.evaluate((most) => {
    const live = [...document.querySelectorAll('[role="status"], [role="alert"], [role="log"], [aria-live]')];
    const heard = live.filter((one) => one.checkVisibility() && !one.closest('[inert]'));
    return heard.length > most
      ? [`${heard.length} live regions: ${heard.map((one) => one.outerHTML).join(' ')}`]
      : [];
  }, MOST_LIVE);
}

/** What does not fit into the width of the view: it would have to be scrolled sideways, or is cut off. */
export function tooWide(where: Page | Frame): Promise<readonly string[]> {
  return where.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const wrong = scrollWidth > clientWidth ? [`scrolls sideways: ${scrollWidth} in ${clientWidth} px`] : [];
    for (const one of document.body.querySelectorAll<HTMLElement>('*')) {
      if (!one.checkVisibility() || one.closest('.sr-only, svg, [inert]')) continue;
      const { left, right, width } = one.getBoundingClientRect();
      const { overflowX, textOverflow } = getComputedStyle(one);
      const isBeyond = width > 0 && (left < -1 || right > clientWidth + 1);
      // With an ellipsis it says so itself, and shows all of it elsewhere.
      const isCut =
        overflowX !== 'visible' && textOverflow !== 'ellipsis' && one.scrollWidth > one.clientWidth + 1;
      if (isBeyond || isCut)
        wrong.push(`${isCut ? 'cut off' : `from ${left} to ${right} px`}: ${one.outerHTML.slice(0, 160)}`);
    }
    return wrong;
  });
}

/** Of a page that is read magnified: what stays in place while the text moves, where that is more than a quarter of the height. */
export function tooSticky(where: Page | Frame): Promise<readonly string[]> {
  return where.evaluate(() => {
    const staying = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
      (one) => one.checkVisibility() && ['sticky', 'fixed'].includes(getComputedStyle(one).position),
    );
    const height = staying.reduce((sum, one) => sum + one.offsetHeight, 0);
    return height > innerHeight / 4 ? [`${height} of ${innerHeight} px do not move with the text`] : [];
  });
}
