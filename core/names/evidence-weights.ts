/**
 * How much each sign counts when it is decided whom of the name table a name means. A candidate's score is the sum of
 * its signs, in natural logarithms of odds against "somebody else", whose score is 0; its confidence is its share
 * exp(score) / (1 + the sum of exp(score) of all candidates), between 0 and 1. Set by hand so that the plain cases come
 * out as a careful reader would have them, and held by the tables of test/core/names/look-alikes.
 */
export const EVIDENCE = {
  /** The alias identifies by itself: a full name, an organisation's name. Alone: 0.88. */
  fullName: 2,
  /** The same under another transliteration only. Alone: 0.62, a choice. */
  otherSpelling: 0.5,
  /** A surname, an acronym or a description, which never identify by themselves. With one context word: 0.73. */
  weakAlias: -3,
  /** The article has the name in full elsewhere. */
  introduced: 6,
  /** A word of the article that belongs to the name ("Kremlin" for Lavrov), and each further one, two more at most. */
  contextWord: 4,
  furtherContextWord: 0.5,
  /** Each context word shared with the names around that are sure, `circleAtMost` words at most. */
  circle: 0.5,
  circleAtMost: 4,
  /** A role word beside the name that is of a role held on the article's day; held before; only begun later. */
  roleHeld: 3,
  roleBefore: 1.7,
  roleLater: -1,
  /** A role word that is of the description. */
  described: 2,
  /** A role word of quite another trade or country: "goalkeeper Robert Gates". */
  roleElse: -3,
  /** Whoever holds a public office on the article's day is written about more; without a day, whoever holds one still. */
  inOffice: 1.2,
  /** The country of the publisher is the name's. */
  country: 0.5,
  /** A lone surname that the tagger takes for something other than a person, or not for a name. */
  notTagged: -1,
  /** A lone surname that is also a plain word here ("Rice", "Power"). */
  plainWord: -2.5,
} as const;

/** From this confidence on a name is taken to be meant; below, the reader is shown a choice. */
export const LINE = 0.7;
/** Candidates below this confidence are not worth a line of the choice; at most so many lines. */
export const LEAST_SHOWN = 0.1;
export const MOST_SHOWN = 5;
/** A lone surname whose best candidate is below this is somebody else: no choice is offered. */
export const LEAST_FOR_SURNAME = 0.2;

/**
 * The same for people of one surname whom the article itself introduces, when the surname stands alone. There is no
 * "somebody else" here.
 */
export const NAMESAKE = {
  /** Each mention in full so far, four at most. */
  fullMention: 0.5,
  fullMentionsAtMost: 4,
  /** Introduced or named in full last. */
  latest: 0.6,
  /** The surname alone was read as this person when there was no other. */
  holder: 3,
  /** "Mrs.", or a title, that fits; that does not. */
  addressFits: 3,
  addressElse: -4,
} as const;
