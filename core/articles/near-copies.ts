import { join } from '../text/hash.ts';
import { copiedShare, FINGERPRINT_SIZE, type Print } from './fingerprint.ts';

/** An article that is a near copy of the one asked about. */
export interface NearCopy {
  readonly id: string;
  /** Of the shorter of both texts, the share that stands in the other too; 0 to 1. */
  readonly share: number;
}

/** Fingerprints to be asked for near copies. */
export interface NearCopies {
  readonly size: number;
  /** Adds an article, or puts it in the place of the one of that id. The fingerprint is kept, not copied. */
  add(id: string, print: Print): void;
  /** Takes an article out; nothing where it is not there. */
  remove(id: string): void;
  /** Near copies among the articles added, most of it shared first, then by id. */
  find(print: Print): readonly NearCopy[];
}

/** Every second value is looked up by, alone: enough to meet each copy more than once, see docs/decisions/0012. */
const STEP = 2;
const KEYS = FINGERPRINT_SIZE / STEP;
/** An article with fewer values in common of those looked up is none: a copy has six of 32 on average at the very least. */
const LEAST_MET = 2;
const NONE = -1;

interface Entry {
  readonly id: string;
  readonly print: Print;
}

/**
 * An index of fingerprints: under each value the articles that have it, in chains through typed arrays. A question costs
 * the articles that share a value with it; adding and removing cost the length of a fingerprint.
 */
export function createNearCopies(): NearCopies {
  const slots = new Map<string, number>();
  const free: number[] = [];
  const entries: (Entry | null)[] = [];
  let chains = new Int32Array(0);
  let heads = new Int32Array(0);
  let met = new Uint8Array(0);

  /** Node `slot * KEYS + key` stands in the chain of its value. */
  const headOf = (key: number, value: number): number => join(value, key) & (heads.length - 1);
  const valueAt = (slot: number, key: number): number | undefined => entries[slot]?.print.values[key * STEP];

  function link(slot: number): void {
    for (let key = 0; key < KEYS; key++) {
      const value = valueAt(slot, key);
      if (value === undefined) return;
      const head = headOf(key, value);
      chains[slot * KEYS + key] = heads[head]!;
      heads[head] = slot * KEYS + key;
    }
  }

  function unlink(slot: number): void {
    for (let key = 0; key < KEYS; key++) {
      const value = valueAt(slot, key);
      if (value === undefined) return;
      const node = slot * KEYS + key;
      const head = headOf(key, value);
      if (heads[head] === node) heads[head] = chains[node]!;
      else {
        let before = heads[head]!;
        while (chains[before] !== node) before = chains[before]!;
        chains[before] = chains[node]!;
      }
    }
  }

  function grow(): void {
    const room = Math.max(16, entries.length * 2);
    chains = new Int32Array(room * KEYS);
    heads = new Int32Array(room * KEYS).fill(NONE);
    met = new Uint8Array(room);
    for (let slot = 0; slot < entries.length; slot++) if (entries[slot]) link(slot);
  }

  function remove(id: string): void {
    const slot = slots.get(id);
    if (slot === undefined) return;
    unlink(slot);
    entries[slot] = null;
    slots.delete(id);
    free.push(slot);
  }

  function meet({ values }: Print): readonly number[] {
    const touched: number[] = [];
    for (let key = 0; key < KEYS && heads.length > 0; key++) {
      const value = values[key * STEP];
      if (value === undefined) break;
      for (let node = heads[headOf(key, value)]!; node !== NONE; node = chains[node]!) {
        const slot = Math.floor(node / KEYS);
        if (node % KEYS !== key || valueAt(slot, key) !== value) continue;
        if (met[slot]!++ === 0) touched.push(slot);
      }
    }
    const often = touched.filter((slot) => met[slot]! >= LEAST_MET);
    for (const slot of touched) met[slot] = 0;
    return often;
  }

  return {
    get size() {
      return slots.size;
    },
    add(id, print) {
      remove(id);
      const slot = free.pop() ?? entries.length;
      if (slot * KEYS >= chains.length) grow();
      entries[slot] = { id, print };
      slots.set(id, slot);
      link(slot);
    },
    remove,
    find: (print) =>
      meet(print)
        .flatMap((slot) => {
          const { id, print: other } = entries[slot]!;
          const share = copiedShare(print, other);
          return share === null ? [] : [{ id, share }];
        })
        .sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1)),
  };
}
