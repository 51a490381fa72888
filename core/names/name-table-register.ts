import type { Role } from './name.ts';
import type { KnownName } from './table-name.ts';

/** The names of a table in order, each once: names of one id are one, whose first label stands. */
export class TableNames {
  readonly all: KnownName[] = [];
  readonly #byId = new Map<string, number>();

  /** The name's number; what another of its id knows more is added to the first. */
  add(name: KnownName): number {
    const index = this.#byId.get(name.id);
    if (index === undefined) {
      this.#byId.set(name.id, this.all.length);
      return this.all.push(name) - 1;
    }
    const first = this.all[index] as KnownName;
    const roles = [
      ...first.roles,
      ...name.roles.filter((role) => !first.roles.some((one) => sameRole(one, role))),
    ];
    const description = first.description ?? name.description;
    this.all[index] = {
      ...first,
      roles,
      description,
      context: [...new Set([...first.context, ...name.context])],
    };
    return index;
  }
}

const sameRole = (one: Role, other: Role): boolean =>
  one.title === other.title && one.from === other.from && one.to === other.to;
