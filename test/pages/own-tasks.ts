/** An event of Chromium's trace, as far as it is read here. Times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

export const TRACE_CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8.execute',
] as const;

const SCRIPT = new Set(['EvaluateScript', 'FunctionCall', 'RunMicrotasks']);

/**
 * How long the content script held the page's main thread in each of its tasks, in milliseconds: its calls, the microtasks
 * that go with them and whatever they made the browser do meanwhile (layout). The page must have no script of its own:
 * microtasks do not say whose they are. The driver's calls are left out, and the microtasks of its tasks with them.
 */
export function ownTasks(events: readonly TraceEvent[], isOwn: (url: string) => boolean): readonly number[] {
  const urlOf = (event: TraceEvent): string => event.args?.data?.url ?? '';
  const threads = new Set(
    events.filter((event) => SCRIPT.has(event.name) && isOwn(urlOf(event))).map(threadOf),
  );
  const lengths: number[] = [];
  for (const thread of threads) {
    const here = events.filter((event) => event.ph === 'X' && threadOf(event) === thread);
    const scripts = here.filter(({ name }) => SCRIPT.has(name)).sort((a, b) => a.ts - b.ts);
    for (const task of here.filter(({ name }) => name === 'RunTask')) {
      const inside = scripts.filter(({ ts }) => ts >= task.ts && ts < end(task));
      const others = inside.some((event) => event.name !== 'RunMicrotasks' && !isOwn(urlOf(event)));
      const own = inside.filter((event) => (event.name === 'RunMicrotasks' ? !others : isOwn(urlOf(event))));
      const length = outermost(own).reduce((sum, { dur = 0 }) => sum + dur, 0);
      if (length > 0) lengths.push(length / 1000);
    }
  }
  return lengths;
}

const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}:${tid}`;
const end = ({ ts, dur = 0 }: TraceEvent): number => ts + dur;

/** Events that lie in none of the others; ascending by their start. */
function outermost(events: readonly TraceEvent[]): readonly TraceEvent[] {
  let until = -Infinity;
  return events.filter((event) => {
    if (event.ts < until) return false;
    until = end(event);
    return true;
  });
}
