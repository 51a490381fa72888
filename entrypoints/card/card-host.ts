import type { FromCard, ToCard } from '#browser/messages.ts';
import { request } from '#browser/request.ts';
import { watchSettings } from '#browser/settings-store.ts';
import type { NameView } from '#core/coverage/views.ts';
import { afterPaint } from './after-paint.ts';
import type { ClickGuard } from './guard-clicks.ts';
import { measureCard } from './measure-card.ts';

export type Show = Extract<ToCard, { readonly card: 'show' }>;

/** What the frame shows now; null: nothing. */
export interface Shown {
  readonly show: Show;
  readonly view: NameView;
  readonly pinned: boolean;
  /** Whom of several the reader picked, for this card only; null: nobody. */
  readonly picked: string | null;
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
      if (event.key === 'Escape') this.post({ card: 'close' });
    });
    watchSettings(() => void this.#askAgain());
    this.#port.addEventListener('message', ({ data }: MessageEvent<ToCard>) => this.#heard(data));
    this.#port.start();
  }

  post(message: FromCard): void {
    this.#port.postMessage(message);
  }

  pin(pinned: boolean): void {
    if (!this.#shown) return;
    this.#shown = { ...this.#shown, pinned };
    this.#draw(this.#shown, this);
    this.post({ card: 'pin', pinned });
  }

  /** Shows one of several who may be meant, or with null all of them again; the focus goes to the card. */
  async pick(key: string | null): Promise<void> {
    const before = this.#shown;
    if (!before) return;
    const view = await this.#ask(before.show, key);
    if (view === null || this.#shown?.show !== before.show) return;
    this.#shown = { ...this.#shown, view, picked: key };
    this.#draw(this.#shown, this);
    document.querySelector<HTMLElement>('.card')?.focus();
    afterPaint(() => this.#resized());
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
    const content = document.querySelector('.card-content');
    if (content) this.#observer.observe(content);
  }

  #heard(message: ToCard): void {
    if (message.card === 'show') void this.#show(message);
    else if (message.card === 'focus') document.querySelector<HTMLElement>('.card')?.focus();
    else {
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
    this.#shown = { show, view, pinned: false, picked: null };
    this.#draw(this.#shown, this);
    afterPaint(() => {
      if (this.#token !== show.token) return;
      this.#height = measureCard(document);
      this.#observe();
      this.#guard.shown();
      this.post({ card: 'painted', token: show.token, height: this.#height });
    });
  }

  /** The reader changed a setting, perhaps switched a source off, while the card is open. */
  async #askAgain(): Promise<void> {
    const before = this.#shown;
    if (!before) return;
    const view = await this.#ask(before.show, before.picked);
    if (view === null || this.#shown?.show !== before.show) return;
    if (this.#shown.picked !== before.picked) return;
    this.#shown = { ...this.#shown, view };
    this.#draw(this.#shown, this);
    afterPaint(() => this.#resized());
  }

  async #ask({ key, frameKey }: Show, picked: string | null = null): Promise<NameView | null> {
    const reply = await request('card', { key: picked ?? key, frameKey });
    return reply.ok ? reply.value : null;
  }
}
