import { describe, expect, it } from 'vitest';
import { metaContents } from '../../src/extract/document/document';
import { readDocument } from '../../src/extract/document/read-document';
import { DEFAULT_LIMITS } from '../../src/extract/limits';

const siteName = (content: string): readonly string[] =>
  metaContents(readDocument(`<meta property="og:site_name" content="${content}">`, {}, DEFAULT_LIMITS), 'og:site_name');

describe('metadata', () => {
  it.each([
    '{$plugin.tx_news.opengraph.site_name}',
    '{{ site.name }}',
    '${siteName}',
    '{title}',
    '%SITENAME%',
    '[[+site_name]]',
    ' {$name} ',
  ])('leave out what a template never filled: %s', (content) => expect(siteName(content)).toEqual([]));
  it.each(['Havnyt', '{Havnyt} og land', '100 %', '%', '[[Havnyt', 'Hav {nyt', '{"name":"Havnyt"}'.replaceAll('"', '&quot;')])(
    'keep %s',
    (content) => expect(siteName(content)).toHaveLength(1),
  );
});
