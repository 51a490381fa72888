import { describe, expect, it } from 'vitest';
import { isReadHere, pausedAs, pausedHere } from '#core/settings/is-read-here.ts';
import { DEFAULT_SETTINGS } from '#core/settings/settings.ts';

describe('pausedAs', () => {
  it.each([
    ['https://a.example/news/velm', 'a.example/news/velm'],
    ['https://a.example/news/velm/', 'a.example/news/velm'],
    ['http://a.example:8080/news/velm?utm_source=x&token=y#top', 'a.example/news/velm'],
    ['https://a.example/', 'a.example'],
    ['https://a.example/?id=7', 'a.example'],
    ['https://a.example/%C3%A9t%C3%A9', 'a.example/%C3%A9t%C3%A9'],
  ])('%s is paused as %s', (url, address) => expect(pausedAs(new URL(url))).toBe(address));
});

describe('isReadHere', () => {
  const settings = {
    ...DEFAULT_SETTINGS,
    sitesOff: ['off.example'],
    pagesOff: ['a.example/velm', 'b.example'],
  };
  it.each([
    ['https://a.example/orm', null],
    ['https://off.example/any', 'site'],
    ['https://www.off.example/any', null],
    ['https://a.example/velm?from=home', 'page'],
    ['https://a.example/velm/more', null],
    ['https://b.example/', 'page'],
    ['https://b.example/story', null],
  ])('%s: %s', (url, by) => {
    expect(pausedHere(settings, new URL(url))).toBe(by);
    expect(isReadHere(settings, new URL(url))).toBe(by === null);
  });
});
