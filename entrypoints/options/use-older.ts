import { useEffect, useState } from 'preact/hooks';
import { request } from '#browser/request.ts';
import type { RemovedCount } from '#core/coverage/library-views.ts';

/** What the library has from before a day; null until it is known, and where no day is given. Late answers are dropped. */
export function useOlder(day: string | null, changed: unknown): RemovedCount | null {
  const [older, setOlder] = useState<RemovedCount | null>(null);
  useEffect(() => {
    let wanted = true;
    setOlder(null);
    if (day !== null)
      void request('count-before', { day }).then((reply) => {
        if (wanted && reply.ok) setOlder(reply.value);
      });
    return () => {
      wanted = false;
    };
  }, [day, changed]);
  return older;
}
