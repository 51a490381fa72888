import { render } from 'preact';
import { Announcer } from '#components/announcer.tsx';
import { formatList } from '#components/format-number.ts';
import { TextProvider, type Strings } from '#components/text.tsx';
import messages from '../../public/_locales/en/messages.json';
import { CARD } from './card.tsx';
import { CONTROLS } from './controls.tsx';
import { EMPTY } from './empty.tsx';
import { NAME_RECORD } from './name.tsx';
import { PAGE_TAB } from './page.tsx';
import { PASTE } from './paste.tsx';
import { RECORDS } from './records.tsx';
import { SEARCH } from './search.tsx';
import { SETTINGS } from './settings.tsx';
import { SOURCES } from './sources.tsx';
import { SpecimenView, type Family } from './specimen.tsx';
import { VERSIONS } from './versions.tsx';
import { WELCOME } from './welcome.tsx';

const FAMILIES: readonly Family[] = [
  CONTROLS,
  RECORDS,
  VERSIONS,
  CARD,
  PAGE_TAB,
  PASTE,
  SEARCH,
  NAME_RECORD,
  SOURCES,
  SETTINGS,
  WELCOME,
  EMPTY,
];

const strings: Strings = {
  language: 'en-GB',
  t: (key, ...values) =>
    ((messages as Readonly<Record<string, { readonly message: string }>>)[key]?.message ?? '').replace(
      /\$(\d)/g,
      (_, n: string) => String(values[Number(n) - 1] ?? ''),
    ),
};

function Gallery() {
  return (
    <Announcer>
      <div class="gallery">
        <h1>Sidelight’s gallery</h1>
        <p class="quiet">
          Every part in every state, in light and dark:{' '}
          {formatList(
            FAMILIES.map(({ title }) => title.toLocaleLowerCase('en')),
            'en-GB',
          )}
          . People, outlets and events are made up.
        </p>
        <nav class="gallery-ways" aria-label="Families">
          {FAMILIES.map(({ id, title }) => (
            <a key={id} href={`#${id}`}>
              {title}
            </a>
          ))}
        </nav>
        {FAMILIES.map(({ id, title, specimens }) => (
          <section key={id} class="family" id={id} aria-labelledby={`${id}-family`}>
            <h2 id={`${id}-family`}>{title}</h2>
            {specimens.map((specimen) => (
              <SpecimenView key={specimen.caption} specimen={specimen} />
            ))}
          </section>
        ))}
      </div>
    </Announcer>
  );
}

render(
  <TextProvider strings={strings}>
    <Gallery />
  </TextProvider>,
  document.getElementById('root')!,
);
// Some parts take the focus when they come; the page is looked at from its top, or from where its address says.
requestAnimationFrame(() => {
  (document.activeElement as HTMLElement | null)?.blur();
  (document.querySelector(location.hash || 'html') ?? document.body).scrollIntoView();
});
