import { analyseText } from '#browser/analyse-text.ts';
import { announce } from '#browser/announce.ts';
import { showCount } from '#browser/badge.ts';
import type { Sender } from '#browser/check-message.ts';
import { keepPage, pageTurn } from '#browser/read-pages.ts';
import type { Answer, Question } from '#browser/request.ts';
import { joinBlocks } from '#core/articles/join-blocks.ts';
import { parseIsoDate } from '#core/articles/iso-date.ts';
import { readPageOf } from '#core/coverage/read-page.ts';

type Body = Question<'read-page'>;

/**
 * Analyses a page's text, remembers what was found for card and panel, and answers where the mentions are: all of them, also
 * of names the reader has said are not meant, since a page can see what is marked and must not learn that from it.
 */
export async function readPage(body: Body, sender: Sender): Promise<Answer<'read-page'>> {
  if (sender.from !== 'content') return { mentions: [], quotations: [] };
  const { tabId } = sender;
  const turn = pageTurn(tabId);
  const site = new URL(body.url).hostname;
  const headline = body.blocks.find((block) => block.role === 'headline');
  const joined = joinBlocks(body.blocks.filter((block) => block !== headline));
  const title = headline?.text ?? body.title;
  const published = body.published ? parseIsoDate(body.published) : null;
  const found = await analyseText({ title, text: joined.text, published: published?.value ?? null });
  const inTitle = headline
    ? found.titleMentions.flatMap((mention) =>
        mention.key ? [{ ...mention, block: headline.id, key: mention.key }] : [],
      )
    : [];
  const inBody = found.mentions.flatMap((mention) => {
    const place = joined.placeOf(mention);
    return place && mention.key ? [{ ...place, text: mention.text, key: mention.key }] : [];
  });
  const mentions = [...inTitle, ...inBody];
  const page = readPageOf({ url: body.url, site, title, published, text: joined.text }, found, mentions);
  // The tab may have gone on to another page meanwhile.
  if (turn === pageTurn(tabId)) {
    await keepPage(tabId, page);
    showCount(tabId, page.names.length);
    announce({ announce: 'page-read', tabId });
  }
  return {
    mentions: mentions.map(({ block, start, end, text, key }) => ({ block, start, end, text, key })),
    quotations: page.quotations.flatMap((quotation, index) => {
      const span = quotation.spans[0] ?? quotation;
      // A quotation of form "headline" has its offsets in the title.
      const place =
        quotation.form !== 'headline'
          ? joined.placeOf(span)
          : headline && { block: headline.id, start: span.start, end: span.end };
      return place ? [{ index, ...place }] : [];
    }),
  };
}
