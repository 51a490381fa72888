import { defineBackground } from 'wxt/utils/define-background';
import { listenToBrowser } from '#browser/background-events.ts';
import { answer } from './answer.ts';
import { suggest } from './suggest.ts';

// Listeners stand at the top level of `main`, registered synchronously: a stopped worker is started to hear them. No module:
// built by itself it is one file, and so started sooner (docs/decisions/0023-few-files.md).
export default defineBackground({ main: () => listenToBrowser(answer, suggest) });
