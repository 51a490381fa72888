import {
  CLOSED,
  type CardEffect,
  type CardEvent,
  type CardState,
  type CardStep,
} from '#core/card/card-events.ts';
import { stepCard } from '#core/card/card-state.ts';

/** An effect in a word, timers with their milliseconds. */
export function tell(effect: CardEffect): string {
  switch (effect.kind) {
    case 'timer':
      return `${effect.timer}@${effect.ms}`;
    case 'prepare':
    case 'show':
      return `${effect.kind} ${effect.mention}${effect.byKey ? ' by key' : ''}`;
    case 'back':
      return 'back';
    case 'hide':
      return effect.returnFocus ? 'hide, focus returns' : 'hide';
  }
}

/** Plays the content script with a clock of its own: timers run when it is told that time passes. */
export class CardDriver {
  state: CardState = CLOSED;
  /** What was done, with when: `500 show 7`. Timers are not written down: they are seen by what they do. */
  readonly log: string[] = [];
  /** Every effect with the state it came with. */
  readonly steps: CardStep[] = [];
  #now = 0;
  #timers: { readonly at: number; readonly event: CardEvent }[] = [];

  send(...events: readonly CardEvent[]): this {
    for (const event of events) {
      const step = stepCard(this.state, event);
      this.state = step.state;
      this.steps.push(step);
      for (const effect of step.effects) {
        if (effect.kind === 'timer')
          this.#timers.push({
            at: this.#now + effect.ms,
            event: { kind: 'timer', timer: effect.timer, token: effect.token },
          });
        else this.log.push(`${this.#now} ${tell(effect)}`);
      }
    }
    return this;
  }

  /** Lets milliseconds pass; every timer runs at its time, also those of interactions long over. */
  advance(ms: number): this {
    const until = this.#now + ms;
    for (;;) {
      const next = this.#timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      this.#timers.splice(this.#timers.indexOf(next), 1);
      this.#now = Math.max(this.#now, next.at);
      this.send(next.event);
    }
    this.#now = until;
    return this;
  }

  point(mention: number, delay = 500): this {
    return this.send({ kind: 'point', mention, delay });
  }

  /** The frame answers what was asked last. */
  painted(token = 'token' in this.state ? this.state.token : -1): this {
    return this.send({ kind: 'painted', token });
  }

  /** Rests on a mention until its card is open. */
  open(mention: number): this {
    return this.point(mention).advance(150).painted().advance(350);
  }

  layer(): this {
    return this.send({ kind: 'layer', token: 'token' in this.state ? this.state.token : -1 });
  }
}
