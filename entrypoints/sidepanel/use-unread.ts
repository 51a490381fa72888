import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { accessOfTab, type PageAccess } from '#browser/page-access.ts';
import {
  allowEverySite,
  allowSites,
  canRequestTab,
  requestTab,
  watchPermissions,
} from '#browser/permissions.ts';
import { request } from '#browser/request.ts';
import { changeSettings, loadSettings, watchSettings } from '#browser/settings-store.ts';
import { locationOfTab, watchMoves, watchTabs } from '#browser/tabs.ts';
import type { AllowWay, UnreadReason } from '#components/unread-page.tsx';
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

type Asked = 'not-read' | 'reading' | 'no-text' | 'asked-browser';

export interface Unread {
  readonly reason: UnreadReason;
  readonly way: AllowWay;
  /** The browser refused to ask the reader for permission. */
  readonly refused: boolean;
  readonly read: () => void;
  /** Asks the browser for the site; only works inside a click. */
  readonly allow: (way: AllowWay) => void;
}

/** Why a tab's page is not there, and the one click that would change it. */
export function useUnread(tabId: number | null): Unread {
  const [asked, setAsked] = useState<Asked>('not-read');
  const [paused, setPaused] = useState<Paused | null>(null);
  const [access, setAccess] = useState<PageAccess>({ kind: 'open' });
  const [refused, setRefused] = useState(false);
  const turn = useRef(0);

  const look = useCallback(async (): Promise<void> => {
    const mine = ++turn.current;
    if (tabId === null) return;
    const [page, settings, found] = await Promise.all([
      locationOfTab(tabId),
      loadSettings(),
      accessOfTab(tabId),
    ]);
    const by = page && pausedHere(settings, page);
    if (mine !== turn.current) return;
    setPaused(page && by && { by, page });
    setAccess(found);
  }, [tabId]);

  useEffect(() => {
    const lookAgain = (): void => void look();
    const startAnew = (): void => {
      setAsked('not-read');
      setRefused(false);
      lookAgain();
    };
    startAnew();
    const stops = [
      // What was asked for stays asked while the page finishes loading, and whatever other tabs do.
      ...(tabId === null ? [] : [watchMoves(tabId, startAnew)]),
      watchPermissions(startAnew),
      watchTabs(lookAgain),
      watchSettings(lookAgain),
    ];
    return () => {
      turn.current++;
      stops.forEach((stop) => stop());
    };
  }, [look, tabId]);

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
    if (answer.ok && answer.value.read) return;
    setAsked('no-text');
    await look();
  };
  const allow = async (way: AllowWay): Promise<void> => {
    if (way.kind === 'tab') {
      if (tabId !== null && (await requestTab(tabId))) setAsked('asked-browser');
      else setRefused(true);
    } else {
      const permitted = await (way.kind === 'host' ? allowSites([way.host]) : allowEverySite());
      setRefused(permitted === 'refused');
    }
  };
  return {
    reason: reasonOf(tabId, asked, paused, access),
    way: wayTo(access),
    refused,
    read: () => void read(),
    allow: (way) => void allow(way),
  };
}

function reasonOf(
  tabId: number | null,
  asked: Asked,
  paused: Paused | null,
  access: PageAccess,
): UnreadReason {
  if (tabId === null) return 'no-tab';
  if (paused !== null) return PAUSED[paused.by];
  if (access.kind === 'open') return asked;
  if (access.kind === 'site') return asked === 'asked-browser' ? asked : 'not-allowed';
  return access.kind;
}

function wayTo(access: PageAccess): AllowWay {
  if (access.kind === 'site' && access.host !== null) return { kind: 'host', host: access.host };
  return { kind: canRequestTab() ? 'tab' : 'every-site' };
}
