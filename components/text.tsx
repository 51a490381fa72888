import { createContext, type ComponentChildren } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { formatter } from './formatter.ts';
import { formatList, formatNumber, formatPercent } from './format-number.ts';

/** The reader's language, given by the page that draws: components know keys, never sentences. */
export interface Strings {
  /** The message of a key with `$1`, `$2` … filled in order; empty where there is none. */
  readonly t: (key: string, ...values: readonly (string | number)[]) => string;
  /** BCP 47 tag for `Intl`. */
  readonly language: string;
}

export interface Text extends Strings {
  /** `count('articles', 3)`: the message `articles_other` (or the plural form of the language) with the number in it. */
  readonly count: (key: string, n: number) => string;
  readonly number: (n: number) => string;
  /** A share of 0 to 1: "57%". */
  readonly percent: (share: number) => string;
  /** "Turan, NATO and Orbis". */
  readonly list: (items: readonly string[]) => string;
}

const StringsContext = createContext<Strings>({ t: (key) => key, language: 'en' });

export function TextProvider({
  strings,
  children,
}: {
  readonly strings: Strings;
  readonly children: ComponentChildren;
}) {
  return <StringsContext.Provider value={strings}>{children}</StringsContext.Provider>;
}

export function useText(): Text {
  const { t, language } = useContext(StringsContext);
  return useMemo(() => {
    const number = (n: number): string => formatNumber(n, language);
    const count = (key: string, n: number): string => {
      const form = formatter(Intl.PluralRules, language, {}).select(n);
      return t(`${key}_${form}`, number(n)) || t(`${key}_other`, number(n));
    };
    return {
      t,
      language,
      number,
      count,
      percent: (share) => formatPercent(share, language),
      list: (items) => formatList(items, language),
    };
  }, [t, language]);
}
