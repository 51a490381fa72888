import { useEffect, useState } from 'preact/hooks';
import { request } from '#browser/request.ts';
import { changeSettings, loadSettings, watchSettings } from '#browser/settings-store.ts';
import { locationOfTab, watchTabs } from '#browser/tabs.ts';
import type { UnreadReason } from '#components/unread-page.tsx';
import { switchPage, switchSite } from '#core/settings/change-settings.ts';
import { pausedAs, pausedHere, type PageLocation } from '#core/settings/is-read-here.ts';
import type { Settings } from '#core/settings/settings.ts';

interface Paused {
  readonly by: 'site' | 'page';
  readonly page: PageLocation;
}

const PAUSED = { site: 'paused', page: 'page-paused' } as const;

const resume = (settings: Settings, { by, page }: Paused): Settings =>
  by === 'site' ? switchSite(settings, page.hostname, true) : switchPage(settings, pausedAs(page), true);

/** A page that was asked for is read within this; after it, there was nothing to read. */
const READING_MS = 1500;

/** Why a tab's page is not there, and the one click that would change it. */
export function useUnread(tabId: number | null): {
  readonly reason: UnreadReason;
  readonly read: () => void;
} {
  const [asked, setAsked] = useState<Exclude<UnreadReason, 'paused' | 'page-paused'>>('not-read');
  const [paused, setPaused] = useState<Paused | null>(null);

  useEffect(() => {
    if (tabId === null) return;
    let wanted = true;
    const look = async (): Promise<void> => {
      const [page, settings] = await Promise.all([locationOfTab(tabId), loadSettings()]);
      const by = page && pausedHere(settings, page);
      if (wanted) setPaused(page && by && { by, page });
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
    if (paused !== null) await changeSettings((settings) => resume(settings, paused));
    const answer = await request('read-tab', { tabId });
    if (!answer.ok || !answer.value.read) setAsked('not-allowed');
  };
  const reason = tabId === null ? 'no-tab' : paused !== null ? PAUSED[paused.by] : asked;
  return { reason, read: () => void read() };
}
