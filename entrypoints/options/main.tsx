import { render } from 'preact';
import { dressPage } from '#browser/dress-page.ts';
import { localise, uiLanguage } from '#browser/localise.ts';
import { TextProvider } from '#components/text.tsx';
import { OptionsApp } from './options-app.tsx';

void dressPage('options_title', (settings) => {
  render(
    <TextProvider strings={{ t: localise, language: uiLanguage() }}>
      <OptionsApp start={settings} />
    </TextProvider>,
    document.getElementById('root')!,
  );
});
