import { useCallback, useEffect, useState } from 'preact/hooks';
import { useText } from './text.tsx';

const SHOWN_MS = 2000;

/** "Copied", or that it was not, for two seconds; empty before and after. */
export function useCopied(): readonly [string, (done: boolean) => void] {
  const { t } = useText();
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (said === '') return;
    const timer = setTimeout(() => setSaid(''), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const say = useCallback((done: boolean) => setSaid(t(done ? 'copied' : 'copy_failed')), [t]);
  return [said, say];
}
