import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Reply } from '#browser/reply.ts';
import { request, type Answer, type Question, type RequestKind } from '#browser/request.ts';

export interface Asked<T> {
  /** The answer to the question as it is now, or to the one before while the new one is on its way; null: none yet. */
  readonly reply: Reply<T> | null;
  readonly again: () => void;
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
    void request(kind, asked.current).then((answer) => {
      if (token.current === mine) setReply(answer);
    });
  }, [kind]);

  useEffect(again, [again, JSON.stringify(body)]);
  return { reply, again };
}
