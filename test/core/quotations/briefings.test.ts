import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { analyse } from '#core/analyse.ts';
import { testTools } from '../../fixtures/analysis-tools.ts';

const path = '../shared/corpora/whitehouse-briefings.jsonl.gz';
const there = existsSync(path);
if (!there) console.warn('skipped: ../shared is not there, the turns of briefings are not checked');

/** Documents checked, and how much of each: whole lines up to so many characters. */
const DOCUMENTS = 200;
const LONGEST = 9000;

interface Turn {
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

/** Turns by the labels alone: capitals and a colon at a line's beginning, or "Q". */
function readTurns(text: string): Turn[] {
  const labels = [...text.matchAll(/^(?:([A-Z][A-Z.’' -]{1,50}):|(Q))(?=[ \u00a0])/gm)];
  return labels.map((match, i) => {
    const start = match.index + match[0].length;
    const inside = text.slice(start, labels[i + 1]?.index ?? text.length);
    return {
      label: match[1] ?? 'Q',
      start: start + inside.length - inside.trimStart().length,
      end: start + inside.trimEnd().length,
    };
  });
}

test.skipIf(!there)(
  'turns of 200 briefings: their words, their labels, and who is meant',
  { timeout: 90_000 },
  () => {
    const rows = gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n');
    const tools = testTools();
    let [turns, right, named, meant] = [0, 0, 0, 0];
    const wrong: string[] = [];
    for (let d = 0; d < DOCUMENTS; d++) {
      const row = JSON.parse(rows[Math.floor((d * rows.length) / DOCUMENTS)] as string) as { text: string };
      const text = row.text.slice(0, row.text.lastIndexOf('\n', LONGEST) + 1 || LONGEST).trimEnd();
      const gold = readTurns(text);
      if (gold.length < 3) continue;
      const { quotations } = analyse({ title: '', text }, tools);
      const found = new Map(quotations.filter(({ form }) => form === 'turn').map((one) => [one.end, one]));
      for (const turn of gold) {
        if (turn.end <= turn.start) continue;
        turns++;
        const one = found.get(turn.end);
        if (one?.start === turn.start && one.speaker?.text === turn.label) right++;
        else
          wrong.push(
            `${d} ${turn.label}: ${text.slice(turn.start, turn.start + 50)} / ${one?.speaker?.text}`,
          );
        // "Press Secretary Robert Gibbs" in the text introduces MR. GIBBS.
        const surname = /^(?:MR|MS|MRS|DR)\. (\w+)$/.exec(turn.label)?.[1];
        if (surname === undefined) continue;
        const introduced = new RegExp(`[A-Z][a-z]+ ${surname[0]}${surname.slice(1).toLowerCase()}\\b`);
        if (!introduced.test(text)) continue;
        named++;
        if (one?.speaker?.label.toUpperCase().endsWith(surname)) meant++;
        else wrong.push(`${d} ${turn.label} meant ${one?.speaker?.label}`);
      }
    }
    const figures = `${right} of ${turns} turns, ${meant} of ${named} people; ${wrong.slice(0, 40).join('\n')}`;
    expect(turns, figures).toBeGreaterThan(1000);
    expect(right / turns, figures).toBeGreaterThanOrEqual(0.995);
    expect(meant / named, figures).toBeGreaterThanOrEqual(0.995);
  },
);
