import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import { ON_ROOFS } from './texts';

const names = (below: string): string[] =>
  extract(
    `<html lang="en"><body><main><article><h1>Water from school roofs</h1>${below}${ON_ROOFS}</article></main></body></html>`,
  ).authors.map(({ name }) => name);

describe('degrees behind the names of a byline', () => {
  test.each<[string, string, string[]]>([
    ['behind an opener', '<p>By Anna Holmgaard, MD, PhD, and Bent Larsen, MPH</p>', ['Anna Holmgaard', 'Bent Larsen']],
    ['without commas', '<p>Authors: Anna Holmgaard PhD, Bent Larsen M.D.</p>', ['Anna Holmgaard', 'Bent Larsen']],
    [
      'between semicolons, above the day',
      '<p>Anna Holmgaard, PhD; Bent Larsen, MD; Carl Friis, MSc</p><p>3 March 2024</p>',
      ['Anna Holmgaard', 'Bent Larsen', 'Carl Friis'],
    ],
    ['before a role', '<p>By Anna Holmgaard, PhD, professor</p>', ['Anna Holmgaard']],
  ])('%s are not part of them', (_name, below, expected) => expect(names(below)).toEqual(expected));
  test.each<[string, string, string[]]>([
    ['a surname', '<p>By Anna Ma and Bent Do</p>', ['Anna Ma', 'Bent Do']],
    ['the first word', '<p>By MD Rahman</p>', ['MD Rahman']],
  ])('%s is not a degree', (_name, below, expected) => expect(names(below)).toEqual(expected));
});
