import { useEffect, useState } from 'preact/hooks';
import { request } from '#browser/request.ts';
import { changeSettings, loadSettings, watchSettings } from '#browser/settings-store.ts';
import { siteOfTab, watchTabs } from '#browser/tabs.ts';
import type { UnreadReason } from '#components/unread-page.tsx';
import { switchSite } from '#core/settings/change-settings.ts';

/** A page that was asked for is read within this; after it, there was nothing to read. */
const READING_MS = 1500;

/** Why a tab's page is not there, and the one click that would change it. */
export function useUnread(tabId: number | null): {
  readonly reason: UnreadReason;
  readonly read: () => void;
} {
  const [asked, setAsked] = useState<Exclude<UnreadReason, 'paused'>>('not-read');
  const [pausedSite, setPausedSite] = useState<string | null>(null);

  useEffect(() => {
    if (tabId === null) return;
    let wanted = true;
    const look = async (): Promise<void> => {
      const [site, { sitesOff }] = await Promise.all([siteOfTab(tabId), loadSettings()]);
      if (wanted) setPausedSite(site !== null && sitesOff.includes(site) ? site : null);
    };
    const moved = (): void => {
      setAsked('not-read');
      void look();
    };
    moved();
    const stops = [watchTabs(moved), watchSettings(() => void look())];
    return () => {
      wanted = false;
      stops.forEach((stop) => stop());
    };
  }, [tabId]);

  useEffect(() => {
    if (asked !== 'reading') return;
    const timer = setTimeout(() => setAsked('no-text'), READING_MS);
    return () => clearTimeout(timer);
  }, [asked]);

  const read = async (): Promise<void> => {
    if (tabId === null) return;
    setAsked('reading');
    if (pausedSite !== null) await changeSettings((settings) => switchSite(settings, pausedSite, true));
    const answer = await request('read-tab', { tabId });
    if (!answer.ok || !answer.value.read) setAsked('not-allowed');
  };
  const reason = tabId === null ? 'no-tab' : pausedSite !== null ? 'paused' : asked;
  return { reason, read: () => void read() };
}
