import { render } from 'preact';
import { dressPage } from '#browser/dress-page.ts';
import { localise, uiLanguage } from '#browser/localise.ts';
import { TextProvider } from '#components/text.tsx';
import { PanelApp } from './panel-app.tsx';

void dressPage('panel_title', () => {
  const asked = new URLSearchParams(location.search);
  const tab = Number(asked.get('tab') ?? NaN);
  render(
    <TextProvider strings={{ t: localise, language: uiLanguage() }}>
      <PanelApp pinnedTab={Number.isInteger(tab) ? tab : null} search={asked.get('search')} />
    </TextProvider>,
    document.getElementById('root')!,
  );
});
