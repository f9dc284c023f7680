import { expect, test } from 'vitest';
import { annotate } from '../../src/extract/annotate';

const named = (language: string, text: string): string[] =>
  annotate(text, { language })
    .mentions.filter(({ type }) => type !== 'date')
    .map(({ type, text: printed }) => `${type} ${printed}`);

test.each([
  ['en', 'Paul Bradford took part in the study. Bradford wants a larger trial.', ['person Paul Bradford', 'person Bradford']],
  ['en', 'Marcus Bornholm digitised the collection. Bornholm will present the results.', ['person Marcus Bornholm', 'person Bornholm']],
  ['en', 'Paul Bradford took part in the study. He met the others in Bradford.', ['person Paul Bradford', 'city Bradford']],
  ['en', 'Paul Hill took part in the study. Bradford wants a larger trial.', ['person Paul Hill', 'city Bradford']],
])('a surname that is a town is the person of that name again, but not behind a preposition: %s: %s', (language, text, expected) =>
  expect(named(language, text)).toEqual(expected),
);

test.each([
  ['Peter König leitet das Institut. Der König kam später. König dankte allen.', ['person Peter König', 'person König']],
  [
    'Sabine Müller leitet das Institut. Die Müller kamen später. Müller dankte.',
    ['person Sabine Müller', 'person Müller', 'person Müller'],
  ],
  ['Freilich wird Brot aus alten Sorten am liebsten dort gebacken, wo diese wachsen.', []],
])('a German noun behind its article is no later mention, and alone no name: %s', (text, expected) =>
  expect(named('de', text)).toEqual(expected),
);
