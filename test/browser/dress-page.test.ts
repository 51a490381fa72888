import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dressPage } from '#browser/dress-page.ts';
import { changeSettings } from '#browser/settings-store.ts';

vi.mock('#browser/localise.ts', () => ({
  localise: (key: string) => ({ '@@bidi_dir': 'rtl', panel_title: 'סיידלייט' })[key] ?? '',
  uiLanguage: () => 'he',
}));

describe('dressPage', () => {
  beforeEach(() => fakeBrowser.reset());

  it('gives language, direction, title and appearance, and follows the settings', async () => {
    const { documentElement: root } = document;
    const settings = await dressPage('panel_title');
    expect([root.lang, root.dir, document.title, root.dataset['appearance'], settings.appearance]).toEqual([
      'he',
      'rtl',
      'סיידלייט',
      undefined,
      'system',
    ]);
    await changeSettings((now) => ({ ...now, appearance: 'dark' }));
    await vi.waitFor(() => expect(root.dataset['appearance']).toBe('dark'));
    await changeSettings((now) => ({ ...now, appearance: 'system' }));
    await vi.waitFor(() => expect(root.dataset['appearance']).toBeUndefined());
    root.dir = 'ltr';
  });
});
