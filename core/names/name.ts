/** What a name stands for. Places are recognised so that they are not mistaken for people or organisations. */
export type NameKind = 'person' | 'organisation' | 'place';

/** An office or description held at a time. Dates are ISO days, months or years; null where unknown or open. */
export interface Role {
  readonly title: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** A person or organisation of the library. */
export interface Name {
  /** Stable across builds: a slug of the label, e.g. `jens-stoltenberg`. */
  readonly id: string;
  readonly kind: Exclude<NameKind, 'place'>;
  readonly label: string;
  /** Other forms: surname, acronym, transliteration, misspelling seen. Without the label. */
  readonly aliases: readonly string[];
  readonly roles: readonly Role[];
  /** One line on who this is, or null. */
  readonly description: string | null;
}
