import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Failed } from '#components/failed.tsx';

/**
 * A view of the panel whose code is read when it is first shown, so that the panel opens with no more than the page needs.
 * Nothing is drawn for the few milliseconds that takes; where it fails, that is said, with the way to try again.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let loaded: ComponentType<P> | null = null;
  return function Later(props: P) {
    const [View, setView] = useState(() => loaded);
    const [attempt, setAttempt] = useState(0);
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      if (loaded !== null) return;
      load().then(
        (view) => {
          loaded = view;
          setFailed(false);
          setView(() => view);
        },
        () => setFailed(true),
      );
    }, [attempt]);
    if (View !== null) return <View {...props} />;
    return failed ? <Failed why="passing" onRetry={() => setAttempt(attempt + 1)} /> : null;
  };
}
