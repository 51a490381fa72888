import type { Page } from 'puppeteer-core';

/** Presses the control of this accessible name: its label, else its words. Waits until it is there. */
export async function press(page: Page, name: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const label = (one: HTMLElement): string =>
        (one.ariaLabel ?? one.closest('label')?.textContent ?? one.textContent ?? '')
          .replace(/\s+/g, ' ')
          .trim();
      const found = [
        ...document.querySelectorAll<HTMLElement>('button, a, summary, [role="tab"], input, select'),
      ].find((one) => label(one) === wanted && one.checkVisibility());
      found?.click();
      return found !== undefined;
    },
    { timeout: 10_000, polling: 20 },
    name,
  );
}
