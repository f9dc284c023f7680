import { describe, expect, test } from 'vitest';
import { isPlaceholder } from '../../src/extract/document/placeholder';
import { extract } from '../../src/extract/extract';
import { ON_ROOFS } from './texts';

describe('a variable of a template', () => {
  test.each(['{{ page.title }}', '[node:title]', '[current-page:title]', '<%= post.title %>', '${title}', '%TITLE%'])('%s is one', (text) =>
    expect(isPlaceholder(text)).toBe(true),
  );
  test.each(['[Update] Water from school roofs', '{{ title }} | Coastal Station', '[Video: roofs]', '100 % water'])('%s is none', (text) =>
    expect(isPlaceholder(text)).toBe(false),
  );
  test.each(['{{ page.title }}', '[node:title]'])('%s is not the headline', (text) => {
    const html = `<head><title>Water from school roofs</title><meta property="og:title" content="${text}"></head><h1>${text}</h1>${ON_ROOFS}`;
    expect(extract(`<html lang="en">${html}</html>`).title).toBe('Water from school roofs');
  });
  test('in JSON-LD is no author', () => {
    const node = { '@type': 'NewsArticle', headline: 'Water from school roofs', author: { '@type': 'Person', name: '[node:author]' } };
    const html = `<script type="application/ld+json">${JSON.stringify(node)}</script><h1>Water from school roofs</h1>${ON_ROOFS}`;
    expect(extract(`<html lang="en">${html}</html>`).authors).toEqual([]);
  });
});
