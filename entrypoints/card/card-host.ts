import type { FromCard, ToCard } from '#browser/messages.ts';
import { request } from '#browser/request.ts';
import { watchSettings } from '#browser/settings-store.ts';
import type { NameView } from '#core/coverage/views.ts';
import { afterPaint } from './after-paint.ts';
import type { ClickGuard } from './guard-clicks.ts';
import { measureCard, topCard } from './measure-card.ts';

export type Show = Extract<ToCard, { readonly card: 'show' }>;

/** What the frame shows now; null: nothing. */
export interface Shown {
  readonly show: Show;
  readonly view: NameView;
  readonly pinned: boolean;
  /** The card opened from this one, which lies above it; null: none. */
  readonly above: NameView | null;
}

export type Draw = (shown: Shown | null, host: CardHost) => void;

/** Speaks with the content script over the private port: asks for what is to be shown, has it drawn, says so. */
export class CardHost {
  readonly #port: MessagePort;
  readonly #guard: ClickGuard;
  readonly #draw: Draw;
  #shown: Shown | null = null;
  #token = -1;
  #height = 0;
  /** What opened the second layer. */
  #opener: Element | null = null;
  readonly #observer = new ResizeObserver(() => this.#resized());

  constructor(port: MessagePort, guard: ClickGuard, draw: Draw) {
    this.#port = port;
    this.#guard = guard;
    this.#draw = draw;
  }

  start(): void {
    const root = document.documentElement;
    root.addEventListener('pointerenter', () => this.post({ card: 'pointer', inside: true }));
    root.addEventListener('pointerleave', () => this.post({ card: 'pointer', inside: false }));
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.post({ card: 'escape' });
    });
    watchSettings(() => void this.#askAgain());
    this.#port.addEventListener('message', ({ data }: MessageEvent<ToCard>) => this.#heard(data));
    this.#port.start();
  }

  post(message: FromCard): void {
    this.#port.postMessage(message);
  }

  /** Draws what is shown in the language that was chosen meanwhile. */
  spokenAnew(): void {
    if (this.#shown) this.#redraw(this.#shown);
  }

  pin(pinned: boolean): void {
    if (!this.#shown) return;
    this.#shown = { ...this.#shown, pinned };
    this.#draw(this.#shown, this);
    this.post({ card: 'pin', pinned });
  }

  /** Opens the card of a name above the one shown, which stays; the focus goes to it. There are two layers, not more. */
  async openAbove(key: string): Promise<void> {
    const before = this.#shown;
    if (!before || before.above) return;
    this.#opener = document.activeElement;
    const above = await this.#ask(before.show, key);
    if (above === null || this.#shown?.show !== before.show || this.#shown.above) return;
    this.#redraw({ ...this.#shown, above });
    this.#guard.shown();
    this.#focus();
    this.post({ card: 'layer', token: before.show.token });
  }

  /** Drops the second layer. */
  #back(): void {
    if (!this.#shown?.above) return;
    this.#redraw({ ...this.#shown, above: null });
    if (document.hasFocus()) (this.#opener as HTMLElement | null)?.focus();
  }

  #redraw(shown: Shown): void {
    this.#shown = shown;
    this.#draw(shown, this);
    this.#observe();
    afterPaint(() => this.#resized());
  }

  #focus(): void {
    topCard(document)?.focus();
  }

  /** Something inside was opened or closed. */
  #resized(): void {
    const height = measureCard(document);
    if (!this.#shown || height === 0 || height === this.#height) return;
    this.#height = height;
    this.post({ card: 'resized', token: this.#token, height });
  }

  #observe(): void {
    this.#observer.disconnect();
    const content = topCard(document)?.querySelector('.card-content');
    if (content) this.#observer.observe(content);
  }

  #heard(message: ToCard): void {
    switch (message.card) {
      case 'show':
        return void this.#show(message);
      case 'shown':
        return this.#guard.shown();
      case 'back':
        return this.#back();
      case 'focus':
        return this.#focus();
      case 'hide':
        this.#token = -1;
        this.#shown = null;
        this.#draw(null, this);
    }
  }

  async #show(show: Show): Promise<void> {
    this.#token = show.token;
    const view = await this.#ask(show);
    if (this.#token !== show.token) return;
    if (view === null) return this.post({ card: 'failed', token: show.token });
    this.#shown = { show, view, pinned: false, above: null };
    this.#draw(this.#shown, this);
    afterPaint(() => {
      if (this.#token !== show.token) return;
      this.#height = measureCard(document);
      this.#observe();
      this.post({ card: 'painted', token: show.token, height: this.#height });
    });
  }

  /** The reader changed a setting, perhaps switched a source off, while the card is open. */
  async #askAgain(): Promise<void> {
    const before = this.#shown;
    if (!before) return;
    const [view, above] = await Promise.all([
      this.#ask(before.show),
      before.above && this.#ask(before.show, before.above.key),
    ]);
    // What was opened or dropped meanwhile was asked for with the new settings.
    if (view === null || this.#shown?.show !== before.show || this.#shown.above !== before.above) return;
    this.#redraw({ ...this.#shown, view, above: above ?? before.above });
  }

  async #ask({ key, frameKey }: Show, other = key): Promise<NameView | null> {
    const reply = await request('card', { key: other, frameKey });
    return reply.ok ? reply.value : null;
  }
}
