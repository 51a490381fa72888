import type { FromCard } from '#browser/messages.ts';

/** The port that the content script posts into its frame: the first one only, later ones are closed. Says that it is there. */
export function takePort(): Promise<MessagePort> {
  return new Promise((resolve) => {
    let taken = false;
    window.addEventListener('message', ({ data, ports }: MessageEvent<unknown>) => {
      const [port] = ports;
      if (!port || !isCardPort(data)) return;
      if (taken) return port.close();
      taken = true;
      port.postMessage({ card: 'ready' } satisfies FromCard);
      resolve(port);
    });
  });
}

const isCardPort = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && (data as { sidelight?: unknown }).sidelight === 'card-port';
