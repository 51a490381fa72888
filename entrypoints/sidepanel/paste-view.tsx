import { useLayoutEffect, useState } from 'preact/hooks';
import { BackButton } from '#components/back-button.tsx';
import { PagePanel } from '#components/page-panel.tsx';
import { PasteForm } from '#components/paste-form.tsx';
import { useText } from '#components/text.tsx';
import type { Pasted } from '#core/articles/pasted.ts';
import type { PastedView, PastedWords } from '#core/coverage/pasted-view.ts';
import type { ArticlePlace } from '#core/coverage/views.ts';
import { copyPageQuotation } from './copy-page-quotation.ts';
import { usePasted } from './use-pasted.ts';

interface Props {
  readonly draft: Pasted;
  /** Told what was in the form when it was analysed. */
  readonly onDraft: (draft: Pasted) => void;
  readonly onBack: () => void;
  readonly onName: (key: string) => void;
  readonly onShowArticle: (place: ArticlePlace) => void;
  readonly onShowWords: (view: PastedView, words: PastedWords) => void;
}

/** The form for a text, then the text as analysed. It is in the panel alone, kept nowhere. */
export function PasteView({ draft, onDraft, onBack, onName, onShowArticle, onShowWords }: Props) {
  const text = useText();
  const [typed, setTyped] = useState(draft);
  const { state, analyse, cancel } = usePasted();
  const isThere = state.kind === 'done';
  useLayoutEffect(() => {
    window.scrollTo({ top: 0, behavior: 'instant' });
    const at = document.querySelector<HTMLElement>(isThere ? '.pasted .page-title' : '.paste-text');
    at?.focus({ preventScroll: true });
  }, [isThere]);

  if (state.kind !== 'done')
    return (
      <PasteForm
        draft={typed}
        busy={state.kind === 'waiting'}
        failed={state.kind === 'form' ? state.failed : null}
        onBack={onBack}
        onAnalyse={(pasted) => {
          setTyped(pasted);
          onDraft(pasted);
          analyse(pasted);
        }}
        onCancel={cancel}
      />
    );
  const { view } = state;
  return (
    <div class="pasted">
      <div class="paste-bar">
        <BackButton onBack={onBack} />
        <button type="button" class="text-button" onClick={cancel}>
          {text.t('paste_change')}
        </button>
      </div>
      <PagePanel
        page={view.page}
        pasted
        onLeftOut={() => Promise.resolve(view.leftOut)}
        onShowName={(keys) => onShowWords(view, { kind: 'name', keys })}
        onShowQuotation={(index) => onShowWords(view, { kind: 'quotation', index })}
        onCopyQuotation={(quotation) => copyPageQuotation(view.page, quotation, text, null)}
        onName={onName}
        onShowArticle={onShowArticle}
      />
    </div>
  );
}
