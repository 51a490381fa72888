import type { BlockMention } from '#browser/messages.ts';
import type { Rect } from '#core/card/rect.ts';
import type { MentionId } from '#core/card/card-events.ts';
import type { PageBlock } from './collect-blocks.ts';
import { areThere, liveRange, partsOf, rangeOver, type NodePart } from './dom-places.ts';

/** A mention in the page: its range as it was when the text was read, and the parts to check it by. */
export interface PageMention {
  readonly id: MentionId;
  readonly key: string;
  readonly range: StaticRange;
  readonly block: PageBlock;
  readonly parts: readonly NodePart[];
  /** Sections run from heading to heading; counted from the top. */
  readonly section: number;
}

/** The mentions of the page, by id and by the text nodes they touch. */
export interface PageMentions {
  readonly all: readonly PageMention[];
  readonly byId: ReadonlyMap<MentionId, PageMention>;
  readonly byNode: ReadonlyMap<Node, readonly PageMention[]>;
}

export const NO_MENTIONS: PageMentions = { all: [], byId: new Map(), byNode: new Map() };

/** Ids of mentions: the same block, place and name is the same mention, from reading to reading. */
export class MentionIds {
  readonly #ids = new Map<string, MentionId>();

  of({ block, start, key }: BlockMention): MentionId {
    const place = `${block} ${start} ${key}`;
    const id = this.#ids.get(place) ?? this.#ids.size + 1;
    this.#ids.set(place, id);
    return id;
  }
}

/** Mentions laid over the page; one whose words have changed meanwhile is left out. Yields at every mention. */
export function* locateMentions(
  mentions: readonly BlockMention[],
  blocks: readonly PageBlock[],
  ids: MentionIds,
): Generator<undefined, PageMentions> {
  const blockById = new Map(blocks.map((block) => [block.id, block]));
  const sections = sectionsOf(blocks);
  const byId = new Map<MentionId, PageMention>();
  const byNode = new Map<Node, PageMention[]>();
  for (const found of mentions) {
    const block = blockById.get(found.block);
    if (!block) continue;
    const parts = partsOf(block, found.start, found.end);
    const range = rangeOver(parts);
    if (!range || textOf(parts) !== block.text.slice(found.start, found.end)) continue;
    const section = sections.get(block.id)!;
    const mention: PageMention = { id: ids.of(found), key: found.key, range, block, parts, section };
    byId.set(mention.id, mention);
    for (const { node } of parts) {
      const others = byNode.get(node);
      if (others) others.push(mention);
      else byNode.set(node, [mention]);
    }
    yield;
  }
  return { all: [...byId.values()], byId, byNode };
}

function sectionsOf(blocks: readonly PageBlock[]): ReadonlyMap<number, number> {
  const sections = new Map<number, number>();
  let section = 0;
  let heading: Element | null = null;
  for (const { id, element } of blocks) {
    const within = element.closest('h1,h2,h3,h4,h5,h6');
    if (within && within !== heading) section++;
    heading = within;
    sections.set(id, section);
  }
  return sections;
}

const textOf = (parts: readonly NodePart[]): string =>
  parts
    .map(({ text }) => text)
    .join('')
    .replace(/\s/g, ' ');

/** Whether the page still has the mention's words where they were read. */
export const isThere = ({ parts }: PageMention): boolean => areThere(parts);

/** The rects of a mention's pieces, one a line; empty where it is gone. */
export const rectsOf = (mention: PageMention): readonly Rect[] => [
  ...(liveRange(mention.range)?.getClientRects() ?? []),
];
