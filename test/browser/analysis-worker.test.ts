import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Analysis, AnalysisInput } from '#core/analyse.ts';
import type * as workers from '#browser/analysis-worker.ts';
import { ANALYSIS_TIMEOUT_MS } from '#browser/analysis-worker.ts';

const FOUND = { names: [] } as unknown as Analysis;
const textOf = (text: string): AnalysisInput => ({ title: '', text });

/** A worker that answers when it is told to. */
class FakeWorker extends EventTarget {
  static readonly made: FakeWorker[] = [];
  readonly asked: string[] = [];
  isTerminated = false;
  readonly address: string;
  constructor(address: string) {
    super();
    this.address = address;
    FakeWorker.made.push(this);
  }
  postMessage({ input }: { readonly input: AnalysisInput }): void {
    this.asked.push(input.text);
  }
  terminate(): void {
    this.isTerminated = true;
  }
  answer(): void {
    this.dispatchEvent(new MessageEvent('message', { data: { reply: { ok: true, value: FOUND } } }));
  }
}

let analyseInWorker: typeof workers.analyseInWorker;
const settled = (): Promise<void> => vi.advanceTimersByTimeAsync(0).then(() => undefined);

beforeEach(async () => {
  vi.useFakeTimers();
  vi.resetModules();
  FakeWorker.made.length = 0;
  vi.stubGlobal('Worker', FakeWorker);
  ({ analyseInWorker } = await import('#browser/analysis-worker.ts'));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('analyseInWorker', () => {
  it('starts one worker and gives it one text after the other', async () => {
    const replies = [analyseInWorker(textOf('a')), analyseInWorker(textOf('b'))];
    await settled();
    const [worker, ...others] = FakeWorker.made;
    expect([worker!.address, worker!.asked, others]).toEqual(['/analysis.js', ['a'], []]);
    worker!.answer();
    await settled();
    expect(worker!.asked).toEqual(['a', 'b']);
    worker!.answer();
    expect(await Promise.all(replies)).toEqual(Array.from({ length: 2 }, () => ({ ok: true, value: FOUND })));
  });

  it.each<[string, (worker: FakeWorker) => unknown, RegExp]>([
    ['takes too long', () => vi.advanceTimersByTimeAsync(ANALYSIS_TIMEOUT_MS), /1 characters took over/],
    [
      'cannot be started',
      (worker) => worker.dispatchEvent(Object.assign(new Event('error'), { message: 'no such file' })),
      /no such file/,
    ],
  ])('ends a worker that %s, and the next text gets another', async (_name, fail, message) => {
    const replies = [analyseInWorker(textOf('a')), analyseInWorker(textOf('b'))];
    await settled();
    await fail(FakeWorker.made[0]!);
    const failed = await replies[0]!;
    expect(failed.ok ? '' : failed.error.message).toMatch(message);
    await settled();
    const [first, second] = FakeWorker.made;
    expect([first!.isTerminated, second!.asked]).toEqual([true, ['b']]);
    second!.answer();
    expect((await replies[1]!).ok).toBe(true);
  });
});
