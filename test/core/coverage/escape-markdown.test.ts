import { describe, expect, it } from 'vitest';
import { escapeMarkdown, markdownAddress } from '#core/coverage/escape-markdown.ts';

describe('escapeMarkdown', () => {
  it.each([
    ['We are here, all of us (so far).', 'We are here, all of us (so far).'],
    ['a\n\n# b', 'a \\# b'],
    ['[x](javascript:y)', '\\[x\\](javascript:y)'],
    ['![x](y)', '\\!\\[x\\](y)'],
    ['<img src=x onerror=y>', '\\<img src=x onerror=y\\>'],
    ['`code` *a* __b__ ~c~', '\\`code\\` \\*a\\* \\_\\_b\\_\\_ \\~c\\~'],
    ['a\\*', 'a\\\\\\*'],
    ['&lt;b&gt;', '\\&lt;b\\&gt;'],
    ['https://x.example', 'https\\://x.example'],
    ['www.x.example, a@b.example', 'www\\.x.example, a\\@b.example'],
    ['- a', '\\- a'],
    ['+ a', '\\+ a'],
    ['12. a', '12\\. a'],
    ['1) a', '1\\) a'],
    ['2024 was', '2024 was'],
    ['a | b', 'a \\| b'],
  ])('%s', (text, escaped) => expect(escapeMarkdown(text)).toBe(escaped));
});

it.each([
  ['https://a.example/1#:~:text=We%20are', 'https://a.example/1#:~:text=We%20are'],
  ['https://a.example/(x)', 'https://a.example/%28x%29'],
  ['https://a.example/ <b>"', 'https://a.example/%20%3Cb%3E%22'],
  ['https://a.example/\n', 'https://a.example/%0A'],
])('an address cannot end its link: %s', (url, address) => expect(markdownAddress(url)).toBe(address));
