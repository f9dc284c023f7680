import { describe, expect, it } from 'vitest';
import { LANGUAGES, tablesOf } from '../../src/languages/languages';
import { findDates, type DateMention } from '../../src/extract/mentions/dates/dates';
import { scanText } from '../../src/extract/mentions/scan';

/** 300 days over 37 years, covering every month and weekday. */
const DAYS = Array.from({ length: 300 }, (_, i) => new Date(Date.UTC(1998, 0, 1 + i * 45)));
const LOCALES = LANGUAGES.flatMap(({ code }) => (code === 'en' ? ['en-GB', 'en-US'] : [code]));

type Expected = (iso: string) => string;
const FORMATS: Readonly<Record<string, readonly [Intl.DateTimeFormatOptions, Expected]>> = {
  full: [{ dateStyle: 'full' }, (iso) => iso],
  long: [{ dateStyle: 'long' }, (iso) => iso],
  medium: [{ dateStyle: 'medium' }, (iso) => iso],
  short: [{ dateStyle: 'short' }, (iso) => iso],
  'day and month': [{ day: 'numeric', month: 'long' }, (iso) => iso],
  'day and short month': [{ day: 'numeric', month: 'short' }, (iso) => iso],
  'month and year': [{ month: 'long', year: 'numeric' }, (iso) => iso.slice(0, 7)],
  'short month and year': [{ month: 'short', year: 'numeric' }, (iso) => iso.slice(0, 7)],
};

function datesOf(text: string, locale: string, reference: string): DateMention[] {
  const countries = locale === 'en-US' ? ['US'] : ['GB'];
  return findDates(scanText(text, 'text', tablesOf(locale)), { reference, prefer: 'nearest', registry: [], countries });
}

describe.each(LOCALES)('what CLDR writes in %s', (locale) => {
  it.each(Object.keys(FORMATS))('%s', (name) => {
    const [options, expected] = FORMATS[name]!;
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    const wrong = DAYS.flatMap((day) => {
      const iso = day.toISOString().slice(0, 10);
      const text = format.format(day);
      const found = datesOf(text, locale, iso).map(({ value }) => value.edtf);
      return found.length === 1 && found[0] === expected(iso) ? [] : [`${text} → ${found.join(' ')} instead of ${expected(iso)}`];
    });
    expect(wrong).toEqual([]);
  });
});
