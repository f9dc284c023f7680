import { expect, test } from 'vitest';
import { annotate } from '../../src/extract/annotate';
import { extract } from '../../src/extract/extract';

const clustersOf = (text: string): unknown[] =>
  extract(text, { contentType: 'text/plain' }).clusters.map(({ name, mentions }) => [name, mentions.map((mention) => mention.text)]);

test('an abbreviation that a cluster introduces is the cluster wherever it stands', () => {
  expect(
    clustersOf(
      'Klyngen Nordsøens Havteknologi (NHT) samler 40 virksomheder. NHT holder møde i maj, og flere nye medlemmer er på vej ind i foreningen.',
    ),
  ).toEqual([['Nordsøens Havteknologi', ['Nordsøens Havteknologi', 'NHT', 'NHT']]]);
  expect(
    clustersOf(
      'Klustret Norra Havets Teknik (NHT) samlar 40 företag. NHT håller möte i maj, och fler medlemmar är på väg in i föreningen.',
    ),
  ).toEqual([['Norra Havets Teknik', ['Norra Havets Teknik', 'NHT', 'NHT']]]);
});

test('one that an organization introduces is not', () =>
  expect(clustersOf('Institut for Havteknologi (IHT) samler 40 forskere. IHT holder møde i maj med klyngen Havlys.')).toEqual([
    ['Havlys', ['Havlys']],
  ]));

test.each([
  ['da', 'Klyngen Havlys har partnere i hele landet.', 'Havlys'],
  ['nb', 'Klyngen Havlys har medlemmer i hele landet.', 'Havlys'],
  ['sv', 'Klustret Havsljus har medlemmar i hela landet.', 'Havsljus'],
  ['da', 'Klyngen Tangens nye formand er fra Skagen.', 'Tangen'],
])('a name that ends in s before its verb keeps it; before what it owns it does not: %s, %s', (language, text, name) =>
  expect(
    annotate(text, { language })
      .mentions.filter(({ type }) => type === 'cluster')
      .map((mention) => mention.text),
  ).toEqual([name]),
);
