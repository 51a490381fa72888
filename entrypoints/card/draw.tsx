import { render } from 'preact';
import { localise, uiLanguage } from '#browser/localise.ts';
import { TextProvider } from '#components/text.tsx';
import { CardApp } from './card-app.tsx';
import type { CardHost, Shown } from './card-host.ts';

/** Never quite empty: whoever waits for the page to be up can see that it is. */
export const drawNothing = (): void => render(<div />, document.getElementById('root')!);

/** Draws at once, so that what follows can measure it. */
export function draw(shown: Shown | null, host: CardHost): void {
  if (shown === null) return drawNothing();
  render(
    <TextProvider strings={{ t: localise, language: uiLanguage() }}>
      <CardApp key={shown.show.token} shown={shown} host={host} />
    </TextProvider>,
    document.getElementById('root')!,
  );
}
