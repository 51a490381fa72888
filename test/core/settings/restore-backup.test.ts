import { describe, expect, it } from 'vitest';
import { merge } from '#core/settings/corrections.ts';
import { CHOICE_FIELDS, LIST_FIELDS, previewRestore } from '#core/settings/restore-backup.ts';
import { DEFAULT_SETTINGS, type Settings } from '#core/settings/settings.ts';

const name = (key: string) => ({ key, label: key });
const now: Settings = {
  ...merge(DEFAULT_SETTINGS, name('a'), name('b')),
  sourcesOff: ['x'],
  marks: 'all',
  removed: { sources: [], before: '2021-01-01' },
};
const file: Settings = {
  ...merge(merge(DEFAULT_SETTINGS, name('a'), name('c')), name('d'), name('a')),
  sourcesOff: ['x', 'y'],
  marks: 'none',
  appearance: 'dark',
  removed: { sources: ['z'], before: '2020-01-01' },
};

describe('previewRestore', () => {
  it('knows every field', () =>
    expect([...LIST_FIELDS, ...CHOICE_FIELDS, 'version'].sort()).toEqual(
      Object.keys(DEFAULT_SETTINGS).sort(),
    ));

  it('replaces all by the file', () =>
    expect(previewRestore(now, file, 'replace')).toEqual({
      after: file,
      lists: [
        { field: 'sourcesOff', now: 1, after: 2 },
        { field: 'merged', now: 1, after: 2 },
      ],
      choices: ['marks', 'appearance', 'removed'],
    }));

  it('merges: lists become one, what the reader chose here stays', () => {
    const { after, choices } = previewRestore(now, file, 'merge');
    expect(after).toEqual({
      ...now,
      sourcesOff: ['x', 'y'],
      appearance: 'dark',
      merged: [
        { name: name('a'), into: name('b') },
        { name: name('d'), into: name('c') },
      ],
      removed: { sources: ['z'], before: '2021-01-01' },
    });
    expect(choices).toEqual(['appearance', 'removed']);
  });

  it('changes nothing by what is there already', () =>
    expect(previewRestore(now, now, 'merge')).toEqual({ after: now, lists: [], choices: [] }));
});
