import { answerFromDocument } from '#browser/analysis-document.ts';
import { analyseInWorker, startWorker } from '#browser/analysis-worker.ts';

// Chromium's background is a service worker, which may not start workers: this page without a window does it for it.
startWorker();
answerFromDocument(analyseInWorker, () => window.close());
