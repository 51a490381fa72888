import type { ExtraPages } from '../../demo/serve-site.ts';

// Pages that are hard for a card, for card-places.test.ts. Their words are made up; the names are in the pack.

const FILLER =
  'The ministers spoke for an hour about the harbours and the roads, and nobody expected a decision before the summer came to an end.';
const NAMED = `On Monday <b>Jens Stoltenberg</b> told reporters that NATO would meet again before long. ${FILLER}`;
const TEXT = `<p>${NAMED}</p>${`<p>${FILLER}</p>`.repeat(5)}`;

const page = (body: string, head = '', html = 'lang="en"'): { readonly body: string } => ({
  body: `<!doctype html><html ${html}><head><meta charset="utf-8"><title>Harbours and roads</title><link rel="icon" href="data:,"><meta property="og:type" content="article"><meta name="viewport" content="width=device-width"><style>body{font:17px/1.6 sans-serif;margin:24px}${head}</style></head><body>${body}</body></html>`,
});

/** What was written for this test in Arabic, with a name in Latin letters. */
const ARABIC =
  'تحدث الوزراء ساعة كاملة عن الموانئ والطرق، ولم يتوقع أحد قرارا قبل نهاية الصيف، ثم عادوا إلى بيوتهم في المساء.';

export const CARD_PAGES: ExtraPages = {
  '/plain': page(
    `<article><h1>Harbours and roads</h1>${TEXT}<p>Later <a href="#followed">Jens Stoltenberg</a> left.</p>
     <div id="ticker" style="height:40px;overflow:auto"><div style="height:200px">Ticker</div></div>
     <div style="height:1500px"></div></article>`,
  ),
  '/dialog': page(
    `<article><h1>Harbours and roads</h1>${TEXT}
     <dialog style="width:60%"><p>In the box <i>Dmitry Peskov</i> said that it would rain. ${FILLER}</p></dialog></article>
     <script>if (location.hash === '#open') document.querySelector('dialog').showModal()</script>`,
  ),
  '/full-screen': page(
    `<article style="background:#fff;padding:40px"><h1>Harbours and roads</h1><button>Larger</button>${TEXT}</article>
     <script>document.querySelector('button').onclick = () => document.querySelector('article').requestFullscreen()</script>`,
  ),
  '/overlaid': page(
    `<article><h1>Harbours and roads</h1>${TEXT}</article>
     <div popover="manual" style="inset:0;width:100vw;height:100vh;border:0;margin:0;padding:0;background:#f805;z-index:2147483647;pointer-events:none"></div>
     <script>document.querySelector('[popover]').showPopover()</script>`,
    'html{color-scheme:dark;background:#111;color:#ddd}',
  ),
  '/transformed': page(
    `<article><h1>Harbours and roads</h1>${TEXT}</article>`,
    'html{filter:saturate(1.2);contain:paint;perspective:900px}body{transform:scale(.8) rotate(2deg) translate(40px,10px);will-change:transform}',
  ),
  '/zoomed-by-itself': page(`<article><h1>Harbours and roads</h1>${TEXT}</article>`, 'html{zoom:1.5}'),
  '/columns': page(
    `<article><h1>Harbours and roads</h1>${TEXT}${`<p>${FILLER}</p>`.repeat(4)}<p>At last <em>Dmitry Peskov</em> spoke too.</p></article>`,
    'article{columns:3;column-gap:32px}',
  ),
  '/wrapped': page(
    `<article><h1>Harbours and roads</h1>${`<p>${FILLER}</p>`.repeat(3)}<p class="narrow">On Monday Jens Stoltenberg spoke</p>${TEXT}</article>`,
    '.narrow{inline-size:min-content}',
  ),
  '/rtl': page(
    `<article><h1>الموانئ والطرق</h1><p>وقال Jens Stoltenberg إن الحلف سيجتمع قريبا. ${ARABIC}</p>${`<p>${ARABIC}</p>`.repeat(4)}</article>`,
    '',
    'lang="ar" dir="rtl"',
  ),
  '/rude': page(
    `<article><h1>Harbours and roads</h1>${TEXT}</article>
     <script>new MutationObserver(() => { for (const one of [...document.documentElement.children]) if (!['HEAD','BODY'].includes(one.tagName) && window.rude) one.remove() }).observe(document.documentElement, { childList: true })</script>`,
  ),
};
