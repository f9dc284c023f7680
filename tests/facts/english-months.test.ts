import { expect, test } from 'vitest';
import { monthByStart, monthNamed } from '../../src/extract/facts/english-months';

test.each([
  ['March', 3],
  ['mar', 3],
  ['DEC', 12],
  ['Mark', 0],
  ['decent', 0],
  ['ma', 0],
  ['', 0],
])('the month named %s: %i', (name, month) => expect(monthNamed(name)).toBe(month));

test.each([
  ['Sept', 9],
  ['OCTOBER', 10],
  ['okt', 0],
])('the month that begins %s: %i', (name, month) => expect(monthByStart(name)).toBe(month));
