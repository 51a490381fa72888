import type { ExtraPages } from '../../demo/serve-site.ts';

// Pages and texts for the tests of the side panel. Their words are made up; the names are in the pack.

/** A page of one tall element, its lines parted by breaks alone, with a name far down. */
const TALL = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbours and roads</title><link rel="icon" href="data:,">
<meta property="og:type" content="article"></head><body><article><h1>Harbours and roads</h1><div>${'The ministers spoke for an hour about the harbours and the roads, and nobody expected a decision before the summer.<br><br>'.repeat(60)}At last Dmitry Peskov spoke too, and said that it would rain.<br><br>${'Nobody had expected that, and they went home.<br><br>'.repeat(20)}</div></article></body></html>`;

export const PANEL_PAGES: ExtraPages = {
  '/tall': { body: TALL },
  '/paper.pdf': { body: '%PDF-1.4\n%%EOF\n', headers: { 'content-type': 'application/pdf' } },
};

/** As a PDF gives it: set in lines, a word parted, a page's end within a sentence. */
export const PDF_TEXT = `Envoy Speaks in Brussels Before the Ministers Meet
4 April 2024
Ambassador Julianne Smith spoke to reporters in Brussels before the min-
isters met there for two days. She praised the trip of Jens Stoltenberg
to the region, which Kremlin spokesman Dmitry Peskov had criticised, and
she thanked the
1
Envoy Speaks in Brussels Before the Ministers Meet
hosts for their patience.
“We believe Ukraine has every right to defend its borders against this
Russian aggression,” Smith said to those who had come in spite of the
rain.
2`;
