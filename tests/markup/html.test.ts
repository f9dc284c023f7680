import { describe, expect, test } from 'vitest';
import { documentOf, policyOf } from '../../src/markup/document';
import { followable, html, jsonScript } from '../../src/markup/html';

describe('markup', () => {
  test.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['" onerror="x', '&quot; onerror=&quot;x'],
    ["it's A & B", 'it&#39;s A &amp; B'],
  ])('%s is text', (text, printed) => {
    expect(html`<p title="${text}">${text}</p>`.text).toBe(`<p title="${printed}">${printed}</p>`);
  });

  test('markup inside markup stays markup; lists are joined; what is not there prints nothing', () => {
    expect(html`<ul>${['a<', 'b'].map((one) => html`<li>${one}</li>`)}${null}${false}${undefined}${0}</ul>`.text).toBe(
      '<ul><li>a&lt;</li><li>b</li>0</ul>',
    );
  });

  test('no data ends the script that holds it', () => {
    const { text } = jsonScript('data', { title: '</script><script>alert(1)</script><!--' });
    expect(text.match(/<\/?script/gu)).toEqual(['<script', '</script']);
    expect(JSON.parse(text.slice(text.indexOf('>') + 1, text.lastIndexOf('<')))).toEqual({
      title: '</script><script>alert(1)</script><!--',
    });
  });

  test.each(['https://example.org/a', 'http://example.org/'])('%s may be followed', (url) => {
    expect(followable(url)).toBe(url);
  });
  test('an address with letters beyond ASCII may be followed, however often one is', () => {
    // Enough calls for the engine to compile them.
    const found = new Set(Array.from({ length: 20_000 }, () => followable('https://s\u00f8er.dk/nyt')));
    expect([...found]).toEqual(['https://s\u00f8er.dk/nyt']);
  });
  test.each(['javascript:alert(1)', 'JAVASCRIPT:alert(1)', 'data:text/html,x', ' https://example.org', 'https://', '/news', ''])(
    '%s may not',
    (url) => {
      expect(followable(url)).toBeNull();
    },
  );
});

describe('a document', () => {
  const parts = { language: 'da', title: 'A < B', style: 'p{}', body: html`<p>x</p>` };

  test('allows its own style and script by hash, and nothing from elsewhere', () => {
    const policy = policyOf({ ...parts, script: 'go()' });
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; img-src data:; base-uri 'none'; form-action 'none'$/u,
    );
    expect(policyOf(parts)).not.toContain('script-src');
  });

  test('has no script where none is given', () => {
    expect(documentOf(parts)).not.toContain('<script');
    expect(documentOf(parts)).toContain('<title>A &lt; B</title>');
  });
});
