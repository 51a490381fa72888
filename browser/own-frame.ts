import { browser, extensionUrl } from './api.ts';
import type { FromCard, ToCard } from './messages.ts';

/** A page of the extension in a frame, with a private port to it. */
export interface OwnFrame {
  readonly element: HTMLIFrameElement;
  /** Kept until the frame has loaded. */
  send(message: ToCard): void;
  /** Its element is about to be moved in the document, which loads it again: what is sent meanwhile is kept. */
  moved(): void;
  close(): void;
}

/**
 * Makes the frame of an extension page and hands it one end of a channel when it has `loaded`, be it with the browser's page
 * for what is forbidden. The page around it can neither reach the frame (it stands in a closed shadow root) nor hear the
 * channel (a port belongs to its two ends).
 */
export function ownFrame(path: string, received: (message: FromCard) => void, loaded: () => void): OwnFrame {
  const element = document.createElement('iframe');
  element.src = extensionUrl(path);
  element.allow = 'clipboard-write'; // to copy with citation
  element.style.cssText =
    'display: block; inline-size: 100%; block-size: 100%; border: 0; background: transparent;';
  let port: MessagePort | null = null;
  let waiting: ToCard[] = [];
  element.addEventListener('load', () => {
    // After a move this is a new document; the old channel went with the old one.
    port?.close();
    const channel = new MessageChannel();
    port = channel.port1;
    port.addEventListener('message', ({ data }) => received(data as FromCard));
    port.start();
    element.contentWindow?.postMessage({ sidelight: 'card-port' }, frameOrigin(), [channel.port2]);
    for (const message of waiting) port.postMessage(message);
    waiting = [];
    loaded();
  });
  return {
    element,
    send(message) {
      if (port) port.postMessage(message);
      else waiting.push(message);
    },
    moved() {
      port?.close();
      port = null;
    },
    close: () => port?.close(),
  };
}

/** In Chromium `getURL` gives a changing origin (`use_dynamic_url`); the frame's own is the runtime's. */
function frameOrigin(): string {
  const url = new URL(extensionUrl('/'));
  return url.protocol === 'chrome-extension:' ? `chrome-extension://${browser.runtime.id}` : url.origin;
}
