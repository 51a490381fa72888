import { ownFrame, type OwnFrame } from '#browser/own-frame.ts';
import type { FromCard, ToCard } from '#browser/messages.ts';
import type { Placement } from '#core/card/place-card.ts';

/** The card as the page hosts it: one element with a closed shadow root, and in it the extension's frame. */
export interface CardFrame {
  send(message: ToCard): void;
  show(placement: Placement): void;
  /** Puts the shown card elsewhere, or gives it another height. */
  move(placement: Placement): void;
  hide(): void;
  focus(): void;
  /** What is shown next is plain text instead of the frame, because the page forbids frames. */
  usePlain(label: string, role: string | null): void;
  destroy(): void;
}

const HOST_STYLE =
  'all: initial !important; position: fixed !important; inset: auto !important; margin: 0 !important; padding: 0 !important;' +
  'border: 0 !important; background: transparent !important; overflow: visible !important; pointer-events: auto !important;' +
  'transition: opacity 150ms !important; color-scheme: light dark !important; z-index: 2147483647 !important;';
const PLAIN_STYLE =
  'box-sizing: border-box; inline-size: 100%; padding: 12px 16px; border: 1px solid; border-radius: 8px;' +
  'background: Canvas; color: CanvasText; font: 14px/1.45 system-ui, sans-serif;';

/**
 * Makes the host and, `framed`, its frame; nothing is shown yet. `received` gets what the card says, over a port only it
 * holds.
 */
export function createCardFrame(received: (message: FromCard) => void, framed: boolean): CardFrame {
  const host = document.createElement('div');
  const set = (property: string, value: string): void => host.style.setProperty(property, value, 'important');
  host.style.cssText = HOST_STYLE;
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  const plain = document.createElement('div');
  plain.style.cssText = PLAIN_STYLE;
  plain.hidden = true;
  const frame: OwnFrame = ownFrame('card.html', received);
  root.append(...(framed ? [frame.element] : []), plain);
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  conceal();
  attach();

  /** Into the page's open modal dialog, which makes all else inert, or into the document. */
  function attach(): void {
    const modal = [...document.querySelectorAll('dialog:modal')].at(-1);
    const parent = modal ?? document.documentElement;
    if (host.parentNode === parent) return;
    if (host.isConnected) frame.moved();
    parent.append(host);
  }

  function conceal(): void {
    set('opacity', '0');
    set('pointer-events', 'none');
    // Not `visibility: hidden`: a frame that is not rendered would not paint before it is shown.
    set('left', '0');
    set('top', '0');
    set('width', '320px');
    set('height', '1px');
    set('clip-path', 'inset(50%)');
  }

  function move({ left, top, width, height }: Placement): void {
    for (const [property, value] of Object.entries({ left, top, width, height })) set(property, `${value}px`);
  }

  function reveal(placement: Placement): void {
    attach();
    if (host.matches(':popover-open')) host.hidePopover();
    host.showPopover(); // above whatever the page has put in the top layer since
    move(placement);
    set('clip-path', 'none');
    set('transition', still.matches ? 'none' : 'opacity 200ms');
    set('pointer-events', 'auto');
    set('opacity', '1');
  }

  return {
    send(message) {
      attach();
      if (!host.matches(':popover-open')) host.showPopover();
      if (message.card === 'show' && host.style.opacity === '0') set('height', '420px');
      frame.send(message);
    },
    show: reveal,
    move,
    usePlain(label, role) {
      const name = document.createElement('strong');
      name.textContent = label;
      plain.replaceChildren(name, ...(role ? [document.createElement('br'), role] : []));
      plain.hidden = false;
      frame.element.remove(); // it shows the browser's own error page
    },
    hide() {
      frame.send({ card: 'hide' });
      // Where the focus was in the frame, both must give it up: Firefox keeps it in one, Chromium in the other.
      frame.element.blur();
      host.blur();
      conceal();
    },
    focus() {
      frame.element.focus();
      frame.send({ card: 'focus' });
    },
    destroy() {
      frame.close();
      host.remove();
    },
  };
}
