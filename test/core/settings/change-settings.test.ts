import { describe, expect, it } from 'vitest';
import {
  removeBefore,
  removeSources,
  switchPage,
  switchSite,
  switchSources,
} from '#core/settings/change-settings.ts';
import { DEFAULT_SETTINGS } from '#core/settings/settings.ts';

const off = (...sourcesOff: string[]) => ({ ...DEFAULT_SETTINGS, sourcesOff });

describe('switchSources', () => {
  it.each([
    [off(), ['a'], false, ['a']],
    [off('a'), ['a'], false, ['a']],
    [off('a', 'b'), ['a'], true, ['b']],
    [off('b'), ['a', 'a', 'c'], false, ['b', 'a', 'c']],
    [off('a', 'b', 'c'), ['c', 'a'], true, ['b']],
    [off('a'), ['unknown'], true, ['a']],
  ])('%o %o %s', (settings, ids, on, expected) =>
    expect(switchSources(settings, ids, on).sourcesOff).toEqual(expected),
  );
});

describe('switchSite', () => {
  it('pauses once and resumes', () => {
    const paused = switchSite(switchSite(DEFAULT_SETTINGS, 'a.example', false), 'a.example', false);
    expect(paused.sitesOff).toEqual(['a.example']);
    expect(switchSite(paused, 'a.example', true).sitesOff).toEqual([]);
  });
});

describe('switchPage', () => {
  it('pauses once and resumes, that page alone', () => {
    const both = ['a.example/b', 'a.example/c', 'a.example/b'].reduce(
      (settings, page) => switchPage(settings, page, false),
      DEFAULT_SETTINGS,
    );
    expect(both.pagesOff).toEqual(['a.example/c', 'a.example/b']);
    expect(switchPage(both, 'a.example/b', true).pagesOff).toEqual(['a.example/c']);
  });
});

describe('what is deleted', () => {
  it('adds sources, each once', () =>
    expect(removeSources(removeSources(DEFAULT_SETTINGS, ['a']), ['b', 'a']).removed.sources).toEqual([
      'a',
      'b',
    ]));
  it('keeps the later day', () => {
    const removed = removeBefore(DEFAULT_SETTINGS, '2024-05-01');
    expect(removeBefore(removed, '2020-01-01').removed.before).toBe('2024-05-01');
    expect(removeBefore(removed, '2025-01-01').removed.before).toBe('2025-01-01');
  });
});
