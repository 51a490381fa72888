import { useId, useState } from 'preact/hooks';
import type { Fidelity } from '#core/statements/statement.ts';
import { ruleText } from './rule-text.ts';
import { useText } from './text.tsx';

/** A shape for each word, so that colour is never alone: full, half, struck through, dashed. */
const SHAPES: Readonly<Record<Fidelity, string>> = {
  verbatim: 'M5 1a4 4 0 1 1 0 8 4 4 0 0 1 0-8z',
  partial: 'M5 1a4 4 0 0 0 0 8z',
  altered: 'M2 8L8 2',
  reworded: 'M1.5 5.5c1-2 2.3-2 3.5 0s2.5 2 3.5 0',
};
export const FIDELITY_WORDS: Readonly<Record<Fidelity, string>> = {
  verbatim: 'fidelity_verbatim',
  partial: 'fidelity_partial',
  altered: 'fidelity_altered',
  reworded: 'fidelity_reworded',
};

function FidelityMark({ fidelity }: { readonly fidelity: Fidelity }) {
  const filled = fidelity === 'verbatim' || fidelity === 'partial';
  return (
    <svg class="fidelity-mark" viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
      {fidelity !== 'reworded' && <circle cx="5" cy="5" r="4" fill="none" stroke="currentColor" />}
      <path
        d={SHAPES[fidelity]}
        fill={filled ? 'currentColor' : 'none'}
        stroke={filled ? 'none' : 'currentColor'}
        stroke-width="1.3"
      />
    </svg>
  );
}

interface Props {
  readonly fidelity: Fidelity;
  readonly rule: string | null;
  /** What bears the label, in a few words, for those who hear it. */
  readonly of: string;
}

/** How a version relates to the fullest one; a click says which rule decided. */
export function FidelityLabel({ fidelity, rule, of }: Props) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button
        type="button"
        class={`fidelity fidelity-${fidelity}`}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={t('named_by', t(FIDELITY_WORDS[fidelity]), of)}
        title={t('fidelity_why')}
        onClick={() => setOpen(!open)}
      >
        <FidelityMark fidelity={fidelity} />
        {t(FIDELITY_WORDS[fidelity])}
      </button>
      {open && (
        <span class="fidelity-rule" id={id} role="note">
          {ruleText(fidelity, rule, t)}
        </span>
      )}
    </>
  );
}
