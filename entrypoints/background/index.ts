import { defineBackground } from 'wxt/utils/define-background';
import { listenToBrowser } from '#browser/background-events.ts';
import { answer } from './answer.ts';
import { suggest } from './suggest.ts';

// Listeners stand at the top level of `main`, registered synchronously: a stopped worker is started to hear them.
export default defineBackground({ type: 'module', main: () => listenToBrowser(answer, suggest) });
