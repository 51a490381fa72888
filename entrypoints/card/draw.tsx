import { render } from 'preact';
import { localise, uiLanguage } from '#browser/localise.ts';
import { TextProvider, type Strings } from '#components/text.tsx';
import { CardApp } from './card-app.tsx';
import type { CardHost, Shown } from './card-host.ts';

let strings: Strings | null = null;

/** Draws at once, so that what follows can measure it. */
export function draw(shown: Shown | null, host: CardHost): void {
  const root = document.getElementById('root')!;
  strings ??= { t: localise, language: uiLanguage() };
  if (shown === null) return render(null, root);
  render(
    <TextProvider strings={strings}>
      <CardApp key={shown.show.token} shown={shown} host={host} />
    </TextProvider>,
    root,
  );
}
