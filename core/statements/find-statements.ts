import type { LibraryQuotation } from '../library/records.ts';
import type { Statement } from './statement.ts';
export function findStatements(_q: readonly LibraryQuotation[]): Statement[] {
  return [];
}
