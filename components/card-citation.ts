import type { NameView } from '#core/coverage/views.ts';
import type { CardQuotation } from './card.tsx';
import { citation } from './citation.ts';
import { formatRoleTime } from './format-role.ts';
import type { Text } from './text.tsx';
import { webLink } from './web-link.ts';

/** What is copied from the card or a record: the quotation, who said it in which role, and where it stands. */
export function cardCitation(
  view: NameView | null,
  quotation: CardQuotation,
  site: string | null,
  text: Text,
): string {
  const role = view?.role ?? null;
  const time = role === null ? '' : formatRoleTime(role, text);
  const said = {
    text: quotation.text,
    kind: quotation.kind,
    speaker: quotation.speaker ?? view?.label ?? null,
    role: role === null ? null : time === '' ? role.title : `${role.title}, ${time}`,
  };
  if (!('article' in quotation))
    return citation({ ...said, source: site, title: null, published: null, url: null }, text);
  const { source, title, published, url } = quotation.article;
  return citation({ ...said, source: source.label, title, published, url: webLink(url) }, text);
}
