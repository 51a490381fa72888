import type { Quotation } from './quotation.ts';

/** Reported speech of fewer words ("a wider war") tells a reader nothing. */
const FEWEST_REPORTED = 6;

/**
 * Is a quotation shown to readers? All that stand in quotation marks or in a transcript; reported speech where the text
 * tells who said it, and it is more than a few words.
 */
export const isWorthShowing = ({ kind, speaker, text }: Quotation): boolean =>
  kind !== 'indirect' || (speaker !== null && text.trim().split(/\s+/).length >= FEWEST_REPORTED);
