import { render } from 'preact';
import { dressPage } from '#browser/dress-page.ts';
import { localise, uiLanguage } from '#browser/localise.ts';
import { TextProvider } from '#components/text.tsx';
import { PanelApp } from './panel-app.tsx';

void dressPage('panel_title').then(() => {
  const query = new URLSearchParams(location.search);
  const tab = Number(query.get('tab') ?? NaN);
  render(
    <TextProvider strings={{ t: localise, language: uiLanguage() }}>
      <PanelApp pinnedTab={Number.isInteger(tab) ? tab : null} startName={query.get('name')} />
    </TextProvider>,
    document.getElementById('root')!,
  );
});
