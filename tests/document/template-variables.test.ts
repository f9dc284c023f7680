import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import { isPlaceholder } from '../../src/extract/document/placeholder';
import { ON_SAND } from '../facts/texts';

test.each([
  '{{ article.title }}',
  '{{{ body }}}',
  '{{ text | safe }}',
  '<%= title %>',
  '${title}',
  '{$plugin.site_name}',
  '%TITLE%',
  ' [[title]] ',
  '\u00a0[node:title]',
])('%j is the variable of a template', (text) => expect(isPlaceholder(text)).toBe(true));
test.each(['Prisen {{ navn }} uddeles', 'Sandet i fjorden', '{', '100 %', '[1]', 'a < b > c', '{{ a }} og {{ b }}', '', ' '])(
  '%j is not',
  (text) => expect(isPlaceholder(text)).toBe(false),
);

describe('a page whose variables nothing was put in for', () => {
  const html =
    '<html lang="da"><head><title>{{ page.title }}</title></head><body><main><h1>{{ article.title }}</h1><p>Af <span>{{ article.author }}</span></p><div>{{{ article.body }}}</div></main></body></html>';
  const article = extract(html);

  test('has neither a headline nor a text, and says why', () => {
    expect([article.title, article.text, article.authors]).toEqual([null, '', []]);
    expect(article.issues.map(({ message }) => message)).toEqual([
      'no text was found: the page is a template, and nothing was put in for its variables: capture the page as a browser shows it',
    ]);
  });

  test('beside a text that is there, its lines are no part of it', () => {
    const { title, text } = extract(
      `<html lang="da"><body><main><h1>Sandet i fjorden</h1><p>{{ teaser.text }}</p>${ON_SAND}<p>{{related.title}}</p></main></body></html>`,
    );
    expect(title).toBe('Sandet i fjorden');
    expect(text).not.toContain('{{');
    expect(text).toContain('Målingerne fortsætter');
  });

  test('in a text about templates they are part of it', () =>
    expect(
      extract(`<html lang="da"><body><main><h1>Skabeloner</h1>${ON_SAND}<pre>{{ title }}</pre>${ON_SAND}</main></body></html>`).text,
    ).toContain('{{ title }}'));
});

test('the text in a shadow root that programs may not reach into is read as readers see it', () =>
  expect(
    extract(
      `<html lang="da"><body><x-a><template shadowrootmode="closed"><article><h1>Sandet i fjorden</h1>${ON_SAND}</article></template></x-a></body></html>`,
    ).text,
  ).toContain('Forskerne har fulgt bølgerne'));
