import { ConflictLine } from '#components/conflict-line.tsx';
import { EarliestLine } from '#components/earliest-line.tsx';
import { FidelityLabel } from '#components/fidelity-label.tsx';
import { QuotationVersions } from '#components/quotation-versions.tsx';
import type { VersionView } from '#core/coverage/views.ts';
import type { Fidelity } from '#core/statements/statement.ts';
import { ALTERED, article, PARTIAL, WIRE } from '../fixtures/views.ts';
import { nothing, type Family, type Specimen } from './specimen.tsx';

const label = (fidelity: Fidelity, rule: string | null): readonly Specimen[] => [
  {
    caption: `label, ${fidelity}`,
    draw: () => <FidelityLabel fidelity={fidelity} rule={rule} of="a specimen" />,
  },
  {
    caption: `label, ${fidelity}, open`,
    press: ['.fidelity'],
    draw: () => (
      <div class="attribution">
        <FidelityLabel fidelity={fidelity} rule={rule} of="an open specimen" />
      </div>
    ),
  },
];

const versions = (caption: string, of: readonly VersionView[], press: readonly string[] = []): Specimen => ({
  caption,
  press,
  draw: () => (
    <div class="attribution">
      <QuotationVersions
        of={of[0]!.ownText}
        versions={of}
        earliest={{ article: WIRE, undated: 1, isOriginal: false }}
        onShowArticle={nothing}
        startOpen
      />
    </div>
  ),
});

const VERBATIM: VersionView = {
  ...PARTIAL,
  quotationId: 'post-1:9',
  article: article(),
  text: PARTIAL.ownText,
  fidelity: 'verbatim',
  rule: 'same-words',
  differences: [],
};
const REWORDED: VersionView = {
  ...ALTERED,
  quotationId: 'mirrorball-1:5',
  text: 'No ship will be turned away from the port, wherever it hails from.',
  fidelity: 'reworded',
  rule: 'same-content',
};

export const VERSIONS: Family = {
  id: 'versions',
  title: 'Versions',
  specimens: [
    ...label('verbatim', 'same-words'),
    ...label('partial', 'words-cut-at-the-end'),
    ...label('altered', 'words-replaced'),
    ...label('reworded', 'same-content'),
    {
      caption: 'versions, folded',
      draw: () => (
        <QuotationVersions
          of={PARTIAL.ownText}
          versions={[PARTIAL, ALTERED]}
          earliest={null}
          onShowArticle={nothing}
        />
      ),
    },
    versions('versions: partial and altered, open', [PARTIAL, ALTERED]),
    versions('versions: verbatim and reworded, a rule open', [VERBATIM, REWORDED], ['.version .fidelity']),
    versions(
      'versions: more than three, all of them',
      [VERBATIM, PARTIAL, ALTERED, REWORDED],
      ['.version-list > .text-button'],
    ),
    versions('version that names another speaker', [
      { ...ALTERED, conflict: { kind: 'speaker', here: 'Ada Lindqvist', there: 'Tor Asker' } },
    ]),
    {
      caption: 'another role of the speaker',
      draw: () => (
        <ConflictLine
          conflict={{ kind: 'role', here: 'Secretary of the Union', there: 'Minister of Works' }}
        />
      ),
    },
    {
      caption: 'the original',
      draw: () => <EarliestLine earliest={{ article: WIRE, undated: 0, isOriginal: true }} />,
    },
  ],
};
