import { beforeEach, expect, it, vi } from 'vitest';
import { showRow } from '../../../entrypoints/sidepanel/show-row.ts';

beforeEach(() => {
  document.body.replaceChildren();
  for (const key of ['ada', 'no "name"']) {
    const row = document.body.appendChild(document.createElement('li'));
    row.dataset['name'] = key;
    row.append(document.createElement('button'), document.createElement('button'));
  }
});

it.each([
  [false, 'smooth'],
  [true, 'instant'],
])('brings a row into view with the focus on it, motion reduced: %s', (matches, behavior) => {
  vi.stubGlobal('matchMedia', () => ({ matches }));
  const row = document.body.children[1] as HTMLElement;
  const scroll = vi.spyOn(row, 'scrollIntoView').mockImplementation(() => undefined);
  expect(showRow('no "name"')).toBe(true);
  expect(document.activeElement).toBe(row.firstElementChild);
  expect(scroll).toHaveBeenCalledWith({ block: 'center', behavior });
});

it('says that there is none', () => expect(showRow('bo')).toBe(false));
