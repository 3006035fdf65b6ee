import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { htmlDocument } from '../../../src/report/html/document.ts';
import { html } from '../../../src/report/html/markup.ts';
import { tagsIn } from '../../support/html.ts';

describe('html', () => {
  test.for([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['" onload="x', '&quot; onload=&quot;x'],
    ["it's & that", 'it&#39;s &amp; that'],
    ['&lt;', '&amp;lt;'],
    ['a\u202eb\u0000c\u001b[31m', 'a\\u202eb\\x00c\\x1b[31m'],
    ['line\nand\ttab', 'line\nand\ttab'],
    ['émoji 👩‍🚀 日本', 'émoji 👩‍🚀 日本'],
  ] as const)('shows %j as it is written', ([text, escaped]) => {
    expect(html`<p title="${text}">${text}</p>`.text).toBe(`<p title="${escaped}">${escaped}</p>`);
  });

  test('puts in what it made itself as it is, lists in a row, and nothing for nothing', () => {
    const item = (text: string) => html`<li>${text}</li>`;
    expect(html`<ul>${['<a>', 'b'].map(item)}${null}${7}</ul>`.text).toBe(
      '<ul><li>&lt;a&gt;</li><li>b</li>7</ul>',
    );
  });

  test('refuses an attribute without quotes', () => {
    expect(() => html`<p class=${'a'}></p>`).toThrow('quotes');
  });

  test('keeps the same tags whatever is put in', () => {
    const page = (text: string) => html`<p title="${text}"><b>${text}</b>${[text, text]}</p>`.text;
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(tagsIn(page(text))).toEqual(tagsIn(page('x')));
      }),
    );
  });
});

describe('a document', () => {
  const style = 'p { color: #123; }';

  test('allows its own style and nothing else', async () => {
    const { createHash } = await import('node:crypto');
    const page = await htmlDocument({ title: '</title><script>', style, body: html`<p>x</p>` });
    const hash = createHash('sha256').update(style).digest('base64');
    expect(page).toContain(
      `default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;`,
    );
    expect(page).toContain(`<style>${style}</style>`);
    expect(page).toContain('<title>&lt;/title&gt;&lt;script&gt;</title>');
  });
});
