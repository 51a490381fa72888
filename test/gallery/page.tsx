import { PagePanel } from '#components/page-panel.tsx';
import type { PageView } from '#core/coverage/views.ts';
import { EMPTY_PAGE, PAGE } from '../fixtures/page-view.ts';
import { COPY, WIRE } from '../fixtures/views.ts';
import { copied, nothing, type Family, type Specimen } from './specimen.tsx';

const page = (caption: string, of: PageView): Specimen => ({
  caption,
  draw: () => (
    <PagePanel
      page={of}
      onLeftOut={() => Promise.resolve(['Menu', 'Leave a reply'])}
      onCopyQuotation={copied}
      onPaste={nothing}
      onShowName={nothing}
      onShowQuotation={nothing}
      onName={nothing}
      onShowArticle={nothing}
    />
  ),
});

export const PAGE_TAB: Family = {
  id: 'page',
  title: 'This page',
  specimens: [
    page('this page', PAGE),
    page('this page, a copy that was copied', {
      ...PAGE,
      quotations: [],
      names: [],
      related: [],
      copies: [
        { article: WIRE, relation: 'near-copy', share: 0.93, pageIsCopy: true },
        { article: COPY, relation: 'reworded-copy', share: 0.57, pageIsCopy: false },
      ],
    }),
    page('this page, with nothing to say of it', EMPTY_PAGE),
  ],
};
