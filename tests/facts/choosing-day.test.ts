import { describe, expect, test } from 'vitest';
import { DomPaths } from '../../src/extract/content/dom-path';
import type { Fact } from '../../src/extract/facts/candidate';
import type { PrintedDate, PrintedDates } from '../../src/extract/facts/printed-date';
import { choosePublished } from '../../src/extract/facts/published/choose';
import type { AroundTitle } from '../../src/extract/facts/around-title';
import type { EvidenceSource } from '../../src/models/evidence';
import type { DateValue } from '../../src/models/date';

/** What the choice of the day looks at besides the days that rules found; the headline is on line 5. */
const viewOf = (more: Partial<AroundTitle> = {}): AroundTitle =>
  ({
    options: {},
    lines: [],
    head: [],
    reader: { read: () => ({ unexplained: 0, names: [] }) },
    paths: new DomPaths(),
    profile: { rule: 'site:test', matches: { published: [], modified: [] } },
    general: false,
    titleLine: 5,
    ...more,
  }) as unknown as AroundTitle;

/** A day that a rule found. */
const day = (
  source: EvidenceSource,
  start: string,
  confidence: number,
  more: Partial<DateValue> & { rule?: string; line?: number; label?: PrintedDate['label'] } = {},
): PrintedDate => {
  const { rule = 'test', line = null, label = null, ...value } = more;
  return {
    value: {
      edtf: start,
      start,
      end: start,
      precision: value.time === undefined ? 'day' : 'time',
      open: null,
      time: null,
      text: start,
      ...value,
    },
    rule: rule as PrintedDate['rule'],
    source,
    raw: start,
    path: 'test',
    region: null,
    line,
    confidence,
    label,
  };
};
const at = (source: EvidenceSource, time: string, confidence: number): PrintedDate => day(source, time.slice(0, 10), confidence, { time });
const month = (source: EvidenceSource, start: string, confidence: number): PrintedDate =>
  day(source, start, confidence, { precision: 'month' });
const told = (line: number, start: string, confidence: number, rule = 'date-line'): PrintedDate =>
  day('text', start, confidence, { rule, line });
const printed = (near: readonly PrintedDate[], elsewhere: readonly PrintedDate[] = []): PrintedDates => ({
  near,
  elsewhere: () => elsewhere,
});
const choose = (...days: PrintedDate[]): Fact<DateValue | null> => choosePublished(viewOf(), printed(days));
const chosen = (...days: PrintedDate[]): string | null => choose(...days).value?.start ?? null;

