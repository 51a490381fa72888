import { expect, it } from 'vitest';
import { sameAddress } from '#core/coverage/same-address.ts';

it.each<[string | null, string | null, boolean]>([
  ['https://a.example/x', 'https://a.example/x', true],
  ['https://a.example/x', 'http://www.a.example/x/', true],
  ['https://a.example/x#part', 'https://a.example/x', true],
  ['https://a.example/x?utm_source=b&id=1', 'https://a.example/x?id=1', true],
  ['https://a.example/x?id=1', 'https://a.example/x?id=2', false],
  ['https://a.example/x', 'https://a.example/y', false],
  [null, null, false],
])('%s and %s', (a, b, same) => expect(sameAddress(a, b)).toBe(same));
