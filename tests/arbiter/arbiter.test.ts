import { describe, expect, test } from 'vitest';
import { arbitrate } from '../../src/extract/mentions/arbiter';
import type { NameCandidate } from '../../src/extract/mentions/scan';
import { candidate } from './candidate';

const decide = (text: string, ...candidates: NameCandidate[]): string[] =>
  arbitrate(candidates).map((c) => `${c.type} ${text.slice(c.start, c.end)}`);

test('a city inside an organization is no city', () => {
  expect(decide('Aarhus Universitet', candidate('city', 0, 6, 0.95), candidate('organization', 0, 18, 0.8))).toEqual([
    'organization Aarhus Universitet',
  ]);
});

test('an organization that is not sure leaves the city', () => {
  expect(decide('Aarhus Universitet', candidate('city', 0, 6, 0.95), candidate('organization', 0, 18, 0.3))).toEqual(['city Aarhus']);
});

test('of two types for one name the surer stands', () => {
  expect(decide('Vejle', candidate('city', 0, 5, 0.7), candidate('person', 0, 5, 0.9))).toEqual(['person Vejle']);
});

test('names stand in page order', () => {
  expect(decide('Vejle og Odense', candidate('city', 9, 15, 0.9), candidate('city', 0, 5, 0.7))).toEqual(['city Vejle', 'city Odense']);
});

test('a name that overlaps a date is none', () => {
  const text = 'maj 2021';
  const date = {
    start: 0,
    end: 8,
    value: { edtf: '2021-05', start: '2021-05-01', end: '2021-05-31', precision: 'month', open: null, time: null, text },
    role: 'mentioned',
    rule: 'date:month',
    confidence: 1,
  } as const;
  expect(arbitrate([candidate('person', 0, 3, 0.9)], [date])).toEqual([]);
});

test('the order of the candidates does not matter', () => {
  const all = [
    candidate('city', 0, 5, 0.8),
    candidate('person', 0, 5, 0.8),
    candidate('organization', 3, 9, 0.9),
    candidate('place', 6, 9, 0.6),
  ];
  const text = 'Vejle Fjord';
  expect(decide(text, ...all)).toEqual(decide(text, ...all.toReversed()));
});

test('four times as many overlapping candidates take no more than a few times as long', () => {
  const milliseconds = (count: number): number => {
    const many = Array.from({ length: count }, (_, i) => candidate('person', i, i + 5_000, 0.9));
    const before = process.cpuUsage();
    expect(arbitrate(many).length).toBeGreaterThan(4);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  };
  milliseconds(25_000);
  expect(milliseconds(100_000)).toBeLessThan(12 * milliseconds(25_000) + 100);
});

describe('names that overlap', () => {
  // Of "Aarhus Universitet Energi".
  const kept = (...candidates: NameCandidate[]): string[] => arbitrate(candidates).map(({ type, start, end }) => `${type} ${start}-${end}`);
  test.each<[string, NameCandidate[], string[]]>([
    ['side by side both stand', [candidate('city', 0, 6, 0.9), candidate('organization', 7, 18, 0.9)], ['city 0-6', 'organization 7-18']],
    ['that touch both stand', [candidate('city', 0, 7, 0.9), candidate('organization', 7, 18, 0.9)], ['city 0-7', 'organization 7-18']],
    ['by one letter only one stands', [candidate('city', 0, 8, 0.9), candidate('organization', 7, 18, 0.9)], ['organization 7-18']],
    [
      'a long one against two short ones',
      [candidate('organization', 0, 18, 0.9), candidate('city', 0, 6, 0.9), candidate('person', 7, 18, 0.9)],
      ['organization 0-18'],
    ],
    [
      'two sure ones against a long doubtful one',
      [candidate('organization', 0, 18, 0.5), candidate('city', 0, 6, 0.9), candidate('person', 7, 18, 0.9)],
      ['city 0-6', 'person 7-18'],
    ],
    [
      'a cluster against another of the same length',
      [candidate('organization', 0, 18, 0.9), candidate('cluster', 0, 18, 0.8)],
      ['cluster 0-18'],
    ],
    ['not the empty one', [candidate('city', 3, 3, 0.9)], []],
    ['not the doubtful one', [candidate('city', 0, 6, 0.5)], []],
  ])('%s', (_name, candidates, expected) => expect(kept(...candidates)).toEqual(expected));
});
