import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Reply } from '#browser/reply.ts';
import { request, type Answer, type Question, type RequestKind } from '#browser/request.ts';

export interface Asked<T> {
  /** The answer to the question as it is now, or to the one before while the new one is on its way; null: none yet. */
  readonly reply: Reply<T> | null;
  readonly again: () => void;
}

const early = new Map<string, Promise<Reply<unknown>>>();

/** Asks before anything is drawn, for whoever asks the same first. */
export function askEarly<K extends RequestKind>(kind: K, body: Question<K>): void {
  early.set(keyOf(kind, body), request(kind, body));
}

/** What was asked early and taken by nobody is old by the time somebody asks. */
export const forgetEarly = (): void => early.clear();

const keyOf = (kind: RequestKind, body: unknown): string => `${kind} ${JSON.stringify(body)}`;

/** What was asked early, once. */
function takeEarly<K extends RequestKind>(kind: K, body: Question<K>): Promise<Reply<Answer<K>>> | undefined {
  const key = keyOf(kind, body);
  const asked = early.get(key) as Promise<Reply<Answer<K>>> | undefined;
  early.delete(key);
  return asked;
}

/** Asks whenever the question changes; answers to earlier questions are dropped. A null question is not asked. */
export function useAnswer<K extends RequestKind>(kind: K, body: Question<K> | null): Asked<Answer<K>> {
  const [reply, setReply] = useState<Reply<Answer<K>> | null>(null);
  const token = useRef(0);
  const asked = useRef(body);
  asked.current = body;

  const again = useCallback(() => {
    const mine = ++token.current;
    if (asked.current === null) return setReply(null);
    let isAnswered = false;
    // What was asked early may have changed before anybody listened: it is drawn, and asked again.
    void takeEarly(kind, asked.current)?.then((answer) => {
      if (token.current === mine && !isAnswered) setReply(answer);
    });
    void request(kind, asked.current).then((answer) => {
      isAnswered = true;
      if (token.current === mine) setReply(answer);
    });
  }, [kind]);

  // Before the first frame, which an effect would wait for: the answer is what the reader waits for.
  useLayoutEffect(again, [again, JSON.stringify(body)]);
  return { reply, again };
}
