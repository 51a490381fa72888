import type { SourceKind } from '#core/articles/article.ts';

/** Keys of the messages for a kind: one source of it, and the heading over several. */
interface KindKeys {
  readonly one: string;
  readonly heading: string;
}

export const SOURCE_KIND_TEXT: Readonly<Record<SourceKind, KindKeys>> = {
  agency: { one: 'source_kind_agency', heading: 'source_kinds_agency' },
  newspaper: { one: 'source_kind_newspaper', heading: 'source_kinds_newspaper' },
  magazine: { one: 'source_kind_magazine', heading: 'source_kinds_magazine' },
  broadcaster: { one: 'source_kind_broadcaster', heading: 'source_kinds_broadcaster' },
  online: { one: 'source_kind_online', heading: 'source_kinds_online' },
  government: { one: 'source_kind_government', heading: 'source_kinds_government' },
  parliament: { one: 'source_kind_parliament', heading: 'source_kinds_parliament' },
  court: { one: 'source_kind_court', heading: 'source_kinds_court' },
  institution: { one: 'source_kind_institution', heading: 'source_kinds_institution' },
  repost: { one: 'source_kind_repost', heading: 'source_kinds_repost' },
};
