const NEVER =
  'script,style,noscript,template,nav,button,input,textarea,select,code,pre,kbd,samp,svg,math,iframe,object,rp,rt,[hidden],' +
  '[contenteditable=""],[contenteditable="true"],[role="navigation"],[role="search"],[role="menu"]';
/** What some sites wrap whole pages in. */
const SELDOM = 'aside,footer,form,[aria-hidden="true"],[role="complementary"],[role="dialog"]';
/** Names of boxes that stand within articles but are not of them, as whole words of class or id. */
const named = (words: string): RegExp => new RegExp(`(?:^|[\\s_-])(?:${words})(?:$|[\\s_-])`, 'i');
const FRAME = named(
  'footer|cookies?|consent|gdpr|breadcrumbs?|newsletters?|sign-?up|modal|popup|overlay|sr-only|visually-hidden|ads?|advert(?:isement)?',
);
const BESIDES = named(
  'comments?|disqus|related|promo(?:ted|s|tion)?|subscri(?:be|ption)|shar(?:e|ing)|social|sidebar|sponsor(?:ed)?|recommend(?:ed|ations?)|recirc(?:ulation)?|teasers?|(?:most|more)-\\w+|trending|popular|author-(?:bio|info|box)|bio|tags|byline-links',
);

/**
 * Whether an element is no part of an article by what it is, or by its name: unless it `holds` so much, as a wrapper that
 * says of itself that it has comments or no sidebar still holds the article.
 */
export const isBeside = (element: Element, holds: 'little' | 'most' | 'headline'): boolean => {
  if (element.matches(NEVER)) return true;
  if (holds === 'headline') return false;
  const name = nameOf(element);
  return FRAME.test(name) || (holds === 'little' && (element.matches(SELDOM) || BESIDES.test(name)));
};

const nameOf = (element: Element): string =>
  `${element.id} ${element.getAttribute('class') ?? ''}`.replace(/([a-z])([A-Z])/g, '$1-$2');

/** Whether an element within the article is none of its text: navigation, promoted stories, comments, code, inputs. */
export const isLeftOut = (element: Element, root: Element): boolean =>
  isBeside(element, 'little')
    ? isBeside(
        element,
        element.querySelector('h1') ? 'headline' : textLength(element) * 2 > textLength(root) ? 'most' : 'little',
      )
    : LINKED.test(element.localName) && isMostlyLinks(element);

const LINKED = /^(?:p|ul|ol|dl|li|div|section|figure)$/;
/** More of its text than this in links, and a block is a way to elsewhere. */
const MOSTLY = 0.7;

/** "Read more: …", lists of links, boxes of teasers. */
function isMostlyLinks(element: Element): boolean {
  const links = element.getElementsByTagName('a');
  if (links.length === 0) return false;
  let linked = 0;
  for (const link of links) if (link.hasAttribute('href')) linked += textLength(link);
  return linked > textLength(element) * MOSTLY;
}

const textLength = (element: Element): number => element.textContent?.trim().length ?? 0;
