import { PasteForm } from '#components/paste-form.tsx';
import { PastedText } from '#components/pasted-text.tsx';
import { PAGE } from '../fixtures/page-view.ts';
import { nothing, type Family, type Specimen } from './specimen.tsx';

const form = (
  caption: string,
  part: Partial<Parameters<typeof PasteForm>[0]>,
  press: readonly string[] = [],
): Specimen => ({
  caption,
  press,
  draw: () => (
    <PasteForm
      draft={{ text: 'Ada spoke. “We go,” said Ada.', title: '', published: '2024-03-21' }}
      busy={false}
      failed={null}
      onBack={nothing}
      onAnalyse={nothing}
      onCancel={nothing}
      {...part}
    />
  ),
});

export const PASTE: Family = {
  id: 'paste',
  title: 'Pasted text',
  specimens: [
    form('field for a text, filled', {}),
    form('field for a text, too little in it', { draft: { text: 'Ada.', title: '', published: '' } }, [
      '[type="submit"]',
    ]),
    form('field for a text, at work', { busy: true }),
    form('field for a text, failed', { failed: 'took-too-long' }),
    {
      caption: 'pasted text, a quotation marked',
      draw: () => (
        <PastedText
          view={{
            page: { ...PAGE, title: 'Ada speaks' },
            text: 'Ada spoke.\n\n“We go,” said Ada.',
            leftOut: [],
            mentions: [],
            quotations: [[{ in: 'text', start: 13, end: 19 }]],
          }}
          words={{ kind: 'quotation', index: 0 }}
          onBack={nothing}
          onToWords={nothing}
        />
      ),
    },
  ],
};
