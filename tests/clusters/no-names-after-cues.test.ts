import { expect, test } from 'vitest';
import { annotate } from '../../src/extract/annotate';

const clusters = (language: string, text: string): string[] =>
  annotate(text, { language })
    .mentions.filter(({ type }) => type === 'cluster')
    .map((mention) => mention.text);

test.each([
  ['da', 'Klyngens CEO, Betina Holm, kalder det et godt eksempel.', []],
  ['sv', 'Klustrets VD Anna Ek är nöjd.', []],
  ['nl', 'De CTO van het cluster, Jan Mulder, is tevreden.', []],
  ['da', 'Klyngen TBV, som ligger i Odense, får støtte.', ['TBV']],
])('an office in capitals behind a cue is no cluster, a name is one: %s: %s', (language, text, names) =>
  expect(clusters(language, text)).toEqual(names),
);

test.each([
  ['Es gibt drei Cluster: die Fischer, die Bauern und die, die zur See fahren.', []],
  ['Es gibt drei Cluster: BioTang, SeeHolz und NordFisch.', ['BioTang', 'SeeHolz', 'NordFisch']],
])('groups of people behind articles are no clusters: %s', (text, names) => expect(clusters('de', text)).toEqual(names));
