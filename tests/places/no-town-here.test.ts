import { expect, test } from 'vitest';
import { annotate } from '../../src/extract/annotate';

const named = (language: string, text: string): string[] =>
  annotate(text, { language })
    .mentions.filter(({ type }) => type !== 'date')
    .map(({ type, text: printed }) => `${type} ${printed}`);

test.each([
  ['en', 'See Ashdown, J., Lincoln, K. C., & Berg, S. (2015) on kelp.', 'city Lincoln'],
  ['en', 'The pages were made with AJAX in the browser then.', 'city AJAX'],
  ['en', 'Anna Cairo rowed. Everything is kelp, in Cairo’s words, and sea.', 'city Cairo'],
  ['en', 'The harbors are in Washington state and Maine.', 'city Washington'],
])('a name that is no town here: %s: %s', (language, text, wrong) => expect(named(language, text)).not.toContain(wrong));

test.each([
  ['en', 'Anna Cairo rowed in Cairo, and she liked it in Cairo.', 'city Cairo'],
  ['en', 'They live in Lincoln, Nebraska, with two cats.', 'city Lincoln'],
  ['en', 'They met in Washington last month.', 'city Washington'],
])('a town: %s: %s', (language, text, right) => expect(named(language, text)).toContain(right));

test.each([
  ['en', 'Kelpora Ltd. and Spanish retailer Norora Ltd. closed.', 'organization Spanish'],
  ['en', 'They sell through Facebook, LinkedIn, and X. They combine it all.', 'organization X. They'],
])('what stands in a list of companies: %s: %s', (language, text, wrong) => expect(named(language, text)).not.toContain(wrong));
