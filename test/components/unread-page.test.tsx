import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { UnreadPage, type AllowWay, type UnreadReason } from '#components/unread-page.tsx';
import { expectAccessible, show } from './show.tsx';

function showUnread(reason: UnreadReason, way: AllowWay = { kind: 'every-site' }, refused = false) {
  const calls = { onRead: vi.fn(), onAllow: vi.fn(), onSettings: vi.fn(), onPaste: vi.fn() };
  return { ...show(<UnreadPage reason={reason} way={way} refused={refused} {...calls} />), calls };
}
const buttons = (): string[] => screen.queryAllByRole('button').map((one) => one.textContent ?? '');

describe('UnreadPage', () => {
  it.each<[UnreadReason, readonly string[]]>([
    ['not-read', ['Read this page', 'Paste a text']],
    ['reading', []],
    ['no-text', ['Try again', 'Paste a text']],
    ['paused', ['Read here again', 'Paste a text']],
    ['page-paused', ['Read here again', 'Paste a text']],
    ['not-allowed', ['Allow every site', 'Choose sites in settings', 'Paste a text']],
    ['asked-browser', ['Choose sites in settings', 'Paste a text']],
    ['browser-page', ['Paste a text']],
    ['store', ['Paste a text']],
    ['file', ['Paste a text']],
    ['document', ['Paste a text']],
    ['no-tab', ['Paste a text']],
  ])('%s says why, and offers what helps: %s', async (reason, expected) => {
    const { container, calls } = showUnread(reason);
    expect(screen.getByRole('heading').textContent).not.toBe('');
    expect(buttons()).toEqual(expected);
    const [first] = expected;
    if (first !== undefined) fireEvent.click(screen.getByRole('button', { name: first }));
    const reads = ['not-read', 'no-text', 'paused', 'page-paused'].includes(reason);
    expect(calls.onRead).toHaveBeenCalledTimes(reads ? 1 : 0);
    await expectAccessible(container);
  });

  it.each<[AllowWay, string]>([
    [{ kind: 'host', host: 'post.example' }, 'Allow post.example'],
    [{ kind: 'tab' }, 'Ask to read this site'],
    [{ kind: 'every-site' }, 'Allow every site'],
  ])('asks for the site: %s', (way, name) => {
    const { calls } = showUnread('not-allowed', way);
    fireEvent.click(screen.getByRole('button', { name }));
    expect(calls.onAllow).toHaveBeenCalledWith(way);
    fireEvent.click(screen.getByRole('button', { name: 'Choose sites in settings' }));
    expect(calls.onSettings).toHaveBeenCalledTimes(1);
  });

  it('says where the browser refused to ask', () => {
    showUnread('not-allowed', { kind: 'tab' }, true);
    expect(screen.getByRole('alert').textContent).toMatch(/did not accept/);
  });
});
