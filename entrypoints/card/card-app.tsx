import { request } from '#browser/request.ts';
import { changeSettings } from '#browser/settings-store.ts';
import type { PanelTarget } from '#browser/panel-target.ts';
import { openSidePanel } from '#browser/side-panel.ts';
import { openTab, ownTab } from '#browser/tabs.ts';
import { cardCitation } from '#components/card-citation.ts';
import { cite } from '#components/citation.ts';
import { Card, type CardProps } from '#components/card.tsx';
import { useText } from '#components/text.tsx';
import type { NameView } from '#core/coverage/views.ts';
import { switchPage, switchSite } from '#core/settings/change-settings.ts';
import { correct, forget, rejectedOn } from '#core/settings/corrections.ts';
import { useEffect, useState } from 'preact/hooks';
import { copyText } from '#browser/copy-text.ts';
import { latestSettings } from '#browser/dress-page.ts';
import type { CardHost, Shown } from './card-host.ts';

// Asked once: opening the panel must happen within the click, without waiting for an answer.
let tab: number | null = null;

/** Connects the card to settings, panel, clipboard and the page. */
export function CardApp({ shown, host }: { readonly shown: Shown; readonly host: CardHost }) {
  const text = useText();
  const { show, view, pinned, above } = shown;
  const { key, site, page } = show;
  const [announcement, setAnnouncement] = useState('');
  useEffect(() => {
    void ownTab().then((id) => {
      tab = id;
    });
    if (!show.byKey) return;
    // A live region is heard when it changes after it is there.
    const { label, role, counts, choice } = view;
    if (choice.length > 0) return setAnnouncement(`${label}. ${text.t('who_is_meant')}`);
    const who = role === null ? label : `${label}, ${role.title}`;
    setAnnouncement(
      text.t(
        'card_announcement',
        who,
        text.count('quotations', counts.quotations),
        text.count('sources', counts.sources),
      ),
    );
  }, [show]);

  const openPanel = (target: PanelTarget): void => {
    if (tab !== null) void openSidePanel(tab);
    void request('show-in-panel', { target });
    host.post({ card: 'close' });
  };
  const notMeant = async (): Promise<void> => {
    await changeSettings((settings) => correct(settings, { key, label: view.label, site }));
    host.post({ card: 'close' });
  };
  const meant = (): void => void changeSettings((settings) => forget(settings, { key, site }));
  const pausePage = async (): Promise<void> => {
    await changeSettings((settings) => switchPage(settings, page, false));
    host.post({ card: 'close' });
  };
  const pauseSite = async (): Promise<void> => {
    await changeSettings((settings) => switchSite(settings, site, false));
    host.post({ card: 'close' });
  };
  const openName = (name: string): void => openPanel({ kind: 'name', key: name });

  const layer = (of: NameView): CardProps => ({
    view: of,
    pinned,
    parent: of === view ? null : view.label,
    covered: of === view && above !== null,
    announcement: of === view ? announcement : '',
    onClose: () => host.post({ card: 'close' }),
    onPin: (now) => host.pin(now),
    onBack: () => host.post({ card: 'escape' }),
    // Two layers: from the second the panel goes on.
    onName: of === view ? (name) => void host.openAbove(name) : openName,
    onOpenPanel: () => openName(of.key),
    onShowRow: () => openPanel({ kind: 'page-name', key: of.key }),
    onShowArticle: (place) => openPanel({ kind: 'article', place }),
    onOpenLink: (url) => void openTab(url),
    onCopy: (quotation) =>
      copyText(cite(cardCitation(of, quotation, text), latestSettings().citations, text)),
    onShowOnPage: (index) => host.post({ card: 'show-quotation', index }),
    rejected: of === view && rejectedOn(latestSettings(), site).has(key),
    onNotMeant: () => void notMeant(),
    onMeant: meant,
    onPausePage: () => void pausePage(),
    onPauseSite: () => void pauseSite(),
  });
  return (
    <>
      <Card {...layer(view)} />
      {above && <Card key={above.key} {...layer(above)} />}
    </>
  );
}
