import { isAllCaps, isLower, startsUpper } from '../text/character.ts';
import type { TextDocument } from '../text/document.ts';
import { foldWord } from '../text/fold.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Word } from '../text/words.ts';
import { dropFragments } from './drop-fragments.ts';
import { repeatedNames } from './repeated-names.ts';
import { ruleOrganisations } from './rule-organisations.ts';
import type { NameTable, TableMatch } from './name-table.ts';
import type { NameKind } from './name.ts';
import type { RawName } from './raw-name.ts';
import { TAGS } from './tag.ts';
import type { NameTagger } from './tagger.ts';
import { trimTagged } from './trim-tagged.ts';
import { readTurnLabel, type TurnLabel } from './turn-label.ts';

/** Words that, after an alliance's or body's name, speak of it and do not make another name of it. */
const BELONGING = new Set(
  `alliance allies ally partners partner members member states nations countries forces troops officials official
  headquarters summit chief leaders leader ministers spokesperson spokesman spokeswoman ambassador ambassadors state
  secretary general secretary-general soldiers lawmakers government governments correspondent president`.split(
    /\s+/,
  ),
);

/** Possible names of a document in order, without overlap, and the turn labels of a transcript. */
export interface FoundSpans {
  readonly names: readonly RawName[];
  readonly labels: readonly TurnLabel[];
}

/** Finds people, organisations and places: the name table's, the tagger's, and those of rules. */
export function findNames(document: TextDocument, tagger: NameTagger, table: NameTable): FoundSpans {
  const { words } = document;
  const texts = words.map((word) => word.text);
  const known = table.match(texts);
  const labels = findLabels(words);
  const spans: RawName[] = [];
  for (const label of labels) {
    if (label.nameTo > label.nameFrom) {
      const candidates = table.lookup(texts.slice(label.nameFrom, label.nameTo));
      spans.push({ from: label.nameFrom, to: label.nameTo, kind: 'person', origin: 'label', candidates });
    }
  }
  for (const match of known) if (!isPartOfLarger(match, words)) spans.push(tableName(match, table));
  const tagged: RawName[] = [];
  for (const sentence of document.sentences) {
    for (const span of tagSentence(words, sentence, tagger)) tagged.push(...trimTagged(span, words));
    tagged.push(...ruleOrganisations(words, sentence));
  }
  const names = dropFragments(merge(spans, tagged, labels, words, table), words);
  const again = repeatedNames(document, names);
  return { names: again.length === 0 ? names : [...names, ...again].sort((a, b) => a.from - b.from), labels };
}

function findLabels(words: readonly Word[]): TurnLabel[] {
  const labels: TurnLabel[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!words[i]?.startsLine) continue;
    const label = readTurnLabel(words, /^["“]$/.test((words[i] as Word).text) ? i + 1 : i);
    if (label) labels.push(label);
  }
  return labels;
}

function tableName(match: TableMatch, table: NameTable): RawName {
  const first = match.candidates[0] as { name: number };
  return {
    from: match.from,
    to: match.to,
    kind: table.name(first.name).kind,
    origin: 'table',
    candidates: match.candidates,
  };
}

/** A surname that other capitalised words surround ("Smith College", "Paris Hilton") is left to the tagger. */
function isPartOfLarger(match: TableMatch, words: readonly Word[]): boolean {
  return match.candidates.every((candidate) => candidate.contextual) && match.to - match.from === 1
    ? capitalisedName(words[match.to]) || false
    : false;
}

const capitalisedName = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.kind === 'word' &&
  !word.startsLine &&
  startsUpper(word.text) &&
  !BELONGING.has(foldWord(word.text));

/** Tags a sentence; one in capitals is read as if it were written with initial capitals. */
function tagSentence(words: readonly Word[], { from, to }: Sentence, tagger: NameTagger): RawName[] {
  const sentence = words.slice(from, to);
  // Names have capitals or are written in letters without case: a sentence of neither is not worth tagging.
  if (!sentence.some((word) => word.kind === 'word' && !isLower(word.text.charCodeAt(0)))) return [];
  const letters = sentence.filter((word) => word.kind === 'word' && word.text.length > 1);
  const shouting =
    letters.length > 3 && letters.filter((word) => isAllCaps(word.text)).length > 0.7 * letters.length;
  const texts = sentence.map(({ text }) =>
    shouting && text.length > 3 ? text.charAt(0) + text.slice(1).toLowerCase() : text,
  );
  const tags = tagger.tag(texts);
  const spans: RawName[] = [];
  for (let i = 0; i < tags.length; i++) {
    const tag = TAGS[tags[i] as number] as string;
    const kind = KINDS.get(tag);
    if (kind === undefined) continue;
    let end = i + 1;
    while (end < tags.length && tags[end] === (tags[i] as number) + 1) end++;
    if (texts.slice(i, end).some((text) => LATIN.test(text)))
      spans.push({ from: from + i, to: from + end, kind, origin: 'tagger', candidates: [] });
    i = end - 1;
  }
  return spans;
}

/** The tagger learnt English texts: of other scripts it knows nothing. */
const LATIN = /\p{Script=Latin}/u;

const KINDS = new Map<string, NameKind>([
  ['B-PER', 'person'],
  ['B-ORG', 'organisation'],
  ['B-LOC', 'place'],
]);

/** The table's names first; the tagger's where they do not overlap, or where they are longer and not the same name with a tail. */
function merge(
  sure: readonly RawName[],
  tagged: readonly RawName[],
  labels: readonly TurnLabel[],
  words: readonly Word[],
  table: NameTable,
): RawName[] {
  const owner = new Map<number, RawName>();
  const inLabel = new Set<number>();
  for (const label of labels) for (let i = label.from; i < label.to; i++) inLabel.add(i);
  const chosen = new Set<RawName>();
  const claim = (span: RawName): void => {
    for (let i = span.from; i < span.to; i++) {
      const before = owner.get(i);
      if (before) chosen.delete(before);
      owner.set(i, span);
    }
    chosen.add(span);
  };
  for (const span of sure) if (span.origin === 'label' || !inLabel.has(span.from)) claim(span);
  for (const span of tagged) {
    if (inLabel.has(span.from)) continue;
    const overlapped = new Set<RawName>();
    for (let i = span.from; i < span.to; i++) {
      const other = owner.get(i);
      if (other) overlapped.add(other);
    }
    if (overlapped.size === 0) claim(span);
    else if ([...overlapped].every((other) => replaces(span, other, words, table))) claim(span);
  }
  return [...chosen].sort((a, b) => a.from - b.from);
}

function replaces(span: RawName, other: RawName, words: readonly Word[], table: NameTable): boolean {
  const inside = span.from <= other.from && span.to >= other.to;
  if (other.origin === 'tagger') {
    const fullPerson = other.kind === 'person' && other.to - other.from > 1;
    return span.origin === 'rule' && inside && !fullPerson;
  }
  if (other.origin === 'label') return false;
  if (span.from > other.from || span.to < other.to || span.to - span.from === other.to - other.from)
    return false;
  const contextual = other.candidates.every((candidate) => candidate.contextual);
  const first = other.candidates[0];
  if (contextual) return true;
  const kind = first ? table.name(first.name).kind : other.kind;
  // "Barack Obama Foundation" is another name than Barack Obama; "President Barack Obama" is not.
  if (kind === 'person') return span.kind === 'organisation' && span.to > other.to;
  if (span.kind !== 'organisation') return false;
  for (let i = other.to; i < span.to; i++)
    if (!BELONGING.has(foldWord((words[i] as Word).text))) return span.from === other.from;
  return false;
}
