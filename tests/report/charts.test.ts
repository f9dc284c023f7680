import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { bars, byMonth, periods } from '../../src/report/charts/charts';
import { labelsOf } from '../../src/report/charts/labels';
import { mapOf, mapped, type MapPoint } from '../../src/report/charts/map';
import { network } from '../../src/report/charts/network';
import { dayPrinter, wholeTicks } from '../../src/report/charts/ticks';

const DESK = { width: 860, isNarrow: false, language: 'en' } as const;
const point = (name: string, longitude: number, latitude: number, count = 1, seats: string[] = []): MapPoint => ({
  name,
  longitude,
  latitude,
  count,
  seats,
});
const DENMARK = [
  point('Aarhus', 10.2, 56.2, 9),
  point('Odense', 10.4, 55.4, 5),
  point('Esbjerg', 8.5, 55.5, 2, ['Energy Cluster Denmark']),
];

describe('ticks', () => {
  test.each([
    [1, [0, 1]],
    [4, [0, 1, 2, 3, 4]],
    [60, [0, 20, 40, 60]],
    [999, [0, 200, 400, 600, 800]],
  ])('up to %i', (most, ticks) => {
    expect(wholeTicks(most)).toEqual(ticks);
  });

  test.each([
    ['en', ['May\n2020', 'Jun', 'Jan\n2021']],
    ['da', ['maj\n2020', 'jun.', 'jan.\n2021']],
  ] as const)('months in %s, the year below the first and each January', (language, expected) => {
    expect(
      ['2020-05-01', '2020-06-01', '2021-01-01'].map((day, i) => dayPrinter(language, false)(new Date(`${day}T00:00:00Z`), i)),
    ).toEqual(expected);
  });
});

describe('the map', () => {
  test('keeps to where most points lie and names the others', () => {
    const { shown, outside } = mapped([...DENMARK, point('Antananarivo', 47.5, -18.9)]);
    expect(outside.map(({ name }) => name)).toEqual(['Antananarivo']);
    expect(shown).toHaveLength(3);
  });

  test('shows the world where the points lie all over it', () => {
    expect(mapped([point('Aarhus', 10, 56), point('Lima', -77, -12), point('Tokyo', 139, 35), point('Nairobi', 36, -1)]).outside).toEqual(
      [],
    );
  });

  test('draws land, every point inside the frame, and tells seats apart', () => {
    const $ = load(mapOf(DESK, 'Cities', DENMARK).text);
    expect($('svg').attr('aria-label')).toBe('Cities');
    expect($('path').attr('d')!.length).toBeGreaterThan(500);
    const circles = $('circle')
      .map((_, circle) => [[$(circle).find('title').text(), $(circle).attr('class')]])
      .get();
    expect(circles).toEqual([
      ['Aarhus: 9', 'city'],
      ['Odense: 5', 'city'],
      ['Esbjerg: 2 (Energy Cluster Denmark)', 'seat'],
    ]);
    for (const circle of $('circle').get()) {
      expect(Number($(circle).attr('cx'))).toBeGreaterThan(0);
      expect(Number($(circle).attr('cx'))).toBeLessThan(860);
    }
    // Aarhus lies north and east of Esbjerg.
    const [aarhus, , esbjerg] = $('circle')
      .get()
      .map((circle) => [Number($(circle).attr('cx')), Number($(circle).attr('cy'))]);
    expect([aarhus![0]! > esbjerg![0]!, aarhus![1]! < esbjerg![1]!]).toEqual([true, true]);
  });
});

describe('labels', () => {
  test('never cover each other: a name goes to another side of its point, or is left out', () => {
    const crowd = Array.from({ length: 12 }, (_, i) => ({ name: `Name ${i}`, x: 150 + i, y: 100, r: 4 }));
    expect(
      labelsOf([...crowd, { name: 'Apart', x: 150, y: 180, r: 4 }], { width: 300, height: 200 }).map(({ name, anchor }) => [name, anchor]),
    ).toEqual([
      ['Name 0', 'start'],
      ['Name 1', 'end'],
      ['Apart', 'start'],
    ]);
  });

  test('stay inside the frame', () => {
    expect(labelsOf([{ name: 'København', x: 290, y: 50, r: 4 }], { width: 300, height: 100 })[0]!.anchor).toBe('end');
  });
});

test('the same network gives the same picture', () => {
  const nodes = ['a', 'b', 'c'].map((key) => ({ key, name: key, count: 2, href: `${key}.html` }));
  const links = [
    { from: 'a', to: 'b', count: 3 },
    { from: 'b', to: 'c', count: 1 },
  ];
  expect(network(DESK, 'x', nodes, links).text).toBe(network(DESK, 'x', nodes, links).text);
  const $ = load(network(DESK, 'x', nodes, links).text);
  expect(
    $('a')
      .map((_, a) => $(a).attr('href'))
      .get(),
  ).toEqual(['a.html', 'b.html', 'c.html']);
  expect($('line')).toHaveLength(2);
});

test('a chart is one picture with a name, its numbers readable, its markup free of scripts and styles', () => {
  const $ = load(
    bars(
      DESK,
      'Issues',
      [
        { name: '<script>x', value: 3 },
        { name: 'b', value: 1 },
      ],
      3,
      String,
    ).text,
  );
  expect([$('svg').attr('role'), $('svg').attr('aria-label'), $('script, style').length]).toEqual(['img', 'Issues', 0]);
  expect(
    $('text')
      .map((_, text) => $(text).text())
      .get(),
  ).toEqual(['<script>x', 'b', '3', '1']);
});

test('nothing is drawn of no months and of no names', () => {
  expect(byMonth(DESK, 'x', [], [])).toBeNull();
  expect(periods(DESK, 'x', [])).toBeNull();
});

test('months have a bar each, as high as their count', () => {
  const $ = load(
    byMonth(
      DESK,
      'x',
      [
        { month: '2020-01', group: 'da', count: 1 },
        { month: '2020-03', group: 'da', count: 3 },
      ],
      ['da'],
    )!.text,
  );
  const heights = $('rect')
    .map((_, rect) => Number($(rect).attr('height')))
    .get();
  expect(heights).toHaveLength(2);
  expect(heights[1]! / heights[0]!).toBeCloseTo(3, 1);
});

test.each([
  [false, 'artikler om måneden'],
  [true, 'artikler om året'],
])('what a bar stands for is said where a phone shows years (narrow: %s)', (isNarrow, label) => {
  const counts = [
    { month: '2010-01', group: 'da', count: 1 },
    { month: '2020-03', group: 'da', count: 3 },
  ];
  expect(load(byMonth({ width: 360, isNarrow, language: 'da' }, 'x', counts, ['da'])!.text)('text').text()).toContain(label);
});

test.each([
  [['2019-03'], 12],
  [['2019-03', '2019-04'], 12],
  [['2019-01', '2020-06'], 18],
])('the axis of %j shows %d months: one month alone is a bar, not the whole chart', (months, shown) => {
  const counts = months.map((month) => ({ month, group: 'da', count: 1 }));
  const $ = load(byMonth(DESK, 'x', counts, ['da'])!.text);
  const room = DESK.width - 44 - 20;
  expect(Number($('rect').first().attr('width'))).toBeCloseTo(room / shown, -1);
});
