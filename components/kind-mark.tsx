import type { NameKind } from '#core/names/name.ts';
import { useText } from './text.tsx';

export const KIND_WORDS: Readonly<Record<NameKind, string>> = {
  person: 'kind_person',
  organisation: 'kind_organisation',
  place: 'kind_place',
};
const SHAPES: Readonly<Record<NameKind, string>> = {
  person: 'M8 7.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM3 13.5c.4-2.8 2.3-4 5-4s4.6 1.2 5 4',
  organisation: 'M3 13.500v-8l5-3 5 3v8M2 13.500h12M6 13V8.500M10 13V8.5',
  place: 'M8 14c3-3.5 4.5-5.8 4.5-7.800a4.5 4.5 0 0 0-9 0C3.5 8.2 5 10.5 8 14z',
};

/** Person, organisation or place, as a shape with its word for those who hear it. */
export function KindMark({ kind }: { readonly kind: NameKind }) {
  const { t } = useText();
  return (
    <span class="kind-mark">
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path
          d={SHAPES[kind]}
          fill="none"
          stroke="currentColor"
          stroke-width="1.3"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </svg>
      <span class="sr-only">{t(KIND_WORDS[kind])}: </span>
    </span>
  );
}
