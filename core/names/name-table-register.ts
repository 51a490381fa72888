import type { Role } from './name.ts';
import { IdNumbers } from './number-ids.ts';
import type { KnownName } from './table-name.ts';

/** A name as it is stored; what else an object has is left out. */
export type StoredName = Omit<KnownName, 'context'> & Partial<Pick<KnownName, 'context'>>;

/** The names of a table in order, each once: names of one id are one, whose first label stands. */
export class TableNames {
  readonly all: StoredName[] = [];
  readonly #ids = new IdNumbers();

  /** The name's number; what another of its id knows more is added to the first. */
  add(name: StoredName): number {
    const index = this.#ids.add(name.id);
    if (index === this.all.length) return this.all.push(name) - 1;
    const first = this.all[index] as StoredName;
    const roles = [
      ...first.roles,
      ...name.roles.filter((role) => !first.roles.some((one) => sameRole(one, role))),
    ];
    const description = first.description ?? name.description;
    this.all[index] = {
      ...first,
      roles,
      description,
      context: [...new Set([...(first.context ?? []), ...(name.context ?? [])])],
    };
    return index;
  }
}

const sameRole = (one: Role, other: Role): boolean =>
  one.title === other.title && one.from === other.from && one.to === other.to;
