import { describe, expect, it } from 'vitest';
import { textFragment } from '#core/coverage/text-fragment.ts';

describe('textFragment', () => {
  it.each([
    ['few words go whole', 'open to every flag', ':~:text=open%20to%20every%20flag'],
    [
      'twelve words go whole',
      'a b c d e f g h i j k l',
      ':~:text=a%20b%20c%20d%20e%20f%20g%20h%20i%20j%20k%20l',
    ],
    [
      'more go by their first and last six',
      'a b c d e f g h i j k l m',
      ':~:text=a%20b%20c%20d%20e%20f,h%20i%20j%20k%20l%20m',
    ],
    [
      'what would be read as syntax is escaped',
      'well-known, and & so',
      ':~:text=well%2Dknown%2C%20and%20%26%20so',
    ],
    ['only the first unbroken piece', '“We are,” she said, “here”', ':~:text=We%20are%2C'],
    ['only the first paragraph', 'We are here.\nWe stay.', ':~:text=We%20are%20here.'],
    ['what was left out ends it', 'we are … here', ':~:text=we%20are'],
    ['half a character is dropped', 'we are\uD83D here', ':~:text=we%20are%20here'],
    ['other scripts', 'Əliyev dedi', ':~:text=%C6%8Fliyev%20dedi'],
  ])('%s', (_, text, fragment) => expect(textFragment(text)).toBe(fragment));

  it.each(['no', '', ' “ ” ', '“No,” she said'])('has too little to look for in "%s"', (text) =>
    expect(textFragment(text)).toBeNull(),
  );
});
