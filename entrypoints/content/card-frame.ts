import { ownFrame, type OwnFrame } from '#browser/own-frame.ts';
import type { FromCard, ToCard } from '#browser/messages.ts';
import type { Placement } from '#core/card/place-card.ts';

/** The card as the page hosts it: one element with a closed shadow root, and in it the extension's frame. */
export interface CardFrame {
  /** Puts the host where a card for words in this element can be seen and clicked. Moving it loads its frame again. */
  standFor(element: Element): void;
  /** Whether what is drawn could be seen there now: no modal dialog was opened or closed, the page left the host alone. */
  standsFor(element: Element): boolean;
  send(message: ToCard): void;
  show(placement: Placement): void;
  /** Puts the shown card elsewhere, or gives it another height. */
  move(placement: Placement): void;
  hide(): void;
  focus(): void;
  hasFocus(): boolean;
  /** What is shown next is plain text instead of the frame, because the page forbids frames. */
  usePlain(label: string, role: string | null): void;
  destroy(): void;
}

const HOST_STYLE =
  'all: initial !important; position: fixed !important; inset: auto !important; margin: 0 !important; padding: 0 !important;' +
  'border: 0 !important; background: transparent !important; overflow: visible !important;' +
  'color-scheme: light dark !important; z-index: 2147483647 !important;';
const PLAIN_STYLE =
  'box-sizing: border-box; inline-size: 100%; padding: 12px 16px; border: 1px solid; border-radius: 8px;' +
  'background: Canvas; color: CanvasText; font: 14px/1.45 system-ui, sans-serif;';
const FADE_IN_MS = 200;
const FADE_OUT_MS = 150;

/** A modal dialog, or what stands in full screen: both make all else inert. */
const MODAL = ':modal';

/**
 * Makes the host and, `framed`, its frame; nothing is in the page yet. `received` gets what the card says, over a port
 * only it holds; `loaded` is told when the frame has loaded, be it with something else than the card.
 */
export function createCardFrame(
  received: (message: FromCard) => void,
  loaded: () => void,
  framed: boolean,
): CardFrame {
  const host = document.createElement('div');
  const set = (property: string, value: string): void => host.style.setProperty(property, value, 'important');
  host.style.cssText = HOST_STYLE;
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  const plain = document.createElement('div');
  plain.style.cssText = PLAIN_STYLE;
  plain.hidden = true;
  const frame: OwnFrame = ownFrame('card.html', received, loaded);
  root.append(...(framed ? [frame.element] : []), plain);
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  let stood = false;
  let fading: ReturnType<typeof setTimeout> | undefined;
  conceal();

  /** The words' own modal element, else the page's, else the document. */
  const placeFor = (element: Element): Element =>
    element.closest(MODAL) ?? [...document.querySelectorAll(MODAL)].at(-1) ?? document.documentElement;
  const standsFor = (element: Element): boolean => host.isConnected && host.parentNode === placeFor(element);

  function conceal(): void {
    set('transition', 'none');
    set('opacity', '0');
    set('pointer-events', 'none');
    // Not `visibility: hidden`: a frame that is not rendered would not paint before it is shown.
    set('clip-path', 'inset(50%)');
    move({ left: 0, top: 0, width: 320, height: 1 });
  }

  function move({ left, top, width, height }: Omit<Placement, 'kind'>): void {
    for (const [property, value] of Object.entries({ left, top, width, height })) set(property, `${value}px`);
  }

  /** The last card has faded, or has no time left to. */
  function faded(): void {
    if (fading === undefined) return;
    clearTimeout(fading);
    fading = undefined;
    frame.send({ card: 'hide' });
    conceal();
  }

  return {
    standsFor,
    standFor(element) {
      faded();
      if (!standsFor(element)) {
        if (stood) frame.moved();
        stood = true;
        const place = placeFor(element) as Element & { readonly currentCSSZoom?: number };
        place.append(host);
        set('zoom', `${1 / (place.currentCSSZoom ?? 1)}`); // of a page that zooms itself
      }
      if (!host.matches(':popover-open')) host.showPopover();
    },
    send(message) {
      if (message.card === 'show' && host.style.opacity === '0') set('height', '420px');
      frame.send(message);
    },
    show(placement) {
      if (host.matches(':popover-open')) host.hidePopover();
      host.showPopover(); // above whatever the page has put in the top layer since
      move(placement);
      set('clip-path', 'none');
      set('transition', still.matches ? 'none' : `opacity ${FADE_IN_MS}ms`);
      set('pointer-events', 'auto');
      set('opacity', '1');
      frame.send({ card: 'shown' });
    },
    move,
    usePlain(label, role) {
      const name = document.createElement('strong');
      name.textContent = label;
      plain.replaceChildren(name, ...(role ? [document.createElement('br'), role] : []));
      plain.hidden = false;
      frame.element.remove(); // it shows the browser's own error page
    },
    hide() {
      // Where the focus was in the frame, both must give it up: Firefox keeps it in one, Chromium in the other.
      frame.element.blur();
      host.blur();
      const seen = host.style.opacity === '1' && !still.matches;
      set('transition', `opacity ${FADE_OUT_MS}ms`);
      set('pointer-events', 'none');
      set('opacity', '0');
      clearTimeout(fading);
      fading = setTimeout(faded, FADE_OUT_MS);
      if (!seen) faded();
    },
    focus() {
      frame.element.focus();
      frame.send({ card: 'focus' });
    },
    hasFocus: () => (host.getRootNode() as Document | ShadowRoot).activeElement === host,
    destroy() {
      clearTimeout(fading);
      frame.close();
      host.remove();
    },
  };
}
