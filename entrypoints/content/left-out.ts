const SKIPPED =
  'script,style,noscript,template,nav,aside,footer,form,button,input,textarea,select,code,pre,kbd,samp,svg,math,iframe,' +
  'object,rp,rt,[hidden],[aria-hidden="true"],[contenteditable=""],[contenteditable="true"],[role="navigation"],' +
  '[role="complementary"],[role="dialog"],[role="search"],[role="menu"]';
/** Names of boxes that stand within articles but are not of them, as whole words of class or id. */
const BESIDES =
  /(?:^|[\s_-])(?:comments?|related|promo(?:ted)?|newsletter|subscribe|share|social|sidebar|advert(?:isement)?|cookie|breadcrumbs?|recommend(?:ed|ations)?|teasers?|most-read|footer|byline-links)(?:$|[\s_-])/i;

/** Whether an element within the article is none of its text: navigation, promoted stories, comments, code, inputs. */
export const isLeftOut = (element: Element, root: Element): boolean =>
  element.matches(SKIPPED) ||
  // A wrapper that says of itself that it has comments or no sidebar still holds the article.
  (BESIDES.test(`${element.id} ${element.getAttribute('class') ?? ''}`) && !holdsMost(element, root));

const holdsMost = (element: Element, root: Element): boolean =>
  (element.textContent?.length ?? 0) * 2 > (root.textContent?.length ?? 0);
