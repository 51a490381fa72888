import type { Figure } from './figures.ts';

/** Figures by id. */
export type Measured = Readonly<Record<string, number>>;

/** One line of the table. */
export interface Row {
  readonly figure: Figure;
  /** Null where the data for it is not there. */
  readonly value: number | null;
  /** Against the committed figure; null where one of the two is missing. */
  readonly change: number | null;
  readonly isBroken: boolean;
}

/** Sets what was measured against the last committed figures and the floors. */
export function compare(figures: readonly Figure[], measured: Measured, committed: Measured): Row[] {
  return figures.map((figure) => {
    const value = measured[figure.id] ?? null;
    const before = committed[figure.id] ?? null;
    return {
      figure,
      value,
      change: value === null || before === null ? null : value - before,
      isBroken: value !== null && figure.floor !== null && value < figure.floor,
    };
  });
}

/** The table as lines of text. Changes too small to print are left out. */
export function tableOf(rows: readonly Row[]): string[] {
  const cells = rows.map(({ figure, value, change, isBroken }) => [
    figure.group,
    figure.label,
    value === null ? 'skipped' : value.toFixed(1),
    figure.unit,
    change === null || Math.abs(change) < 0.05 ? '' : `${change > 0 ? '+' : ''}${change.toFixed(1)}`,
    figure.floor === null ? '' : `${isBroken ? 'BELOW ' : '>= '}${figure.floor}`,
  ]);
  const lines = [['', 'figure', 'now', '', 'change', 'floor'], ...cells];
  const widths =
    lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  const isNumber = (column: number): boolean => column === 2 || column === 4;
  return lines.map((line) =>
    line
      .map((cell, column) =>
        isNumber(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}
