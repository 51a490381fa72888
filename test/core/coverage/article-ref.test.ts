import { expect, it } from 'vitest';
import { articleRef } from '#core/coverage/article-ref.ts';
import { article, library } from '../../fixtures/library.ts';

const old = article('a', 'gazette', []);

it.each([
  ['an article of a pack of before has neither day nor hash', old, { indexed: null, hash: null }],
  [
    'one of now has both',
    { ...old, indexed: '2026-11-22', hash: 'sha256:0a' },
    { indexed: '2026-11-22', hash: 'sha256:0a' },
  ],
  [
    'a source the library has lost is its id',
    { ...old, sourceId: 'lost' },
    { source: { id: 'lost', label: 'lost' } },
  ],
])('%s', (_, one, expected) => expect(articleRef(one, library())).toMatchObject(expected));
