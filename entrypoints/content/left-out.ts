const NEVER =
  'script,style,noscript,template,nav,button,input,textarea,select,code,pre,kbd,samp,svg,math,iframe,object,rp,rt,[hidden],' +
  '[contenteditable=""],[contenteditable="true"],[role="navigation"],[role="search"],[role="menu"]';
/** What some sites put whole articles in. */
const SELDOM = 'aside,footer,form,[aria-hidden="true"],[role="complementary"],[role="dialog"]';

/** Names of boxes, as whole words of class or id. */
const named = (words: string): RegExp => new RegExp(`(?:^|[\\s_-])(?:${words})(?:$|[\\s_-])`, 'i');
/** Boxes that may hold more text than a short article. */
const LARGE = named('comments?|disqus|footer|cookies?|consent|gdpr|galler(?:y|ies)|slideshow|carousel');
const SMALL = named(
  'related|(?:next-)?prev(?:ious)?|promo(?:ted|s|tion)?|newsletters?|sign-?up|subscri(?:be|ption)|shar(?:e|ing)|social|sidebar|sponsor(?:ed)?|' +
    'ads?|advert(?:isement)?|breadcrumbs?|recommend(?:ed|ations?)|recirc(?:ulation)?|teasers?|(?:most|more)-\\w+|trending|' +
    'popular|author-(?:bio|info|box)|bio|tags|byline-links|modal|popup|overlay|sr-only|visually-hidden',
);

/** How much of a page's text an element holds; what holds the headline holds most. */
export type Holds = 'little' | 'much' | 'most';
export const MOST = 0.9;

/**
 * Whether an element is no part of an article by what it is, or by its name, given how much of the page's text it `holds`:
 * a wrapper that says of itself that it has comments or no sidebar still holds the article.
 */
export function isBeside(element: Element, holds: Holds): boolean {
  if (element.matches(NEVER)) return true;
  if (holds === 'most') return false;
  const name = `${element.id} ${element.getAttribute('class') ?? ''}`.replace(/([a-z])([A-Z])/g, '$1-$2');
  return LARGE.test(name) || (holds === 'little' && (element.matches(SELDOM) || SMALL.test(name)));
}

/**
 * Whether an element within a root is none of its text: navigation, promoted stories, comments, code, inputs, and of an
 * article lists of links.
 */
export function isLeftOut(element: Element, root: Element, isArticle: boolean): boolean {
  if (!isBeside(element, 'little'))
    return isArticle && LINKING.test(element.localName) && (isMostlyLinks(element) || isContact(element));
  const share = textLength(element) / textLength(root);
  const holds = share > MOST || element.querySelector('h1') ? 'most' : share > 0.5 ? 'much' : 'little';
  return isBeside(element, holds);
}

const LINKING = /^(?:p|ul|ol|dl|li|div|section)$/;
/** With more of its text than this in links, a block is a way to elsewhere. */
const MOSTLY = 0.7;

/** "Read more: …", lists of links, boxes of teasers. */
function isMostlyLinks(element: Element): boolean {
  const links = element.getElementsByTagName('a');
  if (links.length === 0) return false;
  let linked = 0;
  for (const link of links) if (link.hasAttribute('href')) linked += textLength(link);
  return linked > textLength(element) * MOSTLY;
}

const LONGEST_CONTACT = 300;

/** A short paragraph with a mail address is about who wrote or whom to write to. */
const isContact = ({ localName, textContent }: Element): boolean =>
  localName === 'p' && textContent!.length < LONGEST_CONTACT && /\S@\w+\.\w/.test(textContent!);

const textLength = (element: Element): number => element.textContent?.trim().length ?? 0;
