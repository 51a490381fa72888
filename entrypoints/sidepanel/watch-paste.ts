/** Whether keys pressed there are for typing. */
export const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** Calls back with a text that is pasted anywhere but in a field. Returns the way to stop. */
export function watchPaste(pasted: (text: string) => void): () => void {
  const heard = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (isField(event.target) || text.trim() === '') return;
    event.preventDefault();
    pasted(text);
  };
  document.addEventListener('paste', heard);
  return () => document.removeEventListener('paste', heard);
}
