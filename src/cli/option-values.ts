import { InvalidArgumentError } from 'commander';
import { isDayOrTimestamp } from '../extract/days';
import { LANGUAGE_CODE } from '../models/patterns';
import { urlOf } from '../text/url-of';

/** A day or a timestamp. */
export function isoDay(value: string): string {
  if (!isDayOrTimestamp(value)) throw new InvalidArgumentError('It takes a day or a timestamp: 2020-10-22 or 2020-10-22T09:30:00Z.');
  return value;
}

/** A URL with its scheme. */
export function absoluteUrl(value: string): string {
  if (urlOf(value) === null) throw new InvalidArgumentError('It takes an absolute address: https://example.org/news/1.');
  return value;
}

/** A language code of BCP 47; one without tables is a matter of the text, not of the option. */
export function languageCode(value: string): string {
  if (!LANGUAGE_CODE.test(value)) throw new InvalidArgumentError('It takes a language code: da, sv, nb-NO.');
  return value;
}

/** A port; 0 means any free one. */
export function portNumber(value: string): number {
  const port = Number(value);
  if (!/^\d{1,5}$/u.test(value) || port > 65_535) throw new InvalidArgumentError('It takes a port, or 0 for any free one.');
  return port;
}

/** A whole number of at most nine digits, at least `least`. */
export function wholeNumber(least: number): (value: string) => number {
  return (value) => {
    if (!/^\d{1,9}$/u.test(value) || Number(value) < least) throw new InvalidArgumentError(`It takes a whole number, ${least} or more.`);
    return Number(value);
  };
}

const UNITS: Readonly<Record<string, number>> = { '': 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 };

/** Bytes, with or without a unit of 1024: `64m`, `500kb`. */
export function byteSize(value: string): number {
  const [, digits = '', unit = ''] = /^(\d{1,9})([kmg]?)b?$/iu.exec(value) ?? [];
  const size = Number(digits) * (UNITS[unit.toLowerCase()] ?? 1);
  if (size === 0) throw new InvalidArgumentError('It takes a size: 64m, 500k, 1g.');
  return size;
}

/** The values of an option that may be repeated or have several values separated by commas. */
export function collected(value: string, before: readonly string[] = []): string[] {
  return [...before, ...value.split(',')];
}
