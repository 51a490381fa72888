import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mayBeTheArticle } from './article-frame.ts';
import { createReader, type Reader } from './reader.ts';

// Injected by registration where reading is allowed, and by a click on the toolbar button anywhere; twice in one page
// is one reader. These two live in the extension's isolated world, out of the page's reach.
declare global {
  var sidelightReader: Reader | undefined;
  var sidelightAsked: boolean | undefined;
}

export default defineUnlistedScript(() => {
  if (!/^(?:text\/html|application\/xhtml\+xml)$/.test(document.contentType) || !document.body) return;
  const asked = globalThis.sidelightAsked === true;
  if (globalThis.sidelightReader) return globalThis.sidelightReader.read(asked);
  const start = (): void => {
    if (mayBeTheArticle()) (globalThis.sidelightReader = createReader()).read(asked);
  };
  // Nothing of a page that the reader may never see.
  if ((document as { readonly prerendering?: boolean }).prerendering)
    document.addEventListener('prerenderingchange', start, { once: true });
  else start();
});