describe('the day told below the headline, against the metadata', () => {
  const LATER = day('json-ld', '2021-05-20', 0.88);
  const TAG = day('meta', '2021-05-20', 0.86);
  test.each<[string, PrintedDate[], string]>([
    ['on the next line', [LATER, told(6, '2021-05-03', 0.76)], '2021-05-03'],
    ['ten lines below', [LATER, told(15, '2021-05-03', 0.76)], '2021-05-03'],
    ['not eleven', [LATER, told(16, '2021-05-03', 0.76)], '2021-05-20'],
    ['not on the headline’s own line', [LATER, told(5, '2021-05-03', 0.76)], '2021-05-20'],
    ['not above it', [LATER, told(4, '2021-05-03', 0.76)], '2021-05-20'],
    ['in an element for dates', [LATER, told(6, '2021-05-03', 0.76, 'date-mark')], '2021-05-03'],
    ['not by another rule', [LATER, told(6, '2021-05-03', 0.76, 'dateline')], '2021-05-20'],
    ['not against microdata', [day('microdata', '2021-05-20', 0.88), told(6, '2021-05-03', 0.76)], '2021-05-20'],
    ['a later one against JSON-LD', [LATER, told(6, '2021-06-09', 0.76)], '2021-06-09'],
    ['an earlier one against a tag', [TAG, told(6, '2021-05-03', 0.76)], '2021-05-03'],
    ['not a later one against a tag', [TAG, told(6, '2021-06-09', 0.76)], '2021-05-20'],
    ['just sure enough by itself', [LATER, told(6, '2021-05-03', 0.75)], '2021-05-03'],
    ['not sure enough by itself', [LATER, told(6, '2021-05-03', 0.74)], '2021-05-20'],
    ['printed twice, by the surer of both', [LATER, told(6, '2021-05-03', 0.6), told(7, '2021-05-03', 0.8)], '2021-05-03'],
    ['not beside another day', [LATER, told(6, '2021-05-03', 0.8), told(7, '2021-05-04', 0.76)], '2021-05-20'],
    ['just sure enough where a tag has it too', [LATER, told(6, '2021-05-03', 0.6), day('meta', '2021-05-03', 0.3)], '2021-05-03'],
    ['or a tag with the time', [LATER, told(6, '2021-05-03', 0.6), at('meta', '2021-05-03T08:00:00', 0.3)], '2021-05-03'],
    ['not surer by a tag of its neighbor', [LATER, told(6, '2021-05-03', 0.6), day('meta', '2021-05-04', 0.3)], '2021-05-20'],
    ['not by a tag of its month', [LATER, told(6, '2021-05-01', 0.6), month('meta', '2021-05-01', 0.3)], '2021-05-20'],
    ['not by microdata', [LATER, told(6, '2021-05-03', 0.6), day('microdata', '2021-05-03', 0.3)], '2021-05-20'],
    ['not sure enough with a tag', [LATER, told(6, '2021-05-03', 0.59), day('meta', '2021-05-03', 0.3)], '2021-05-20'],
    ['not where the declared day is printed as well', [LATER, told(6, '2021-05-03', 0.76), told(40, '2021-05-20', 0.4)], '2021-05-20'],
    ['nor where its neighbor is', [LATER, told(6, '2021-05-03', 0.76), told(40, '2021-05-21', 0.4)], '2021-05-20'],
    ['but where the day after that is', [LATER, told(6, '2021-05-03', 0.76), told(40, '2021-05-22', 0.4)], '2021-05-03'],
  ])('%s', (_name, days, expected) => expect(chosen(...days)).toBe(expected));

  test('not on a page without a headline', () =>
    expect(choosePublished(viewOf({ titleLine: null }), printed([LATER, told(6, '2021-05-03', 0.76)])).value?.start).toBe('2021-05-20'));
  test('is in no conflict with the neighbor that JSON-LD names', () =>
    expect(choose(LATER, told(6, '2021-05-19', 0.76)).issues).toEqual([]));
});

describe('digits that may be read either way', () => {
  const digits = (source: EvidenceSource, text: string, confidence = 0.9): PrintedDate => day(source, '2021-03-05', confidence, { text });
  const TURNED = day('meta', '2021-05-03', 0.5);
  test.each<[string, PrintedDate[], string]>([
    ['are turned by a tag', [digits('text', '05.03.2021'), TURNED], '2021-05-03'],
    ['with space around them', [digits('text', ' 05.03.2021 '), TURNED], '2021-05-03'],
    ['not where a word names the month', [digits('text', '5. marts 2021'), TURNED], '2021-03-05'],
    ['not where the metadata write them', [digits('meta', '05.03.2021'), day('json-ld', '2021-05-03', 0.5)], '2021-03-05'],
    ['not by other digits', [digits('text', '05.03.2021'), day('text', '2021-05-03', 0.5)], '2021-03-05'],
    ['not by a third day', [digits('text', '05.03.2021'), day('meta', '2021-05-09', 0.5)], '2021-03-05'],
  ])('%s', (_name, days, expected) => expect(chosen(...days)).toBe(expected));

  test('stay the printed evidence where both readings are one day', () =>
    expect(
      choose(day('text', '2021-05-05', 0.9, { text: '05.05.2021', rule: 'printed' }), day('meta', '2021-05-05', 0.5)).evidence[0]?.rule,
    ).toBe('printed'));
  test('are shown among those that lost', () =>
    expect(
      choosePublished(viewOf({ options: { explain: true } }), printed([digits('text', '05.03.2021'), TURNED])).evidence.map(
        ({ raw, lost }) => [raw, lost === null],
      ),
    ).toEqual([
      ['2021-05-03', true],
      ['2021-03-05', false],
    ]));
});

