// What the card's state machine (card-state.ts) is told, what it is, and what it asks for.

/** A mention as the machine knows it: equal ids are the same mention. */
export type MentionId = number;

interface Interaction {
  readonly mention: MentionId;
  readonly token: number;
  readonly byKey: boolean;
}

/** A card that the reader sees. */
export interface OnScreen extends Interaction {
  readonly pinned: boolean;
  /** Two: a card was opened from the card, and lies above it. */
  readonly layers: 1 | 2;
}

/** `last`: the highest number given out so far, to an interaction or a grace. */
interface Numbered {
  readonly last: number;
}

export type Waiting = Numbered &
  Interaction & {
    readonly kind: 'waiting';
    readonly due: boolean;
    readonly prepared: boolean;
    readonly painted: boolean;
    /** The card of another mention that is still on the screen. */
    readonly over: OnScreen | null;
  };

export type Closed = Numbered & { readonly kind: 'closed'; readonly notAgain: MentionId | null };

export type CardState =
  | Closed
  | Waiting
  | (Numbered & OnScreen & { readonly kind: 'open' })
  /** `grace` is the number of the grace that runs. */
  | (Numbered & OnScreen & { readonly kind: 'leaving'; readonly grace: number });

export type CardEvent =
  /** The pointer rests on a mention (see intent.ts). `delay` is the reader's: 20 to 750 ms. */
  | { readonly kind: 'point'; readonly mention: MentionId; readonly delay: number }
  /** The pointer is on neither the shown mention nor the card. */
  | { readonly kind: 'leave' }
  /** The pointer is on the shown mention, on the card, or heading for the card. */
  | { readonly kind: 'come-back' }
  | { readonly kind: 'key-open'; readonly mention: MentionId }
  | { readonly kind: 'timer'; readonly timer: CardTimer; readonly token: number }
  | { readonly kind: 'painted'; readonly token: number }
  | { readonly kind: 'failed'; readonly token: number }
  | { readonly kind: 'pin'; readonly pinned: boolean }
  /** The frame has drawn a second layer above the card of this token. */
  | { readonly kind: 'layer'; readonly token: number }
  /** Escape, or the way back from the second layer. */
  | { readonly kind: 'escape' }
  /** The close button: all layers. */
  | { readonly kind: 'close' }
  | { readonly kind: 'click-outside' }
  /** The page scrolled: what has not opened yet does not open, and the shown card's mention is elsewhere. */
  | { readonly kind: 'scroll' }
  /** The mention is no more, or the page is hidden. */
  | { readonly kind: 'gone' }
  /** The page went to another address, or is read no longer. */
  | { readonly kind: 'away' };

export type CardTimer = 'prepare' | 'due' | 'grace' | 'give-up';

export type CardEffect =
  | { readonly kind: 'timer'; readonly timer: CardTimer; readonly token: number; readonly ms: number }
  /** Ask for the card's content and have it drawn, unseen. */
  | { readonly kind: 'prepare'; readonly mention: MentionId; readonly token: number; readonly byKey: boolean }
  | { readonly kind: 'show'; readonly mention: MentionId; readonly byKey: boolean }
  /** Drop the second layer. */
  | { readonly kind: 'back' }
  | { readonly kind: 'hide'; readonly returnFocus: boolean };

export interface CardStep {
  readonly state: CardState;
  readonly effects: readonly CardEffect[];
}

export const CLOSED: Closed = { kind: 'closed', last: 0, notAgain: null };
