import { render } from 'preact';
import { dressPage } from '#browser/dress-page.ts';
import { localise, uiLanguage } from '#browser/localise.ts';
import { TextProvider } from '#components/text.tsx';
import { WelcomeApp } from './welcome-app.tsx';

void dressPage('welcome_page_title', () => {
  render(
    <TextProvider strings={{ t: localise, language: uiLanguage() }}>
      <WelcomeApp />
    </TextProvider>,
    document.getElementById('root')!,
  );
});
