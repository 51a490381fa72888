import type { Citation } from '#core/coverage/citation.ts';
import type { NameView } from '#core/coverage/views.ts';
import type { CardQuotation } from './card.tsx';
import { formatRoleTime } from './format-role.ts';
import type { Text } from './text.tsx';
import { wordsLink } from './web-link.ts';

/** Whose words and of which page: what is known of it besides the quotation. */
export type CitedWith = Pick<NameView, 'label' | 'role' | 'page'>;

/** What is copied from the card, a record or the page's list: the quotation, who said it in which role, and where it stands. */
export function cardCitation(view: CitedWith | null, quotation: CardQuotation, text: Text): Citation {
  const role = view?.role ?? null;
  const time = role === null ? '' : formatRoleTime(role, text);
  const said = {
    text: quotation.text,
    kind: quotation.kind,
    speaker: quotation.speaker ?? view?.label ?? null,
    role: role === null ? null : time === '' ? role.title : `${role.title}, ${time}`,
  };
  if (!('article' in quotation)) {
    const page = view?.page ?? null;
    return {
      ...said,
      id: [page?.site, quotation.index].join('#'),
      source: page?.site || null,
      title: page?.title || null,
      published: page?.published ?? null,
      articleKind: null,
      url: wordsLink(page?.url ?? null, quotation.fragment),
      fidelity: null,
      indexed: null,
      hash: null,
    };
  }
  const { id, article, fragment, fidelity } = quotation;
  const { source, title, published, kind, url, indexed, hash } = article;
  return {
    ...said,
    id,
    source: source.label,
    title,
    published,
    articleKind: kind,
    url: wordsLink(url, fragment),
    fidelity,
    indexed,
    hash,
  };
}
