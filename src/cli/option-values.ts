import { InvalidArgumentError } from 'commander';

/** A day or a timestamp. */
export function isoDay(value: string): string {
  if (!/^\d{4}-\d{2}-\d{2}/u.test(value) || Number.isNaN(Date.parse(value))) throw new InvalidArgumentError('It takes a day or a timestamp: 2020-10-22 or 2020-10-22T09:30:00Z.');
  return value;
}

/** An address with its scheme. */
export function absoluteUrl(value: string): string {
  if (!URL.canParse(value)) throw new InvalidArgumentError('It takes an absolute address: https://example.org/news/1.');
  return value;
}

/** A port; 0 stands for any free one. */
export function portNumber(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new InvalidArgumentError('It takes a port, or 0 for any free one.');
  return port;
}
