import { describe, expect, test } from 'vitest';
import { expectedOf, fixtureSourceOf, type Corrections } from '../../src/inspect/corrections';
import { differences } from '../fixtures/compare';
import { Expectation, FixtureSource } from '../fixtures/expectation';
import { FIXTURES, inspected } from './reading';

const NONE: Corrections = { values: {}, wrong: {}, missing: {}, right: [], allRight: false };
const said = (name: string, corrections: Partial<Corrections>): Expectation =>
  Expectation.parse(JSON.parse(JSON.stringify(expectedOf(inspected(name).article, { ...NONE, ...corrections }))));

test.each(FIXTURES)('%s: a record that is called right is accepted by the fixture walker', (name) => {
  const { article, options, encoding } = inspected(name);
  expect([...differences(article, said(name, { allRight: true }))]).toEqual([]);
  FixtureSource.parse(
    fixtureSourceOf(
      { url: options.url ?? null, capturedAt: options.capturedAt ?? null, contentType: options.contentType ?? null, encoding },
      'a layout',
    ),
  );
});

describe('corrections', () => {
  test('nothing said, nothing expected', () => {
    expect(said('typo3-da', {})).toEqual({});
  });
  test('a field that is right is expected as it is, and no other', () => {
    expect(said('typo3-da', { right: ['published'] })).toEqual({ published: '2019-03-14' });
  });
  test('a value is written anew', () => {
    expect(said('typo3-da', { values: { published: '2019-03', lead: null } })).toEqual({ published: '2019-03', lead: null });
  });
  test('“this is no city”: it goes from the list and must never come', () => {
    expect(said('typo3-da', { wrong: { cities: [0] } })).toEqual({ cities: [], never: { cities: ['Thisted'] } });
  });
  test('what is missing is added in the form of its field', () => {
    expect(
      said('typo3-da', {
        missing: { cities: ['Odense, DK', ''], people: ['Karen Holst'], organizations: ['Havnens Universitet'] },
        wrong: { cities: [0], people: [0], organizations: [0] },
      }),
    ).toEqual({
      cities: [{ name: 'Odense', country: 'DK' }],
      people: [{ name: 'Karen Holst' }],
      organizationsInclude: ['Havnens Universitet'],
      never: { cities: ['Thisted'], people: ['Torben Agerlund'], organizations: ['Limfjordens Universitet'] },
    });
  });
  test('dates, clusters and quotes take two parts', () => {
    const { dates, clusters, quotes } = expectedOf(
      { ...inspected('typo3-da').article, dates: [], clusters: [], quotes: [] },
      {
        ...NONE,
        missing: { dates: ['3. maj = 2021-05-03'], clusters: ['Havklyngen', 'MARLOG = marlog'], quotes: ['Vi begynder = Karen Holst'] },
      },
    );
    expect(dates).toEqual([{ text: '3. maj', edtf: '2021-05-03' }]);
    expect(clusters).toEqual([
      { surface: 'Havklyngen', id: null },
      { surface: 'MARLOG', id: 'marlog' },
    ]);
    expect(quotes).toEqual([{ begins: 'Vi begynder', speaker: 'Karen Holst' }]);
  });
  test.fails('a correction fails the walker until the record agrees', () => {
    expect([...differences(inspected('typo3-da').article, said('typo3-da', { wrong: { cities: [0] } }))]).toEqual([]);
  });
});

describe('the source of a fixture', () => {
  const page = { url: null, capturedAt: null, contentType: null, encoding: 'utf-8' };
  test.each([
    ['UTF-8 needs no word', page, {}],
    ['a recoded page says so', { ...page, encoding: 'windows-1252' }, { contentType: 'text/html; charset=utf-8' }],
    ['plain text stays plain', { ...page, contentType: 'text/plain' }, { contentType: 'text/plain; charset=utf-8' }],
    [
      'its address and day',
      { ...page, url: 'https://example.org/', capturedAt: '2020-01-01' },
      { url: 'https://example.org/', capturedAt: '2020-01-01' },
    ],
  ])('%s', (_what, readAs, more) => {
    expect(FixtureSource.parse(fixtureSourceOf(readAs, 'TYPO3'))).toEqual({ layout: 'TYPO3', traps: [], ...more });
  });
});
