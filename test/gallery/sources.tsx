import { LibraryPanel } from '#components/library-panel.tsx';
import { SourceList } from '#components/source-list.tsx';
import { KNOWN, LIBRARY } from '../fixtures/library-view.ts';
import { nothing, type Family } from './specimen.tsx';

export const SOURCES: Family = {
  id: 'sources',
  title: 'Library and sources',
  specimens: [
    { caption: 'library', draw: () => <LibraryPanel library={LIBRARY} onSwitch={nothing} /> },
    {
      caption: 'sources, all that are known, facts of one open',
      press: ['.source-scope button:last-child', '.source-row .disclose'],
      draw: () => (
        <SourceList sources={LIBRARY.sources} others={[KNOWN]} onSwitch={nothing} headingLevel={3} />
      ),
    },
  ],
};
