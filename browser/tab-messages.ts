import { browser } from './api.ts';
import { checkTabMessage } from './check-message.ts';
import type { LeftOutLines, TabMessage } from './messages.ts';

/**
 * Calls back for what the extension tells this tab; anything else is not heard. What is called back for a question may
 * answer it; who has nothing to answer leaves it to another frame's script. Returns the way to stop.
 */
export function watchTabMessages(
  heard: (message: TabMessage) => Promise<LeftOutLines | null> | null | void,
): () => void {
  const listener = (
    message: unknown,
    sender: object,
    reply: (lines: LeftOutLines | null) => void,
  ): true | undefined => {
    const told = checkTabMessage(message, sender);
    const answer = told && heard(told);
    if (!answer) return undefined;
    void answer.then(reply);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
