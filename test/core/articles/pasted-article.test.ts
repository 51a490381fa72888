import { describe, expect, it } from 'vitest';
import { pastedArticle } from '#core/articles/pasted-article.ts';

const HEADLINE = 'Mayor Opens Bridge Over The River';
const PARAGRAPH =
  'The bridge over the river was opened on Monday by the mayor, who spoke for an hour about steel and the people who had made it.';
const TEXT = `${HEADLINE}\n\n3 May 2023\n\n${PARAGRAPH}\n\nLeave a Comment`;
const pasted = (part: Partial<Parameters<typeof pastedArticle>[0]> = {}) =>
  pastedArticle({ text: TEXT, title: '', published: '', ...part });

describe('pastedArticle', () => {
  it('finds headline, date, text and what is none of it', () =>
    expect(pasted()).toEqual({
      title: HEADLINE,
      text: PARAGRAPH,
      published: { value: '2023-05-03', precision: 'day' },
      leftOut: ['3 May 2023', 'Leave a Comment'],
    }));

  it('takes the reader’s word for headline and date; what looked like a headline is text then', () => {
    const given = pasted({ title: ' Bridge opened ', published: '2023-05-04' });
    expect(given.title).toBe('Bridge opened');
    expect(given.published).toEqual({ value: '2023-05-04', precision: 'day' });
    expect(given.text).toBe(`${HEADLINE}\n${PARAGRAPH}`);
    expect(pasted({ title: HEADLINE }).text).toBe(PARAGRAPH);
  });

  it('a date that is none counts as not given', () =>
    expect(pasted({ published: 'soon' }).published?.value).toBe('2023-05-03'));
});
