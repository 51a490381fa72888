import { browser } from './api.ts';

/** Opens the settings in their own tab. */
export function openOptions(): void {
  void browser.runtime.openOptionsPage();
}
