import { mkdirSync } from 'node:fs';

/** Where the end-to-end tests leave pictures to be looked at; made when first used. */
export const SCREENS = 'test-output/screens';
mkdirSync(SCREENS, { recursive: true });
