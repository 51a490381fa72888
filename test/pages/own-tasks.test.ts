import { expect, it } from 'vitest';
import { ownTasks, type TraceEvent } from './own-tasks.ts';

const isOwn = (url: string): boolean => url.endsWith('/content.js');
const event = (name: string, ts: number, dur: number, url?: string, tid = 1): TraceEvent => ({
  name,
  ph: 'X',
  pid: 1,
  tid,
  ts: ts * 1000,
  dur: dur * 1000,
  ...(url === undefined ? {} : { args: { data: { url } } }),
});
const OWN = 'chrome-extension://x/content.js';

it('takes the script’s stretches of a task, nested ones once', () => {
  const task = [
    event('RunTask', 0, 50),
    event('EvaluateScript', 1, 9, OWN),
    event('FunctionCall', 2, 3, OWN),
    event('RunMicrotasks', 20, 4),
  ];
  expect(ownTasks(task, isOwn)).toEqual([13]);
});

it('leaves out tasks of the driver, with their microtasks, and threads where the script is not', () => {
  const events = [
    event('RunTask', 0, 5),
    event('FunctionCall', 1, 2, OWN),
    event('RunTask', 10, 5),
    event('FunctionCall', 11, 1, 'pptr:evaluate'),
    event('RunMicrotasks', 12, 2),
    event('RunTask', 20, 5),
    event('RunMicrotasks', 21, 2),
    event('RunTask', 0, 5, undefined, 2),
    event('RunMicrotasks', 1, 4, undefined, 2),
  ];
  expect(ownTasks(events, isOwn)).toEqual([2, 2]);
});
