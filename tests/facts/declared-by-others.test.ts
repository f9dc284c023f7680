import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import { ON_SAND } from './texts';

const page = (head: string, url = 'https://hav.example/nyt/sandet', above = '') =>
  extract(
    `<html lang="da"><head>${head}</head><body><main><article><h1>Sandet vandrer i fjorden</h1>${above}${ON_SAND}</article></main></body></html>`,
    { url },
  );
const ld = (publisher: unknown) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Sandet vandrer i fjorden', publisher })}</script>`;

describe('a publisher that is a text in JSON-LD', () => {
  test.each([['Havets Universitet'], [['Havets Universitet']], [['', 'Havets Universitet'].slice(1)]])('is taken: %j', (publisher) =>
    expect(page(ld(publisher)).publisher).toEqual({ name: 'Havets Universitet', url: null }),
  );
  test.each(['https://hav.example/', '', 12])('is none where it is no name: %j', (publisher) =>
    expect(page(ld(publisher)).publisher).toBeNull(),
  );
});

describe('a paragraph with a class of teasers', () => {
  const LEAD = 'Bølgerne har flyttet sandet længere end ventet i de tre vintre.';
  const lead = (name: string) => page('', undefined, `<div class="${name}"><p>${LEAD}</p></div>`).lead;
  test.each(['teaser-text', 'field-teaser', 'news__teaser', 'teaserText mb-2'.toLowerCase()])('is the lead: %s', (name) =>
    expect(lead(name)).toBe(LEAD),
  );
  test.each(['teaser-list', 'teasers', 'teaser-item', 'teaserbox'])('is no lead: %s', (name) => expect(lead(name)).toBeNull());
});
