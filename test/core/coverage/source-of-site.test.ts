import { expect, it } from 'vitest';
import { sourceOfSite } from '#core/coverage/source-of-site.ts';
import { library } from '../../fixtures/library.ts';

const [first] = library().sources.values();
const POST = { ...first!, id: 'post', domains: ['post.example', 'thepost.example'] };

it.each([
  ['post.example', 'post'],
  ['www.post.example', 'post'],
  ['live.thepost.example', 'post'],
  ['notpost.example', null],
  ['example', null],
  ['', null],
])('%s is of %s', (site, id) => expect(sourceOfSite(site, [POST])?.id ?? null).toBe(id));
