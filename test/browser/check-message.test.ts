import { describe, expect, it } from 'vitest';
import { checkAnnouncement, checkMessage, checkTabMessage } from '#browser/check-message.ts';
import { browser, extensionUrl } from '#browser/api.ts';

const { id } = browser.runtime;
const content = { id, frameId: 0, url: 'https://news.example/a', tab: { id: 3 } };
const card = { id, frameId: 4, url: extensionUrl('card.html'), tab: { id: 3 } };
const panel = { id, url: extensionUrl('sidepanel.html') };
const page = {
  url: 'https://news.example/a',
  title: 'A',
  published: null,
  blocks: [{ id: 0, text: 'x', role: 'body' }],
};

describe('checkMessage', () => {
  it.each([
    ['a page from a content script', { request: 'read-page', body: page }, content, 'content'],
    ['a card from the frame', { request: 'card', body: { key: 'a', frameKey: 'k' } }, card, 'extension'],
    ['a name from the panel', { request: 'name', body: { key: 'a', tabId: null } }, panel, 'extension'],
    [
      'a place in an article from the panel',
      { request: 'article', body: { articleId: 'a', words: { in: 'title', start: 0, end: 4 } } },
      panel,
      'extension',
    ],
    [
      'an article for the panel from the card',
      {
        request: 'show-in-panel',
        body: { target: { kind: 'article', place: { articleId: 'a', words: null } } },
      },
      card,
      'extension',
    ],
    [
      'a name for the panel from the card',
      { request: 'show-in-panel', body: { target: { kind: 'name', key: 'a' } } },
      card,
      'extension',
    ],
    [
      'a row of the page for the panel from the card',
      { request: 'show-in-panel', body: { target: { kind: 'page-name', key: 'a' } } },
      card,
      'extension',
    ],
    [
      'a pasted text from the panel',
      { request: 'analyse-text', body: { text: 'x'.repeat(400_000), title: '', published: '' } },
      panel,
      'extension',
    ],
    [
      'a quotation’s fragment',
      { request: 'page-fragment', body: { tabId: 3, index: 0 } },
      panel,
      'extension',
    ],
  ])('lets through %s', (_name, message, sender, from) => {
    const checked = checkMessage(message, sender);
    expect(checked).toMatchObject({ kind: 'request', sender: { from } });
  });

  it.each([
    ['an announcement', { announce: 'page-read', tabId: 1 }],
    ['a string', 'read-page'],
    ['nothing', null],
  ])('leaves %s to others', (_name, message) => expect(checkMessage(message, content).kind).toBe('other'));

  it.each<[string, unknown, Parameters<typeof checkMessage>[1], string]>([
    ['an unknown request', { request: 'erase', body: {} }, panel, 'bad-message'],
    [
      'a request named like a property of objects',
      { request: 'constructor', body: {} },
      panel,
      'bad-message',
    ],
    ['no body', { request: 'name' }, panel, 'bad-message'],
    ['a field of the wrong type', { request: 'page', body: { tabId: '3' } }, panel, 'bad-message'],
    ['a missing field', { request: 'card', body: { key: 'a' } }, card, 'bad-message'],
    ['an article without a place', { request: 'article', body: { articleId: 'a' } }, panel, 'bad-message'],
    [
      'words in no part of an article',
      { request: 'article', body: { articleId: 'a', words: { in: 'menu', start: 0, end: 1 } } },
      panel,
      'bad-message',
    ],
    [
      'words before the beginning',
      { request: 'article', body: { articleId: 'a', words: { in: 'text', start: -1, end: 1 } } },
      panel,
      'bad-message',
    ],
    [
      'a target of another kind',
      { request: 'show-in-panel', body: { target: { kind: 'page', key: 'a' } } },
      card,
      'bad-message',
    ],
    [
      'an article from a page',
      { request: 'article', body: { articleId: 'a', words: null } },
      content,
      'not-allowed',
    ],
    [
      'a bad block',
      { request: 'read-page', body: { ...page, blocks: [{ id: 0, text: 1, role: 'body' }] } },
      content,
      'bad-message',
    ],
    [
      'blocks of over 2 MB in all',
      {
        request: 'read-page',
        body: { ...page, blocks: [{ id: 0, text: 'x'.repeat(2_000_001), role: 'body' }] },
      },
      content,
      'bad-message',
    ],
    [
      'a pasted text that is too long',
      { request: 'analyse-text', body: { text: 'x'.repeat(400_001), title: '', published: '' } },
      panel,
      'bad-message',
    ],
    [
      'a pasted text without its fields',
      { request: 'analyse-text', body: { text: 'x', title: 1, published: '' } },
      panel,
      'bad-message',
    ],
    [
      'a pasted text from a page',
      { request: 'analyse-text', body: { text: 'x', title: '', published: '' } },
      content,
      'not-allowed',
    ],
    ['a library question from a page', { request: 'library', body: {} }, content, 'not-allowed'],
    [
      'a card from a content script',
      { request: 'card', body: { key: 'a', frameKey: 'k' } },
      content,
      'not-allowed',
    ],
    ['a page text from the panel', { request: 'read-page', body: page }, panel, 'not-allowed'],
    [
      'a frame of another origin within a page',
      { request: 'read-page', body: page },
      { ...content, frameId: 2, url: 'https://ads.example/x', tab: { id: 3, url: content.url } },
      'not-allowed',
    ],
    [
      'another extension',
      { request: 'name', body: { key: 'a', tabId: null } },
      { ...panel, id: 'other' },
      'not-allowed',
    ],
  ])('refuses %s', (_name, message, sender, code) => {
    const checked = checkMessage(message, sender);
    expect(checked.kind === 'refused' && !checked.reply.ok ? checked.reply.error.code : checked.kind).toBe(
      code,
    );
  });
});

describe('announcements and what a tab is told', () => {
  const target = { kind: 'name', key: 'a' };
  it.each<[string, unknown, Parameters<typeof checkMessage>[1], boolean]>([
    ['of the background', { announce: 'page-read', tabId: 3 }, panel, true],
    ['of the card', { announce: 'panel-target', tabId: 3, target }, card, true],
    ['of a content script', { announce: 'page-read', tabId: 3 }, content, false],
    ['without its fields', { announce: 'panel-target', tabId: 3 }, panel, false],
    ['of no such kind', { announce: 'toString', tabId: 3 }, panel, false],
  ])('an announcement %s', (_name, message, sender, heard) =>
    expect(checkAnnouncement(message, sender) !== null).toBe(heard),
  );

  it.each<[string, unknown, Parameters<typeof checkMessage>[1], boolean]>([
    ['of the panel', { tab: 'show-mention', keys: ['a'] }, panel, true],
    ['that is a question', { tab: 'left-out' }, panel, true],
    ['that is a question of a page', { tab: 'left-out' }, content, false],
    ['of another content script', { tab: 'show-mention', keys: ['a'] }, content, false],
    ['without its fields', { tab: 'show-quotation', index: 'first' }, panel, false],
    ['with an unknown command', { tab: 'command', command: 'erase' }, panel, false],
  ])('a tab message %s', (_name, message, sender, heard) =>
    expect(checkTabMessage(message, sender) !== null).toBe(heard),
  );
});
