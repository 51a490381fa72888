import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { request } from '#browser/request.ts';
import { watchSettings } from '#browser/settings-store.ts';
import type { Pasted } from '#core/articles/pasted.ts';
import type { PastedView } from '#core/coverage/pasted-view.ts';

/** What is happening to a pasted text; `waiting` may be the first time or another. */
export type PastedState =
  | { readonly kind: 'form'; readonly failed: 'took-too-long' | 'failed' | null }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'done'; readonly view: PastedView };

const FORM: PastedState = { kind: 'form', failed: null };

/** Analyses a text when told to; what comes after `cancel`, or of an earlier text, is dropped. A switched source is heeded at once. */
export function usePasted() {
  const [state, setState] = useState<PastedState>(FORM);
  const token = useRef(0);
  const latest = useRef<Pasted | null>(null);

  const ask = useCallback(async (pasted: Pasted): Promise<void> => {
    const mine = ++token.current;
    latest.current = pasted;
    const reply = await request('analyse-text', pasted);
    if (mine !== token.current) return;
    if (reply.ok) setState({ kind: 'done', view: reply.value });
    else setState({ kind: 'form', failed: reply.error.code === 'no-answer' ? 'took-too-long' : 'failed' });
  }, []);
  const analyse = (pasted: Pasted): void => {
    setState({ kind: 'waiting' });
    void ask(pasted);
  };
  const cancel = (): void => {
    token.current++;
    latest.current = null;
    setState(FORM);
  };

  useEffect(() => watchSettings(() => latest.current && void ask(latest.current)), [ask]);
  return { state, analyse, cancel };
}
