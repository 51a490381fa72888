import { render } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { formatBytes } from '#components/format-number.ts';
import { TextProvider, useText } from '#components/text.tsx';

function Count({ n }: { readonly n: number }) {
  return <p>{useText().count('days', n)}</p>;
}

describe('count', () => {
  const russian: Readonly<Record<string, string>> = {
    days_one: '$1 день',
    days_few: '$1 дня',
    days_many: '$1 дней',
    days_other: '$1 дня',
  };
  const english: Readonly<Record<string, string>> = { days_one: '$1 day', days_other: '$1 days' };

  it.each([
    ['en', english, 1, '1 day'],
    ['en', english, 0, '0 days'],
    ['en', english, 1200, '1,200 days'],
    ['ru', russian, 1, '1 день'],
    ['ru', russian, 3, '3 дня'],
    ['ru', russian, 5, '5 дней'],
    // A language whose messages lack a form falls back to "other".
    ['ru', english, 3, '3 days'],
  ])('%s %o %d is %s', (language, messages, n, expected) => {
    const t = (key: string, value?: string | number): string =>
      messages[key]?.replace('$1', String(value)) ?? '';
    const { container } = render(
      <TextProvider strings={{ t, language }}>
        <Count n={n} />
      </TextProvider>,
    );
    expect(container.textContent).toBe(expected);
  });
});

describe('formatBytes', () => {
  it.each([
    [412_000, '412 kB'],
    [1_440_000, '1.4 MB'],
    [20_000_000, '20 MB'],
  ])('%d is %s', (bytes, expected) => expect(formatBytes(bytes, 'en-GB')).toBe(expected));
});
