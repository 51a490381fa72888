import type { Page } from 'puppeteer-core';

/**
 * Presses the first control of this accessible name: its label, else its words, or what they begin with; anywhere, or within
 * what a selector finds. Waits until it is there.
 */
export async function press(
  page: Page,
  name: string,
  { begins = false, within = 'body' } = {},
): Promise<void> {
  await page.waitForFunction(
    (wanted, isBeginning, root) => {
      const label = (one: HTMLElement): string =>
        (one.ariaLabel ?? one.closest('label')?.textContent ?? one.textContent ?? '')
          .replace(/\s+/g, ' ')
          .trim();
      const found = [
        ...document.querySelectorAll<HTMLElement>(
          `${root} :is(button, a, summary, [role="tab"], input, select)`,
        ),
      ].find(
        (one) =>
          (isBeginning ? label(one).startsWith(wanted) : label(one) === wanted) && one.checkVisibility(),
      );
      found?.focus();
      found?.click();
      return found !== undefined;
    },
    { timeout: 10_000, polling: 20 },
    name,
    begins,
    within,
  );
}
