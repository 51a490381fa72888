const NAMED_BY = 6;

/** The first words of a text: by them what is done to it is told from what is done to others, for those who hear it. */
export const firstWords = (text: string): string =>
  text
    .trim()
    .split(/\s+/)
    .slice(0, NAMED_BY)
    .join(' ')
    .replace(/[\p{P}\s]+$/u, '');
