import { Welcome } from '#components/welcome.tsx';
import type { ReadingScope } from '#core/settings/reading-scope.ts';
import { nothing, type Family, type Specimen } from './specimen.tsx';

const welcome = (
  caption: string,
  answered: ReadingScope | null,
  refused = false,
  press: readonly string[] = [],
): Specimen => ({
  caption,
  press,
  draw: () => (
    <Welcome
      answered={answered}
      listed={41}
      refused={refused}
      parse={() => null}
      onListed={nothing}
      onSites={nothing}
      onEvery={nothing}
      onLater={nothing}
      onChangeAnswer={nothing}
      onSettings={nothing}
    />
  ),
});

export const WELCOME: Family = {
  id: 'welcome',
  title: 'Welcome',
  specimens: [
    welcome('welcome', null),
    welcome('welcome, refused, and a site that is none', null, true, ['[type="submit"]']),
    welcome('welcome, answered: later', { kind: 'none' }),
    welcome('welcome, answered: some sites', {
      kind: 'sites',
      hosts: ['northern-post.example', 'orbis.example'],
    }),
  ],
};
