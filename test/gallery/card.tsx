import { Card, type CardProps } from '#components/card.tsx';
import { CHOICE } from '../fixtures/choice-view.ts';
import { NAME, UNCOVERED } from '../fixtures/views.ts';
import { copied, nothing, type Family, type Specimen } from './specimen.tsx';

const card = (caption: string, part: Partial<CardProps> = {}, press: readonly string[] = []): Specimen => ({
  caption,
  press,
  draw: () => (
    <Card
      view={NAME}
      pinned={false}
      parent={null}
      covered={false}
      rejected={false}
      announcement=""
      onClose={nothing}
      onPin={nothing}
      onOpenPanel={nothing}
      onOpenLink={nothing}
      onShowArticle={nothing}
      onCopy={copied}
      onShowOnPage={nothing}
      onShowRow={nothing}
      onName={nothing}
      onBack={nothing}
      onNotMeant={nothing}
      onMeant={nothing}
      onPausePage={nothing}
      onPauseSite={nothing}
      {...part}
    />
  ),
});

export const CARD: Family = {
  id: 'card',
  title: 'Card',
  specimens: [
    card('card'),
    card('card, pinned, versions open', { pinned: true }, ['.disclose']),
    card('card of a name that the library does not have', { view: UNCOVERED }),
    card('card of a name that several bear', { view: CHOICE }),
    card('card opened from another', { parent: 'Tor Asker' }),
    card('card of a name that is not meant', { rejected: true }),
  ],
};
