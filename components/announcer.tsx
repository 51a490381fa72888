import type { ComponentChildren } from 'preact';
import { TellCopied } from './tell-copied.ts';
import { useCopied } from './use-copied.ts';

/** A view with the one live region that says what its copy buttons did. */
export function Announcer({ children }: { readonly children: ComponentChildren }) {
  const [said, say] = useCopied();
  return (
    <TellCopied.Provider value={say}>
      {children}
      <p class="sr-only" role="status">
        {said}
      </p>
    </TellCopied.Provider>
  );
}
