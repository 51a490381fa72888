import { readFileSync } from 'node:fs';

/** An article as a row of a JSONL file. */
export interface Row {
  readonly id: string;
  readonly source: string | null;
  readonly title: string | null;
  readonly date: string | null;
  readonly text: string;
}

const OPTIONAL = ['source', 'title', 'date'] as const;

/**
 * The articles of a JSONL file, in order. A bad row, or one whose id another has, is reported with file and line and left
 * out (exit code 1). Null where the file cannot be read at all, which is reported too (exit code 2).
 */
export function readRows(path: string): Row[] | null {
  let lines: string[];
  try {
    lines = readFileSync(path, 'utf8').split('\n');
  } catch (error) {
    console.error(`error: ${path}: cannot be read (${(error as NodeJS.ErrnoException).code})`);
    process.exitCode = 2;
    return null;
  }
  const rows = new Map<string, Row>();
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const row = readRow(line);
    const wrong =
      typeof row === 'string' ? row : rows.has(row.id) ? `"id" ${JSON.stringify(row.id)} stands twice` : null;
    if (wrong !== null) {
      console.error(`${path}:${i + 1}: ${wrong}`);
      process.exitCode = 1;
    } else rows.set((row as Row).id, row as Row);
  }
  return [...rows.values()];
}

/** The row, or what is wrong with it. */
function readRow(line: string): Row | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return `not JSON (${error instanceof Error ? error.message : String(error)})`;
  }
  const row = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof row['id'] !== 'string' || typeof row['text'] !== 'string')
    return '"id" and "text" must be strings';
  const [source, title, date] = OPTIONAL.map((key) => row[key] ?? null);
  const bad = OPTIONAL.find((key) => typeof (row[key] ?? '') !== 'string');
  if (bad !== undefined) return `"${bad}" must be a string or null`;
  return { id: row['id'], text: row['text'], source, title, date } as Row;
}
