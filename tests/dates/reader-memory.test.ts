import { expect, test } from 'vitest';
import { findDates } from '../../src/extract/mentions/dates/dates';
import { scanText, type Context } from '../../src/extract/mentions/scan';
import { tablesOf } from '../../src/languages/languages';

const read = (text: string, order?: Context['order']) =>
  findDates(scanText(text, 'text', tablesOf('en')), {
    reference: null,
    prefer: 'nearest',
    registry: [],
    countries: [],
    ...(order && { order }),
  }).map(({ value }) => value.edtf);

test('a text reads the same after any other of the same length', () => {
  const first = 'The centre opened in May 2019 and closed on 3 June 2021.';
  const second = 'Nobody knows in which year or on what day of spring.';
  const alone = read(first);
  expect(alone).toEqual(['2019-05', '2021-06-03']);
  expect(read(second)).toEqual([]);
  expect(read(first)).toEqual(alone);
});

test('a text may be read while another one is', () => {
  const asked: unknown[] = [];
  const order = () => {
    asked.push(read('The fair of 7 March 1998 was the first, that of autumn 2004 the last.'));
    return 'day first' as const;
  };
  expect(read('It was on 3/4/2020 and again on 5/6/2021 in the same hall.', order)).toEqual(['2020-04-03', '2021-06-05']);
  expect(asked).toEqual([['1998-03-07', '2004-23']]);
});
