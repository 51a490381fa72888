import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dressPage } from '#browser/dress-page.ts';
import { changeSettings } from '#browser/settings-store.ts';
import { DEFAULT_SETTINGS } from '#core/settings/settings.ts';

const chooseLanguage = vi.hoisted(() => vi.fn(() => Promise.resolve()));
vi.mock('#browser/localise.ts', () => ({
  localise: (key: string) => ({ panel_title: 'סיידלייט' })[key] ?? '',
  uiLanguage: () => 'he',
  uiDirection: () => 'rtl',
  chooseLanguage,
}));

describe('dressPage', () => {
  beforeEach(() => fakeBrowser.reset());

  it('gives language, direction, title, appearance and text size, and follows the settings', async () => {
    const { documentElement: root } = document;
    const draw = vi.fn();
    await dressPage('panel_title', draw);
    expect(draw).toHaveBeenCalledExactlyOnceWith(DEFAULT_SETTINGS);
    expect([
      root.lang,
      root.dir,
      document.title,
      root.dataset['appearance'],
      root.dataset['textSize'],
    ]).toEqual(['he', 'rtl', 'סיידלייט', undefined, undefined]);
    await changeSettings((now) => ({ ...now, appearance: 'dark', textSize: 'larger' }));
    await vi.waitFor(() => expect(root.dataset).toMatchObject({ appearance: 'dark', textSize: 'larger' }));
    expect(draw).toHaveBeenCalledTimes(1);
    await changeSettings((now) => ({ ...now, language: 'de' }));
    await vi.waitFor(() => expect(draw).toHaveBeenCalledTimes(2));
    expect(chooseLanguage).toHaveBeenLastCalledWith('de');
    await changeSettings((now) => ({ ...now, appearance: 'system' }));
    await vi.waitFor(() => expect(root.dataset['appearance']).toBeUndefined());
    root.dir = 'ltr';
  });
});
