import { answerFromDocument } from '#browser/analysis-document.ts';
import { analyseInWorker } from '#browser/analysis-worker.ts';

// Chromium's background is a service worker, which may not start workers: this page without a window does it for it.
answerFromDocument(analyseInWorker, () => window.close());
