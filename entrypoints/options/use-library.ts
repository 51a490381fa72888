import { useEffect, useState } from 'preact/hooks';
import type { Reply } from '#browser/reply.ts';
import { request } from '#browser/request.ts';
import type { LibraryView } from '#core/coverage/library-views.ts';

/** What the library holds, asked again whenever `changed` is another value; late answers are dropped. */
export function useLibrary(changed: unknown) {
  const [reply, setReply] = useState<Reply<LibraryView> | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    void request('library', {}).then((answer) => {
      if (wanted) setReply(answer);
    });
    return () => {
      wanted = false;
    };
  }, [changed, attempt]);
  return { reply, again: () => setAttempt(attempt + 1) };
}