describe('sources that agree', () => {
  const OTHER = (confidence: number): PrintedDate => day('json-ld', '2021-06-09', confidence);
  const KINDS: readonly EvidenceSource[] = ['meta', 'microdata', 'html', 'url', 'text'];
  const agreeing = (count: number, confidence = 0.5): PrintedDate[] =>
    KINDS.slice(0, count).map((source) => day(source, '2021-05-03', confidence));
  test.each<[string, PrintedDate[], string]>([
    ['two against a surer one', [OTHER(0.57), ...agreeing(2)], '2021-05-03'],
    ['two against a much surer one', [OTHER(0.59), ...agreeing(2)], '2021-06-09'],
    ['three', [OTHER(0.65), ...agreeing(3)], '2021-05-03'],
    ['four', [OTHER(0.73), ...agreeing(4)], '2021-05-03'],
    ['five are worth no more', [OTHER(0.75), ...agreeing(5)], '2021-06-09'],
    ['two of one kind are one', [OTHER(0.55), day('meta', '2021-05-03', 0.5), day('meta', '2021-05-03', 0.5)], '2021-06-09'],
    ['neighbors agree', [OTHER(0.57), day('meta', '2021-05-03', 0.5), day('url', '2021-05-04', 0.4)], '2021-05-03'],
    ['two days apart do not', [OTHER(0.57), day('meta', '2021-05-03', 0.5), day('url', '2021-05-05', 0.4)], '2021-06-09'],
    ['a day and a time of it agree', [OTHER(0.57), day('meta', '2021-05-03', 0.5), at('url', '2021-05-03T08:00:00', 0.4)], '2021-05-03'],
    ['a day and its month do not', [OTHER(0.57), day('meta', '2021-05-01', 0.5), month('url', '2021-05-01', 0.4)], '2021-06-09'],
  ])('%s', (_name, days, expected) => expect(chosen(...days)).toBe(expected));

  test('and those that nearly do as well for another day are a conflict', () => {
    const issues = (other: number): unknown[] => [...choose(day('meta', '2021-05-03', 0.6), day('microdata', '2021-06-09', other)).issues];
    expect(issues(0.5)).toEqual([
      expect.objectContaining({ code: 'published-conflict', stage: 'facts', severity: 'warning', field: 'published' }),
    ]);
    expect(issues(0.47)).toEqual([]);
  });
});

describe('of neighboring days', () => {
  const UTC = at('meta', '2021-05-02T22:30:00Z', 0.86);
  test.each<[string, PrintedDate[], string]>([
    ['the printed one, just sure enough', [UTC, day('text', '2021-05-03', 0.5)], '2021-05-03'],
    ['not one that is less sure', [UTC, day('text', '2021-05-03', 0.49)], '2021-05-02'],
    ['the one in the publisher’s zone before UTC', [UTC, at('json-ld', '2021-05-03T00:30:00+02:00', 0.7)], '2021-05-03'],
    [
      'west of Greenwich as well',
      [at('meta', '2021-05-03T02:30:00Z', 0.86), at('json-ld', '2021-05-02T21:30:00-05:00', 0.7)],
      '2021-05-02',
    ],
    [
      'UTC written as an offset',
      [at('meta', '2021-05-02T22:30:00+00:00', 0.86), at('json-ld', '2021-05-03T00:30:00+02:00', 0.7)],
      '2021-05-03',
    ],
    ['an offset of nothing is no zone of the publisher', [UTC, at('json-ld', '2021-05-03T00:30:00+00:00', 0.7)], '2021-05-02'],
    ['a time without a zone is none either', [UTC, at('json-ld', '2021-05-03T00:30:00', 0.7)], '2021-05-02'],
    ['a day without a time is none either', [UTC, day('json-ld', '2021-05-03', 0.7)], '2021-05-02'],
    [
      'the surest without a zone stays',
      [at('meta', '2021-05-02T22:30:00', 0.86), at('json-ld', '2021-05-03T00:30:00+02:00', 0.7)],
      '2021-05-02',
    ],
    ['the surest without a time stays', [day('meta', '2021-05-02', 0.86), at('json-ld', '2021-05-03T00:30:00+02:00', 0.7)], '2021-05-02'],
    [
      'the surest in a zone stays',
      [at('meta', '2021-05-02T23:30:00+02:00', 0.86), at('json-ld', '2021-05-03T00:30:00+03:00', 0.7)],
      '2021-05-02',
    ],
    [
      'the one that two kinds of sources name',
      [day('meta', '2021-05-02', 0.7), day('json-ld', '2021-05-03', 0.66), day('url', '2021-05-03', 0.6)],
      '2021-05-03',
    ],
  ])('%s', (_name, days, expected) => expect(chosen(...days)).toBe(expected));

  test('the declared evidence stays where one of two printed days bears it out', () => {
    expect(
      choose(day('json-ld', '2021-05-03', 0.88, { rule: 'declared' }), day('text', '2021-05-03', 0.5), day('text', '2021-05-04', 0.5))
        .evidence[0]?.rule,
    ).toBe('declared');
  });
});

