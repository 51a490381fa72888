import { render } from 'preact';
import { dressPage } from '#browser/dress-page.ts';
import { localise, uiLanguage } from '#browser/localise.ts';
import { activeTab } from '#browser/tabs.ts';
import { TextProvider } from '#components/text.tsx';
import { PanelApp } from './panel-app.tsx';
import { askEarly, forgetEarly } from './use-answer.ts';

const asked = new URLSearchParams(location.search);
const tab = Number(asked.get('tab') ?? NaN);
const pinnedTab = Number.isInteger(tab) ? tab : null;
const search = asked.get('search');

/**
 * So long nothing is drawn while the page is asked for, in milliseconds: what a background that is awake takes to answer.
 * A first frame without the page would be seen, and the page one or two frames later.
 */
const HELD_MS = 50;

/** The tab the panel begins with; its page is asked for while the settings are being read. */
async function firstTab(): Promise<number | null> {
  const id = pinnedTab ?? (await activeTab())?.id ?? null;
  if (id !== null && search === null)
    await Promise.race([askEarly('page', { tabId: id }), new Promise((done) => setTimeout(done, HELD_MS))]);
  return id;
}

const first = firstTab();
void dressPage('panel_title', async () => {
  const startTab = await first;
  render(
    <TextProvider strings={{ t: localise, language: uiLanguage() }}>
      <PanelApp pinnedTab={pinnedTab} startTab={startTab} search={search} />
    </TextProvider>,
    document.getElementById('root')!,
  );
  forgetEarly();
});
