import { isAllCaps, startsUpper } from '../text/character.ts';
import type { TextDocument } from '../text/document.ts';
import { foldWord } from '../text/fold.ts';
import type { Word } from '../text/words.ts';
import { dropFragments } from './drop-fragments.ts';
import { extendNames } from './extend-names.ts';
import { joinNames } from './join-names.ts';
import { namedAfter } from './named-after.ts';
import { repeatedNames } from './repeated-names.ts';
import { retypeNamesakes } from './retype-tagged.ts';
import { ruleOrganisations } from './rule-organisations.ts';
import type { NameTable, TableMatch } from './name-table.ts';
import type { NameKind } from './name.ts';
import type { RawName } from './raw-name.ts';
import { tagDocument } from './tag-document.ts';
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
      const [from, to] = [label.nameFrom, label.nameTo];
      spans.push({ from, to, kind: 'person', origin: 'label', candidates, tagged: null });
    }
  }
  for (const match of known) if (!isPartOfLarger(match, words)) spans.push(tableName(match, table));
  const tagged: RawName[] = [];
  const tagOf = tagDocument(document, tagger);
  for (const [q, sentence] of document.sentences.entries()) {
    for (const span of tagOf[q] as RawName[]) tagged.push(...trimTagged(span, words));
    tagged.push(...ruleOrganisations(words, sentence));
  }
  const kept = retypeNamesakes(tagged, words);
  const merged = withTagged(merge(spans, kept, labels, words, table), kept);
  const whole = extendNames(joinNames(merged, words), words, table);
  const names = dropFragments(namedAfter(whole, words, table), words);
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
    tagged: null,
  };
}

/** A surname that other capitalised words surround ("Smith College", "Paris Hilton") is left to the tagger. */
function isPartOfLarger(match: TableMatch, words: readonly Word[]): boolean {
  return match.candidates.every((candidate) => candidate.contextual) && match.to - match.from === 1
    ? capitalisedName(words[match.to]) && !isShouted(words, match)
    : false;
}

/** In a line of capitals they tell nothing. */
const isShouted = (words: readonly Word[], { from, to }: TableMatch): boolean =>
  isAllCaps((words[from] as Word).text) && isAllCaps(words[to]?.text ?? '');

const capitalisedName = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.kind === 'word' &&
  !word.startsLine &&
  startsUpper(word.text) &&
  !BELONGING.has(foldWord(word.text));

/** Names with what the tagger takes their words for. */
function withTagged(names: readonly RawName[], tagged: readonly RawName[]): RawName[] {
  const kinds = new Map<number, NameKind | null>();
  for (const span of tagged)
    for (let i = span.from; i < span.to; i++) if (span.tagged) kinds.set(i, span.tagged);
  return names.map((name) => ({ ...name, tagged: name.tagged ?? kinds.get(name.to - 1) ?? null }));
}

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
