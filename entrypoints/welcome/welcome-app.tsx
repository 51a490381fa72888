import { useEffect, useState } from 'preact/hooks';
import { openOptions } from '#browser/open-options.ts';
import { parseSites } from '#browser/parse-sites.ts';
import {
  allowEverySite,
  allowSites,
  readingScope,
  watchPermissions,
  type Permitted,
} from '#browser/permissions.ts';
import { Welcome } from '#components/welcome.tsx';
import type { Source } from '#core/articles/article.ts';
import { listedSites } from '#core/articles/listed-sites.ts';
import type { ReadingScope } from '#core/settings/reading-scope.ts';
import catalogue from '#data/pack/source-catalogue.json';

const LISTED = listedSites(catalogue as readonly Source[]);

export function WelcomeApp() {
  const [scope, setScope] = useState<ReadingScope | null>(null);
  const [refused, setRefused] = useState(false);
  const look = (): void => void readingScope().then(setScope);
  // An answer given before, or elsewhere, is an answer.
  useEffect(() => {
    void readingScope().then((now) => {
      if (now.kind !== 'none') setScope(now);
    });
    return watchPermissions(look);
  }, []);
  // The browser must be asked within the click. Where the reader says no to it, the choices stay.
  const ask = (request: () => Promise<Permitted>): void =>
    void request().then((permitted) => {
      setRefused(permitted === 'refused');
      if (permitted === 'allowed') look();
    });
  return (
    <Welcome
      answered={scope}
      listed={LISTED.length}
      refused={refused}
      parse={parseSites}
      onListed={() => ask(() => allowSites(LISTED))}
      onSites={(hosts) => ask(() => allowSites(hosts))}
      onEvery={() => ask(allowEverySite)}
      onLater={look}
      onChangeAnswer={() => setScope(null)}
      onSettings={openOptions}
    />
  );
}
