import { expect, test } from 'vitest';
import { analyse } from '#core/analyse.ts';
import { isLocalKey } from '#core/names/local-key.ts';
import type { FoundName, Mention } from '#core/names/mention.ts';
import { namesakeTools } from '../../../fixtures/namesake-tools.ts';
import { LOOK_ALIKES, type LookAlike } from './case-list.ts';
import { readCase, type Passage, type Wanted } from './read-case.ts';

const tools = namesakeTools();

interface Score {
  found: number;
  right: number;
  wanted: number;
}

const isRight = (mention: Mention, wanted: Wanted, name: FoundName | undefined): boolean => {
  if (wanted.what === 'choice') return (name?.choice?.length ?? 0) > 0;
  if (name?.choice) return false;
  return mention.kind === wanted.what && (wanted.key === null || wanted.key === mention.key);
};

/** Adds up a passage; returns what was wrong with it. */
function score(
  passage: Passage,
  mentions: readonly Mention[],
  names: readonly FoundName[],
  sum: Score,
): string[] {
  const wrong: string[] = [];
  const kept = mentions.filter((mention) => mention.key !== null);
  const rightOnes = new Set<Wanted>();
  for (const mention of kept) {
    const wanted = passage.wanted.find(({ start, end }) => start < mention.end && mention.start < end);
    if (wanted?.what === 'either-way') continue;
    sum.found++;
    // A leading "The" belongs to a paper's name or not.
    const starts = mention.start + (/^the /i.exec(mention.text)?.[0].length ?? 0);
    const exact = wanted?.end === mention.end && (wanted.start === mention.start || wanted.start === starts);
    const name = names.find(({ key }) => key === mention.key);
    if (wanted && exact && isRight(mention, wanted, name)) rightOnes.add(wanted);
    else wrong.push(`+ ${mention.text} as ${mention.kind} ${mention.key}`);
  }
  sum.right += rightOnes.size;
  for (const wanted of passage.wanted) {
    if (wanted.what === 'either-way') continue;
    sum.wanted++;
    if (!rightOnes.has(wanted))
      wrong.push(`- ${passage.text.slice(wanted.start, wanted.end)} as ${wanted.what} ${wanted.key ?? ''}`);
  }
  return wrong;
}

function scoreCase(one: LookAlike, sum: Score): string[] {
  const { title, body } = readCase(one);
  const found = analyse(
    {
      title: title.text,
      text: body.text,
      published: one.published ?? null,
      country: one.country ?? null,
    },
    tools,
  );
  return [
    ...score(body, found.mentions, found.names, sum),
    ...score(title, found.titleMentions, found.names, sum),
  ];
}

/** Measured when the table was written; what is missed is mostly what the tagger does not see. */
const LEAST_PRECISION = 0.98;
const LEAST_RECALL = 0.9;

test('look-alikes are told apart', () => {
  expect(LOOK_ALIKES.length).toBeGreaterThanOrEqual(150);
  const sum: Score = { found: 0, right: 0, wanted: 0 };
  const failed = LOOK_ALIKES.flatMap((one) => {
    const wrong = scoreCase(one, sum);
    return wrong.length === 0 ? [] : [`${one.about}: ${wrong.join('; ')}`];
  });
  const [precision, recall] = [sum.right / sum.found, sum.right / sum.wanted];
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  console.info(
    `look-alikes: ${LOOK_ALIKES.length} passages, precision ${percent(precision)} (${sum.right}/${sum.found}), recall ${percent(recall)} (${sum.right}/${sum.wanted})\n${failed.join('\n')}`,
  );
  expect(precision).toBeGreaterThanOrEqual(LEAST_PRECISION);
  expect(recall).toBeGreaterThanOrEqual(LEAST_RECALL);
});

test('who is meant only within its article is never linked to another', () => {
  const { names } = analyse({ title: '', text: 'They met Will Smith on a train to Bath.' }, tools);
  expect(names.map(({ key }) => isLocalKey(key))).toEqual([true]);
});
