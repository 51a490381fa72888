import { EntryList } from './name-table-entries.ts';
import { B_AND_X, ENTRY, MEANS, MOST_NAMES } from './name-table-format.ts';
import { nameOf, openTableParts, readable } from './name-table-open.ts';
import { TableNames } from './name-table-register.ts';
import { writeNameTable } from './name-table-write.ts';

/**
 * One table of several, from their bytes alone: the same bytes as `buildNameTable` makes of all their names in this order.
 * Names of one id become one: the first label stands; aliases, roles and context are those of all.
 * @throws NameTableError on bytes that are no name table of this format, damaged ones, or more than 4,194,304 names.
 */
export function mergeNameTables(tables: readonly Uint8Array[]): Uint8Array {
  const register = new TableNames();
  const entries = new EntryList();
  for (const table of tables) {
    const parts = openTableParts(table);
    const numbers = new Uint32Array(parts.size);
    readable(() => {
      let i = 0;
      for (const name of parts.records.all(parts.size)) numbers[i++] = register.add(name);
    });
    for (let at = 0; at < parts.entries.length; at += ENTRY) {
      const means = parts.entries[at + MEANS] as number;
      const name = numbers[nameOf(parts, at)] as number;
      entries.add(
        parts.entries[at] as number,
        ((means & ~(MOST_NAMES - 1)) | name) >>> 0,
        parts.entries[at + B_AND_X] as number,
      );
    }
    for (const a of parts.beginnings) entries.addBeginning(a);
    for (const a of parts.smallBeginnings) entries.addSmallBeginning(a);
  }
  return writeNameTable(register.all, entries.sorted());
}
