import { useId, useRef } from 'preact/hooks';
import type { ArticlePlace, CitedPageQuotation, NameView, QuotationView } from '#core/coverage/views.ts';
import { CardBody } from './card-body.tsx';
import { CardFooter } from './card-footer.tsx';
import { CardRejected } from './card-rejected.tsx';
import { CardParent } from './card-parent.tsx';
import { cardKey } from './card-key.ts';
import { IconButton } from './icon-button.tsx';
import { NameHeading } from './name-heading.tsx';
import { TellCopied } from './tell-copied.ts';
import { useText } from './text.tsx';
import { useCopied } from './use-copied.ts';
import { wordsLink } from './web-link.ts';

/** What a copy button or key was pressed on. */
export type CardQuotation = QuotationView | CitedPageQuotation;

export interface CardProps {
  readonly view: NameView;
  readonly pinned: boolean;
  /** Label of the card this one was opened from; null for a card of the page. */
  readonly parent: string | null;
  /** Another card lies above this one. */
  readonly covered: boolean;
  readonly onClose: () => void;
  readonly onPin: (pinned: boolean) => void;
  readonly onOpenPanel: () => void;
  /** Show the name's row, among the names of this page, in the panel. */
  readonly onShowRow: () => void;
  readonly onOpenLink: (url: string) => void;
  /** Show an article's text in the panel. */
  readonly onShowArticle: (place: ArticlePlace) => void;
  readonly onCopy: (quotation: CardQuotation) => Promise<boolean>;
  readonly onShowOnPage: (index: number) => void;
  /** Show the card of a name that this one speaks of: one of those who may be meant, or one in quoted words. */
  readonly onName: (key: string) => void;
  /** To the parent. */
  readonly onBack: () => void;
  /** The reader has said that this page does not mean this name. */
  readonly rejected: boolean;
  readonly onNotMeant: () => void;
  /** Takes that back. */
  readonly onMeant: () => void;
  readonly onPausePage: () => void;
  readonly onPauseSite: () => void;
  /** Opened by a key: said aloud once. */
  readonly announcement: string;
}

/** The card: who, what they said and where, what else there is. Its keys are told in `card-key.ts`. */
export function Card(props: CardProps) {
  const { view, parent, covered, pinned, onClose, onPin, onCopy, onOpenLink, onShowArticle } = props;
  const { t, count } = useText();
  const root = useRef<HTMLDivElement>(null);
  const [said, say] = useCopied();
  const [heard, hear] = useCopied();
  const hasCopied = useRef(false);
  const title = useId();
  const shown = view.quotations.length > 0 ? view.quotations : view.onThisPage;

  const copy = (quotation: CardQuotation): Promise<boolean> => {
    // What was said when the card opened is not said again after "Copied".
    hasCopied.current = true;
    return onCopy(quotation);
  };
  const pressed = (event: KeyboardEvent): void => {
    const key = cardKey(event);
    if (key === null) return;
    event.preventDefault();
    const items = [...(root.current?.querySelectorAll<HTMLElement>('.quotation') ?? [])];
    const at = items.findIndex((item) => item.contains(document.activeElement));
    const quotation = shown[Math.max(at, 0)];
    if (key === 'pin') onPin(!pinned);
    else if (key === 'next') items[Math.min(at + 1, items.length - 1)]?.focus();
    else if (key === 'previous') items[Math.max(at - 1, 0)]?.focus();
    else if (quotation && key === 'copy') void copy(quotation).then(say);
    else if (quotation && 'article' in quotation) {
      const link = wordsLink(quotation.article.url, quotation.fragment);
      if (link !== null) onOpenLink(link);
      else onShowArticle(quotation.place);
    }
  };

  return (
    <div
      class={parent === null ? 'card' : 'card upper'}
      ref={root}
      role="dialog"
      aria-labelledby={title}
      inert={covered}
      tabIndex={-1}
      onKeyDown={pressed}
    >
      {parent !== null && <CardParent label={parent} onBack={props.onBack} />}
      <header class="card-head">
        <div class="card-who">
          <NameHeading view={view} id={title} level={1} />
          {view.mentions > 0 && (
            <button type="button" class="text-button" onClick={props.onShowRow}>
              {count('mentions_here', view.mentions)}
            </button>
          )}
        </div>
        <div class="card-buttons">
          <IconButton icon="pin" label={t('pin')} pressed={pinned} onClick={() => onPin(!pinned)} />
          <IconButton icon="close" label={t('close')} onClick={onClose} />
        </div>
      </header>
      {props.rejected ? (
        <CardRejected label={view.label} onMeant={props.onMeant} />
      ) : (
        <TellCopied.Provider value={hear}>
          <CardBody {...props} onCopy={copy} />
          <CardFooter {...props} onCopy={copy} />
        </TellCopied.Provider>
      )}
      <p class={said === '' ? 'sr-only' : 'card-said'} role="status">
        {said || heard || (hasCopied.current ? '' : props.announcement)}
      </p>
    </div>
  );
}
