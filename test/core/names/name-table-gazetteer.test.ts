import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildNameTable } from '#core/names/build-name-table.ts';
import { openNameTable } from '#core/names/name-table.ts';
import { gazetteerFolder, readGazetteer } from '../../bench/gazetteer.ts';

const there = existsSync(gazetteerFolder);
if (!there) console.warn('skipped: ../shared is not there, the size of a large name table is not measured');

test.skipIf(!there)(
  'the gazetteer takes at most 26 MB, and its labels lead to their names',
  { timeout: 60_000 },
  () => {
    const rows = readGazetteer();
    expect(rows.reduce((sum, name) => sum + 1 + name.aliases.length, 0)).toBeGreaterThan(813_000);
    // Two rows have one id, and are one name.
    const ids = new Set<string>();
    const names = rows.filter(({ id }) => !ids.has(id) && ids.add(id));
    const bytes = buildNameTable(rows);
    expect(bytes.length).toBeLessThanOrEqual(26_000_000);
    const table = openNameTable(bytes);
    expect(table.size).toBe(names.length);
    for (let i = 0; i < names.length; i += 997) {
      const { id, label, kind } = names[i]!;
      expect(table.name(i)).toMatchObject({ id, label, kind });
      const found = table.lookup(label.split(' '));
      if (/^[A-Za-z]+ [A-Za-z]+$/.test(label)) expect(found.map(({ name }) => name)).toContain(i);
    }
  },
);
