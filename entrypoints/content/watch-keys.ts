import type { TabMessage } from '#browser/messages.ts';
import type { CardControl } from './card-control.ts';
import { flash } from './marks.ts';
import { rectsOf, type PageMention, type PageMentions } from './mentions.ts';

export interface KeyWorld {
  readonly card: CardControl;
  mentions(): PageMentions;
}

/** No browser scrolls smoothly for longer. */
const SCROLLING_MS = 1500;

type Command = Extract<TabMessage, { readonly tab: 'command' }>['command'];

/** Escape and Enter while a card is open, and the browser's commands: a walk along the mentions. */
export function watchKeys(world: KeyWorld, signal: AbortSignal): (command: Command) => void {
  let current: PageMention | null = null;
  let steppedAt = -Infinity;

  addEventListener(
    'keydown',
    (event) => {
      const state = world.card.state();
      if (!event.isTrusted || event.isComposing || state.kind === 'closed') return;
      if (event.key === 'Escape') world.card.dispatch({ kind: 'escape' });
      else if (event.key === 'Enter' && state.kind === 'open' && state.byKey) world.card.focus();
      else return;
      // Consumed only while a card is on the screen: the page must not close its own dialog by the same press.
      if (state.kind === 'waiting' && !state.over) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true, signal },
  );

  function step(by: 1 | -1): void {
    const { all } = world.mentions();
    const shown = all.filter((mention) => rectsOf(mention).length > 0);
    if (shown.length === 0) return;
    const at = current ? shown.findIndex((mention) => mention.id === current!.id) : -1;
    const start = at < 0 ? firstInView(shown) - (by === 1 ? 1 : 0) : at;
    current = shown[(start + by + shown.length) % shown.length]!;
    world.card.dispatch({ kind: 'gone' });
    flash(current.range);
    steppedAt = performance.now();
  }

  return (command) => {
    if (command === 'next-mention') return step(1);
    if (command === 'previous-mention') return step(-1);
    const { all } = world.mentions();
    const mention = all.find(({ id }) => id === current?.id) ?? all[firstInView(all)];
    if (!mention) return;
    current = mention;
    // A step may still be scrolling there, smoothly: the card is placed where it ends.
    const block = performance.now() - steppedAt < SCROLLING_MS ? 'center' : 'nearest';
    mention.range.startContainer.parentElement?.scrollIntoView({ block, behavior: 'instant' });
    world.card.dispatch({ kind: 'key-open', mention: mention.id });
  };
}

/** Index of the first mention at or below the top of the viewport; 0 where all are above. */
function firstInView(mentions: readonly PageMention[]): number {
  return Math.max(
    0,
    mentions.findIndex((mention) => (rectsOf(mention)[0]?.top ?? -1) >= 0),
  );
}
