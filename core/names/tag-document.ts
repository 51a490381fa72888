import { isAllCaps } from '../text/character.ts';
import type { TextDocument } from '../text/document.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Word } from '../text/words.ts';
import type { NameKind } from './name.ts';
import type { RawName } from './raw-name.ts';
import { TAGS } from './tag.ts';
import type { NameTagger } from './tagger.ts';

/** What a word may hold that no reader sees: soft hyphens, joiners, spaces of no width. The tagger never met them. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060]/g;

/** The tagger learnt English texts: of other scripts it knows nothing. */
const LATIN = /\p{Script=Latin}/u;

const KINDS = new Map<string, NameKind>([
  ['B-PER', 'person'],
  ['B-ORG', 'organisation'],
  ['B-LOC', 'place'],
]);

/** The tagger's names of each sentence of a document. A sentence in capitals is read as if it had initial capitals. */
export function tagDocument({ words, sentences }: TextDocument, tagger: NameTagger): RawName[][] {
  const texts = sentences.map((sentence) => readable(words, sentence));
  return tagger.tag(texts).map((tags, q) => spansOf(tags, texts[q] as string[], sentences[q] as Sentence));
}

function readable(words: readonly Word[], { from, to }: Sentence): string[] {
  const sentence = words.slice(from, to);
  const letters = sentence.filter((word) => word.kind === 'word' && word.text.length > 1);
  const shouting =
    letters.length > 3 && letters.filter((word) => isAllCaps(word.text)).length > 0.7 * letters.length;
  return sentence.map((word) => {
    const text = word.text.replace(UNSEEN, '');
    return shouting && text.length > 3 ? text.charAt(0) + text.slice(1).toLowerCase() : text;
  });
}

function spansOf(tags: Uint8Array, texts: readonly string[], { from }: Sentence): RawName[] {
  const spans: RawName[] = [];
  for (let i = 0; i < tags.length; i++) {
    const kind = KINDS.get(TAGS[tags[i] as number] as string);
    if (kind === undefined) continue;
    let end = i + 1;
    while (end < tags.length && tags[end] === (tags[i] as number) + 1) end++;
    if (texts.slice(i, end).some((text) => LATIN.test(text)))
      spans.push({ from: from + i, to: from + end, kind, origin: 'tagger', candidates: [] });
    i = end - 1;
  }
  return spans;
}
