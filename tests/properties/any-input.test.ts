import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotate } from '../../src/extract/annotate';
import { extract } from '../../src/extract/extract';
import { Article } from '../../src/models/article';
import { Annotation } from '../../src/models/mention';
import { expectLawfulSpans } from '../fixtures/spans';

const RUNS = { numRuns: 150, seed: 20_201_022 };

/** Text as pages have it: words that the rules look for, marks, numbers, and anything else. */
const words = fc.constantFrom(
  'klyngen',
  'Aarhus',
  'Energy Cluster Denmark',
  'Af',
  'Karen Holst',
  'siger',
  '3. maj 2019',
  'den',
  '”',
  '»',
  '–',
  ',',
  '.',
  ':',
  '(',
  ')',
  'A/S',
  'Foto:',
  '22.10.2020 |',
  'MADE',
  '\n',
  '•',
  '1.',
  '19-',
  "'s",
  'K\u0301',
  '👩‍🔬',
  '\u0000',
  '\uD800',
);
const prose = fc
  .array(fc.oneof({ weight: 5, arbitrary: words }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) }), {
    maxLength: 60,
  })
  .map((parts) => parts.join(' '));
const tags = fc.constantFrom(
  '<p>',
  '</p>',
  '<div class="byline">',
  '</div>',
  '<h1>',
  '</h1>',
  '<ul><li>',
  '</ul>',
  '<a href="javascript:x">',
  '<a href="/y">',
  '</a>',
  '<br>',
  '<table><td>',
  '<time datetime="2019">',
  '<script>',
  '</script>',
  '<!--',
  '-->',
  '<meta property="og:title" content="',
  '">',
  '<![CDATA[',
  '<aside>',
  '<footer>',
  '<svg>',
  '<template>',
  '&#x',
  '&amp;',
);
const markup = fc
  .array(fc.oneof({ weight: 2, arbitrary: prose }, { weight: 3, arbitrary: tags }), { maxLength: 40 })
  .map((parts) => parts.join(''));

function holds(input: string | Uint8Array, contentType?: string): void {
  const options = contentType === undefined ? {} : { contentType };
  const record = extract(input, options);
  expect(Article.parse(record)).toEqual(record);
  expectLawfulSpans(record);
  expect(JSON.stringify(extract(input, options))).toBe(JSON.stringify(record));
}

test('any markup gives a lawful record, twice the same', () => {
  fc.assert(
    fc.property(markup, (html) => holds(html)),
    RUNS,
  );
});

test('any text gives a lawful record, twice the same', () => {
  fc.assert(
    fc.property(prose, (text) => holds(text, 'text/plain')),
    RUNS,
  );
});

test('any bytes give a lawful record, twice the same', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.option(fc.string({ maxLength: 30 }), { nil: undefined }), (bytes, contentType) =>
      holds(bytes, contentType),
    ),
    RUNS,
  );
});

test('any text gives a lawful annotation in any language', () => {
  const language = fc.constantFrom('da', 'sv', 'nb', 'nn', 'de', 'en', 'nl', 'fi', 'fr', 'is', 'no', 'xx');
  fc.assert(
    fc.property(prose, language, (text, code) => {
      const found = annotate(text, { language: code, reference: '2020-10-22' });
      expect(Annotation.parse(found)).toEqual(found);
      for (const mention of found.mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
      const names = found.mentions.filter((mention) => mention.type !== 'date').sort((a, b) => a.start - b.start);
      names.slice(1).forEach((mention, i) => expect(mention.start).toBeGreaterThanOrEqual(names[i]!.end));
    }),
    RUNS,
  );
});
