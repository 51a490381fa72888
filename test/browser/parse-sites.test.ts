import { describe, expect, it } from 'vitest';
import { parseSites } from '#browser/parse-sites.ts';

describe('parseSites', () => {
  it.each([
    ['example.org', ['example.org']],
    ['https://www.example.org/news, b.example', ['example.org', 'b.example']],
    ['a.example  a.example;b.example', ['a.example', 'b.example']],
    ['192.168.1.1, localhost:8080', ['192.168.1.1', 'localhost']],
    // Without its "www." it was every site under .com.
    ['www.com', ['www.com']],
    ['www.example.org', ['example.org']],
    ['', null],
    ['  ', null],
    ['not/a/site', null],
    ['a.example and b.example', null],
  ])('%s is %o', (typed, sites) => expect(parseSites(typed)).toEqual(sites));
});
