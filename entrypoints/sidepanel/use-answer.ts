import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Reply } from '#browser/reply.ts';
import { request, type Answer, type Question, type RequestKind } from '#browser/request.ts';

export interface Asked<T> {
  /** The answer to the question as it is now, or to the one before while the new one is on its way; null: none yet. */
  readonly reply: Reply<T> | null;
  readonly again: () => void;
}

interface Early {
  readonly answer: Promise<Reply<unknown>>;
  /** The answer once it is there. */
  reply: Reply<unknown> | null;
}

const early = new Map<string, Early>();

/** Asks before anything is drawn, for whoever asks the same first. */
export async function askEarly<K extends RequestKind>(kind: K, body: Question<K>): Promise<void> {
  const asked: Early = { answer: request(kind, body), reply: null };
  early.set(keyOf(kind, body), asked);
  asked.reply = await asked.answer;
}

/** What was asked early and taken by nobody is old by the time somebody asks. */
export const forgetEarly = (): void => early.clear();

const keyOf = (kind: RequestKind, body: unknown): string => `${kind} ${JSON.stringify(body)}`;

/** The answer to what was asked early, where it is there already. */
const answeredEarly = <K extends RequestKind>(kind: K, body: Question<K> | null): Reply<Answer<K>> | null =>
  (early.get(keyOf(kind, body))?.reply ?? null) as Reply<Answer<K>> | null;

/** What was asked early, once. */
function takeEarly<K extends RequestKind>(kind: K, body: Question<K>): Promise<Reply<Answer<K>>> | undefined {
  const key = keyOf(kind, body);
  const asked = early.get(key);
  early.delete(key);
  return asked?.answer as Promise<Reply<Answer<K>>> | undefined;
}

/** Answers are made of JSON. One that says the same is not drawn again: a tab that moves has the page asked for anew. */
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Asks whenever the question changes; answers to earlier questions are dropped. A null question is not asked. */
export function useAnswer<K extends RequestKind>(kind: K, body: Question<K> | null): Asked<Answer<K>> {
  const [reply, setReply] = useState(() => answeredEarly(kind, body));
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
      if (token.current === mine) setReply((before) => (isSame(before, answer) ? before : answer));
    });
  }, [kind]);

  // Before the first frame, which an effect would wait for: the answer is what the reader waits for.
  useLayoutEffect(again, [again, JSON.stringify(body)]);
  return { reply, again };
}
