import type { ReadingScope } from '#core/settings/reading-scope.ts';
import { PermissionRefused } from './permission-refused.tsx';
import { RemovableList } from './removable-list.tsx';
import { SiteForm } from './site-form.tsx';
import { useText } from './text.tsx';

interface Props {
  readonly scope: ReadingScope;
  /** The browser refused the last request. */
  readonly refused: boolean;
  readonly sitesOff: readonly string[];
  readonly pagesOff: readonly string[];
  readonly parse: (typed: string) => readonly string[] | null;
  readonly onAllowSites: (hosts: readonly string[]) => void;
  readonly onAllowListed: () => void;
  readonly onAllowEvery: () => void;
  readonly onDisallow: (host: string) => void;
  readonly onDisallowAll: () => void;
  /** Read a switched-off site again. */
  readonly onResume: (host: string) => void;
  /** Read a paused page again. */
  readonly onResumePage: (page: string) => void;
}

/** Where Sidelight may read, and where the reader has paused it. */
export function SitesSettings(props: Props) {
  const { t, count } = useText();
  const { scope } = props;
  const hosts = scope.kind === 'sites' ? scope.hosts : [];
  return (
    <>
      <p class="state">
        {scope.kind === 'every-site' && t('scope_every')}
        {scope.kind === 'none' && t('scope_none')}
        {scope.kind === 'sites' && count('scope_sites', hosts.length)}
      </p>
      <div class="button-row">
        {scope.kind !== 'every-site' && (
          <>
            <button type="button" class="button" onClick={props.onAllowListed}>
              {t('allow_listed')}
            </button>
            <button type="button" class="button" onClick={props.onAllowEvery}>
              {t('allow_every')}
            </button>
          </>
        )}
        {scope.kind !== 'none' && (
          <button type="button" class="button" onClick={props.onDisallowAll}>
            {t('disallow_all')}
          </button>
        )}
      </div>
      {scope.kind !== 'every-site' && (
        <SiteForm label={t('add_site')} action={t('add')} parse={props.parse} onSites={props.onAllowSites} />
      )}
      <PermissionRefused refused={props.refused} />
      {hosts.length > 0 && (
        <details class="site-list" open={hosts.length <= 8}>
          <summary>{count('sites', hosts.length)}</summary>
          <RemovableList
            label={t('sites_read')}
            items={hosts.map((host) => ({ id: host, label: host }))}
            action={t('remove')}
            actionFor={({ label }) => t('remove_site', label)}
            onAction={props.onDisallow}
          />
        </details>
      )}
      <Paused
        title={t('sites_off')}
        none={t('sites_off_none')}
        paused={props.sitesOff}
        onResume={props.onResume}
      />
      <Paused
        title={t('pages_off')}
        none={t('pages_off_none')}
        paused={props.pagesOff}
        onResume={props.onResumePage}
      />
    </>
  );
}

interface PausedProps {
  readonly title: string;
  readonly none: string;
  readonly paused: readonly string[];
  readonly onResume: (paused: string) => void;
}

function Paused({ title, none, paused, onResume }: PausedProps) {
  const { t } = useText();
  return (
    <>
      <h3>{title}</h3>
      {paused.length === 0 ? (
        <p class="quiet">{none}</p>
      ) : (
        <RemovableList
          label={title}
          items={paused.map((one) => ({ id: one, label: one }))}
          action={t('read_again')}
          actionFor={({ label }) => t('read_again_site', label)}
          onAction={onResume}
        />
      )}
    </>
  );
}
