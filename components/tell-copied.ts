import { createContext } from 'preact';

/** Says aloud whether something was copied: one place for a view, however many copy buttons it has. */
export const TellCopied = createContext<(done: boolean) => void>(() => undefined);
