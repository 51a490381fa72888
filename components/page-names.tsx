import { useState } from 'preact/hooks';
import type { PageNameView } from '#core/coverage/views.ts';
import { NameRow } from './name-row.tsx';
import { Section } from './section.tsx';
import { useText } from './text.tsx';

type Order = 'text' | 'mentions';

const ORDERS: readonly (readonly [Order, string])[] = [
  ['text', 'order_text'],
  ['mentions', 'order_mentions'],
];
/** Fewer names are seen at a glance, whatever their order. */
const FEW = 6;

/** The name whose row is to be shown; `turn` tells one asking from the next. */
export interface SoughtName {
  readonly key: string;
  readonly turn: number;
}

interface Props {
  readonly names: readonly PageNameView[];
  /** Of a text that was pasted, rather than of the open page. */
  readonly pasted: boolean;
  readonly sought: SoughtName | null;
  readonly onShow: (keys: readonly string[]) => void;
  readonly onOpen: (key: string) => void;
}

/** The names on the page, in the order of the text or the most mentioned first. */
export function PageNames({ names, pasted, sought, onShow, onOpen }: Props) {
  const { t, number } = useText();
  const [order, setOrder] = useState<Order>('text');
  const inOrder = order === 'text' ? names : [...names].sort((a, b) => b.mentions - a.mentions);
  return (
    <Section title={t(pasted ? 'heading_text_names' : 'heading_page_names')} note={number(names.length)}>
      {names.length > FEW && (
        <div class="orders" role="group" aria-label={t('order_names_label')}>
          {ORDERS.map(([id, key]) => (
            <button
              key={id}
              type="button"
              class="text-button"
              aria-pressed={order === id}
              onClick={() => setOrder(id)}
            >
              {t(key)}
            </button>
          ))}
        </div>
      )}
      {names.length > 0 ? (
        <ul class="rows name-rows">
          {inOrder.map((name) => {
            const isSought = name.key === sought?.key;
            return (
              <NameRow
                key={isSought ? `${name.key} ${sought.turn}` : name.key}
                name={name}
                pasted={pasted}
                sought={isSought}
                onShow={onShow}
                onOpen={onOpen}
              />
            );
          })}
        </ul>
      ) : (
        <p class="quiet">{t(pasted ? 'no_names_in_text' : 'no_names_on_page')}</p>
      )}
    </Section>
  );
}
