import { useEffect, useState } from 'preact/hooks';
import {
  allowEverySite,
  allowSites,
  disallowAll,
  disallowSite,
  readingScope,
  watchPermissions,
  type Permitted,
} from '#browser/permissions.ts';
import type { Source } from '#core/articles/article.ts';
import { listedSites } from '#core/articles/listed-sites.ts';
import type { ReadingScope } from '#core/settings/reading-scope.ts';
import { parseSites } from '#browser/parse-sites.ts';
import { SitesSettings } from '#components/sites-settings.tsx';
import { switchPage, switchSite } from '#core/settings/change-settings.ts';
import type { Settings } from '#core/settings/settings.ts';
import catalogue from '#data/pack/source-catalogue.json';

const LISTED = listedSites(catalogue as readonly Source[]);

interface Props {
  readonly settings: Settings;
  readonly onChange: (change: (settings: Settings) => Settings) => void;
}

/** The browser asks the reader itself, within the click; what it granted is read back from it. */
export function Sites({ settings, onChange }: Props) {
  const [scope, setScope] = useState<ReadingScope | null>(null);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    const look = (): void => void readingScope().then(setScope);
    look();
    return watchPermissions(look);
  }, []);
  const asked = (outcome: Promise<Permitted>): void =>
    void outcome.then((permitted) => setRefused(permitted === 'refused'));
  if (scope === null) return null;
  return (
    <SitesSettings
      scope={scope}
      refused={refused}
      sitesOff={settings.sitesOff}
      pagesOff={settings.pagesOff}
      parse={parseSites}
      onAllowSites={(hosts) => asked(allowSites(hosts))}
      onAllowListed={() => asked(allowSites(LISTED))}
      onAllowEvery={() => asked(allowEverySite())}
      onDisallow={(host) => void disallowSite(host)}
      onDisallowAll={() => void disallowAll()}
      onResume={(host) => onChange((now) => switchSite(now, host, true))}
      onResumePage={(page) => onChange((now) => switchPage(now, page, true))}
    />
  );
}
