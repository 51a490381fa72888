import { describe, expect, it } from 'vitest';
import { createNameSuggestions } from '#core/coverage/suggest-names.ts';
import { library } from '../../fixtures/library.ts';

describe('createNameSuggestions', () => {
  const names = createNameSuggestions(library());
  it.each<[string, readonly string[], readonly string[]]>([
    ['sol', [], ['Ingrid Solheim']],
    ['solheim ING', [], ['Ingrid Solheim']],
    ['olheim', [], []],
    ['v', [], ['Vessby Council']],
    ['harbour', [], ['Harbour Union']],
    ['harbour', ['gazette', 'mirror'], []],
    [' ', [], []],
    ['.*', [], []],
  ])('%j with %j off: %j', (typed, off, expected) =>
    expect(names(typed, new Set(off), 5).map(({ label }) => label)).toEqual(expected),
  );
  it('says the latest role, and gives no more than asked for', () => {
    expect(names('ingrid', new Set(), 5)).toEqual([{ label: 'Ingrid Solheim', detail: 'Mayor of Vessby' }]);
    expect(names('ingrid', new Set(), 0)).toEqual([]);
  });
});
