/** Hits of a kind that stand at first. */
export const FIRST_HITS = 8;
/** All that "show all" shows: beyond them, more words find sooner than scrolling. */
export const MOST_HITS = 500;
