import { describe, expect, it } from 'vitest';
import { namesBeside } from '#core/coverage/names-beside.ts';
import { createLibrary } from '#core/library/library.ts';
import { article, RECORDS } from '../../fixtures/library.ts';

const library = createLibrary({
  ...RECORDS,
  articles: [
    article('1', 's', ['solheim', 'lindqvist', 'union', '~asker']),
    article('2', 's', ['solheim', 'lindqvist', 'union', '~asker']),
    article('3', 's', ['solheim', 'union', 'council']),
    ...Array.from({ length: 20 }, (_, n) => article(`more-${n}`, 's', ['union'])),
  ],
});

describe('namesBeside', () => {
  it('puts who is there more than elsewhere first, and leaves out chance and whom nobody knows', () =>
    expect(namesBeside('solheim', library.articlesByName.get('solheim')!, library)).toEqual([
      { key: 'lindqvist', kind: 'person', label: 'Per Lindqvist', articles: 2 },
      { key: 'union', kind: 'organisation', label: 'Harbour Union', articles: 3 },
    ]));

  it('is empty for no articles', () => expect(namesBeside('solheim', [], library)).toEqual([]));
});
