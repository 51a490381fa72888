import { browser } from './api.ts';

/** False once the extension was updated, disabled or removed under a content script, which then can ask nobody. */
export const isAlive = (): boolean => browser.runtime?.id !== undefined;
