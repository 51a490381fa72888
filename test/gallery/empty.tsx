import { CoveredText } from '#components/covered-text.tsx';
import { Failed } from '#components/failed.tsx';
import { MissingArticle } from '#components/missing-article.tsx';
import { UnknownName } from '#components/unknown-name.tsx';
import { UnreadPage, type UnreadReason } from '#components/unread-page.tsx';
import { NAME } from '../fixtures/views.ts';
import { nothing, type Family } from './specimen.tsx';

const REASONS: readonly UnreadReason[] = [
  'not-read',
  'reading',
  'no-text',
  'paused',
  'page-paused',
  'not-allowed',
  'asked-browser',
  'browser-page',
  'store',
  'file',
  'document',
  'no-tab',
];

export const EMPTY: Family = {
  id: 'empty',
  title: 'Empty and failing',
  specimens: [
    ...REASONS.map((reason) => ({
      caption: `page: ${reason.replaceAll('-', ' ')}`,
      draw: () => (
        <UnreadPage
          reason={reason}
          way={{ kind: 'host', host: 'northern-post.example' }}
          refused={reason === 'asked-browser'}
          onRead={nothing}
          onAllow={nothing}
          onSettings={nothing}
          onPaste={nothing}
        />
      ),
    })),
    {
      caption: 'library that is damaged',
      draw: () => <Failed why="library-unavailable" onRetry={nothing} />,
    },
    { caption: 'something passing', draw: () => <Failed why="passing" onRetry={nothing} /> },
    { caption: 'name that is unknown', draw: () => <UnknownName onBack={nothing} /> },
    {
      caption: 'article that is not there',
      draw: () => <MissingArticle off={null} onBack={nothing} onSwitchOn={nothing} />,
    },
    {
      caption: 'article whose source is off',
      draw: () => <MissingArticle off="Orbis Agency" onBack={nothing} onSwitchOn={nothing} />,
    },
    { caption: 'what the library covers', draw: () => <CoveredText covered={NAME.covered} /> },
    { caption: 'a library that covers nothing', draw: () => <CoveredText covered={[]} /> },
  ],
};
