import { pageOfTab } from '#browser/read-pages.ts';
import { correctPage } from '#core/coverage/correct-page.ts';
import { pageView } from '#core/coverage/page-view.ts';
import { withoutNames } from '#core/coverage/read-page.ts';
import type { PageView } from '#core/coverage/views.ts';
import type { Library } from '#core/library/library.ts';
import { rejectedOn } from '#core/settings/corrections.ts';
import { openShelf } from './library.ts';

interface Made {
  /** The page and the settings it was made of, as text. */
  readonly of: string;
  readonly library: Library;
  readonly view: PageView;
}

/** A panel asks twice as it opens, and again whenever a tab moves; mostly nothing has changed in between. */
let last: Made | null = null;

/** The page of a tab as the panel shows it; null where none was read. */
export async function pageViewOf(tabId: number): Promise<PageView | null> {
  const [{ settings, library, sourcesOff }, page] = await Promise.all([openShelf(), pageOfTab(tabId)]);
  if (!page) return null;
  const of = JSON.stringify([page, settings]);
  if (last?.of === of && last.library === library) return last.view;
  const kept = withoutNames(page, rejectedOn(settings, page.site));
  const view = pageView(correctPage(kept, settings, library), library, sourcesOff);
  last = { of, library, view };
  return view;
}
