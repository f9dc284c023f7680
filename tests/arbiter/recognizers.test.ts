import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/extract/annotate';
import { extract } from '../../src/extract/extract';
import type { RecognizedMention, Recognizer } from '../../src/models/mention';

const TEXT = 'Kari tegner Havets Hus i dag.';
const HOUSE: RecognizedMention = { type: 'organization', start: 12, end: 22, confidence: 0.9 };

/** A recognizer that JavaScript allows but the types do not. */
const recognizer = (recognize: (text: string) => unknown): Recognizer => ({
  name: 'mine',
  recognize: recognize as Recognizer['recognize'],
});
const read = (...recognizers: Recognizer[]) => annotate(TEXT, { language: 'da', recognizers });
const house = (found: ReturnType<typeof annotate>) => found.mentions.filter(({ rule }) => rule === 'mine').map(({ text }) => text);

test('a sound one is heard, and no issue', () => {
  const found = read(recognizer(() => [HOUSE]));
  expect(house(found)).toEqual(['Havets Hus']);
  expect(found.issues).toEqual([]);
});

describe('one that fails is left out, with an issue that says why, and the others are heard', () => {
  test.each<[string, (text: string) => unknown, string]>([
    [
      'throws an error',
      () => {
        throw new RangeError('no model');
      },
      'it threw an error: no model',
    ],
    [
      'throws something else',
      () => {
        // eslint-disable-next-line @typescript-eslint/only-throw-error
        throw 'no model';
      },
      "it threw 'no model'",
    ],
    [
      'returns a mention that throws when it is read',
      () => [
        {
          ...HOUSE,
          get start(): number {
            throw new Error('no offset');
          },
        },
      ],
      'it threw an error: no offset',
    ],
    ['returns nothing', () => undefined, 'it returned undefined, no array'],
    ['is asynchronous', () => Promise.resolve([HOUSE]), 'it returned this object, no array'],
  ])('%s', (_name, recognize, why) => {
    const found = read(
      { ...recognizer(recognize), name: 'broken' },
      recognizer(() => [HOUSE]),
    );
    expect(house(found)).toEqual(['Havets Hus']);
    expect(found.issues).toEqual([
      {
        code: 'recognizer-failed',
        stage: 'mentions',
        severity: 'warning',
        message: `the recognizer 'broken' was left out of the text: ${why}`,
        field: null,
      },
    ]);
  });

  test('of a page as of a text, once for its title and once for its text', () => {
    const recognizers = [
      recognizer(() => {
        throw new Error('no model');
      }),
    ];
    const { title, text, issues } = extract(`Havets Hus åbner\n\n${TEXT} Der er mange, som kommer.`, {
      contentType: 'text/plain',
      recognizers,
    });
    expect([title, text.startsWith(TEXT)]).toEqual(['Havets Hus åbner', true]);
    expect(issues.filter(({ code }) => code === 'recognizer-failed').map(({ message }) => message)).toEqual([
      "the recognizer 'mine' was left out of the title: it threw an error: no model",
      "the recognizer 'mine' was left out of the text: it threw an error: no model",
    ]);
  });
});

describe('what is no mention of the text is left out, with an issue, and the rest of it stays', () => {
  test.each<[unknown, string]>([
    [{ ...HOUSE, start: -3, end: 400 }, "type 'organization', start -3, end 400, confidence 0.9"],
    [{ ...HOUSE, end: TEXT.length + 1 }, `type 'organization', start 12, end ${TEXT.length + 1}, confidence 0.9`],
    [{ ...HOUSE, end: 12 }, "type 'organization', start 12, end 12, confidence 0.9"],
    [{ ...HOUSE, start: 11.5 }, "type 'organization', start 11.5, end 22, confidence 0.9"],
    [{ ...HOUSE, start: '12' }, "type 'organization', start '12', end 22, confidence 0.9"],
    [{ ...HOUSE, type: 'building' }, "type 'building', start 12, end 22, confidence 0.9"],
    [{ ...HOUSE, type: 'date' }, "type 'date', start 12, end 22, confidence 0.9"],
    [{ ...HOUSE, type: 'constructor' }, "type 'constructor', start 12, end 22, confidence 0.9"],
    [{ ...HOUSE, confidence: 90 }, "type 'organization', start 12, end 22, confidence 90"],
    [{ ...HOUSE, confidence: '0.9' }, "type 'organization', start 12, end 22, confidence '0.9'"],
    [{ ...HOUSE, confidence: NaN }, "type 'organization', start 12, end 22, confidence NaN"],
    [undefined, 'undefined'],
    [{ type: 'person', start: 0, end: 4 }, "type 'person', start 0, end 4, confidence undefined"],
    [null, 'null'],
    ['Havets Hus', "'Havets Hus'"],
  ])('%j', (unsound, shown) => {
    const found = read(recognizer(() => [unsound, HOUSE]));
    expect(house(found)).toEqual(['Havets Hus']);
    expect(found.issues).toEqual([
      {
        code: 'recognizer-mention',
        stage: 'mentions',
        severity: 'warning',
        message: `1 of 2 mentions of the recognizer 'mine' are invalid in a text of ${TEXT.length} units and were left out; the first: ${shown}`,
        field: null,
      },
    ]);
  });

  test('a hole in the array', () => {
    const holed: unknown[] = [];
    holed[1] = HOUSE;
    const found = read(recognizer(() => holed));
    expect(house(found)).toEqual(['Havets Hus']);
    expect(found.issues.map(({ message }) => message)).toEqual([
      `1 of 2 mentions of the recognizer 'mine' are invalid in a text of ${TEXT.length} units and were left out; the first: undefined`,
    ]);
  });
});
