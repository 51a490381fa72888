import type { PageNameView } from '#core/coverage/views.ts';
import { Icon } from './icon.tsx';
import { KindMark } from './kind-mark.tsx';
import { useText } from './text.tsx';

interface Props {
  readonly name: PageNameView;
  /** Of a text that was pasted: only what the library knows of has a record then. */
  readonly pasted?: boolean;
  /** It was asked for: it is marked for a moment. */
  readonly sought?: boolean;
  /** Scroll to the next mention. */
  readonly onShow: (keys: readonly string[]) => void;
  /** Open the record. */
  readonly onOpen: (key: string) => void;
}

/** A name on the page: a click walks through its mentions, the arrow opens its record. */
export function NameRow({ name, pasted = false, sought = false, onShow, onOpen }: Props) {
  const { t, count } = useText();
  const inLibrary =
    name.quotations > 0
      ? count('quotations', name.quotations)
      : name.articles > 0
        ? count('articles', name.articles)
        : t('not_in_library');
  return (
    <li class={sought ? 'name-row sought' : 'name-row'} data-name={name.key}>
      <button
        type="button"
        class="row-button"
        title={t(pasted ? 'show_in_text' : 'show_next_mention')}
        onClick={() => onShow(name.mentionKeys)}
      >
        <KindMark kind={name.kind} />
        <span class="row-text">
          <span class="row-label">{name.label}</span>
          {name.role !== null && <span class="row-detail">{name.role}</span>}
          <span class="row-detail">{t('pair', count('mentions', name.mentions), inLibrary)}</span>
        </span>
      </button>
      {(!pasted || name.quotations + name.articles > 0) && (
        <button
          type="button"
          class="icon-button"
          aria-label={t('open_record', name.label)}
          title={t('open_record', name.label)}
          onClick={() => onOpen(name.key)}
        >
          <Icon name="forward" />
        </button>
      )}
    </li>
  );
}