describe('the time of day', () => {
  const PRINTED = day('text', '2021-05-03', 0.84);
  const time = (...days: PrintedDate[]): string | null | undefined => choose(...days).value?.time;
  test.each<[string, PrintedDate[], string | null]>([
    ['of another source of the day', [PRINTED, at('meta', '2021-05-03T08:15:00', 0.6)], '2021-05-03T08:15:00'],
    ['of the neighbor in UTC', [PRINTED, at('meta', '2021-05-02T22:30:00Z', 0.6)], '2021-05-02T22:30:00Z'],
    ['of the neighbor in a zone', [PRINTED, at('meta', '2021-05-02T22:30:00-05:00', 0.6)], '2021-05-02T22:30:00-05:00'],
    ['not of the neighbor without a zone', [PRINTED, at('meta', '2021-05-02T22:30:00', 0.6)], null],
    ['not of the day before that', [PRINTED, at('meta', '2021-05-01T22:30:00Z', 0.6)], null],
    ['not where nothing has one', [PRINTED, day('meta', '2021-05-03', 0.6)], null],
    [
      'its own before that of another',
      [at('json-ld', '2021-05-03T08:00:00', 0.6), at('text', '2021-05-03T09:00:00', 0.84)],
      '2021-05-03T09:00:00',
    ],
    ['not for a month', [month('text', '2021-05-01', 0.84), at('meta', '2021-05-01T08:15:00', 0.3)], null],
  ])('%s', (_name, days, expected) => expect(time(...days)).toBe(expected));
});

describe('lines that are nothing but the day', () => {
  test('are claimed by the rules that read whole lines or their ends', () => {
    expect(
      choose(told(6, '2021-05-03', 0.8), told(7, '2021-05-03', 0.7, 'date-at-end'), told(8, '2021-05-03', 0.7, 'date-mark')).claims,
    ).toEqual([
      { line: 6, as: 'date' },
      { line: 7, as: 'date' },
    ]);
  });
  test('and by a site’s profile, but not a line with more in it', () => {
    const lines = ['Nyt', '3. maj 2021', 'Skrevet den 3. maj 2021 ved fjorden'].map((text) => ({
      text,
      region: 'content',
    })) as unknown as AroundTitle['lines'];
    const match = (line: number) => ({ lines: [line], text: '3. maj 2021', value: '2021-05-03', selector: '.dato' });
    const claims = (published: unknown[], modified: unknown[] = []) =>
      choosePublished(
        viewOf({
          lines,
          content: { lines },
          profile: { rule: 'site:test', matches: { published, modified } },
        } as unknown as Partial<AroundTitle>),
        printed([]),
      ).claims;
    expect(claims([match(1)])).toEqual([{ line: 1, as: 'date' }]);
    expect(claims([match(1)], [{ ...match(0), text: 'Nyt' }])).toEqual([
      { line: 1, as: 'date' },
      { line: 0, as: 'date' },
    ]);
    expect(claims([match(2)])).toEqual([]);
  });
  test('no day at all comes to nothing', () => expect(choose()).toEqual({ value: null, evidence: [], claims: [], issues: [] }));
});
