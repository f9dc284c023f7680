import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import { ON_ROOFS, ON_SAND } from '../facts/texts';

const textOf = (main: string): string => extract(`<html lang="da"><body><main><h1>Sandet i fjorden</h1>${main}</main></body></html>`).text;
const count = (text: string, part: string): number => text.split(part).length - 1;

const HEADING = '<h2>Målinger til foråret</h2>';

describe('a text that is printed twice', () => {
  test('is taken once', () => {
    const text = textOf(`<div class="wide">${ON_SAND}</div><div class="narrow">${ON_SAND}</div>`);
    expect(count(text, 'Forskerne har fulgt bølgerne')).toBe(1);
    expect(count(text, 'Målingerne fortsætter til foråret')).toBe(1);
  });
  test('is taken once with the headings in it', () => {
    const [first, ...others] = ON_SAND.split('</p>').filter((part) => part !== '');
    const whole = `${first!}</p>${HEADING}${others.map((part) => `${part}</p>`).join('')}`;
    expect(count(textOf(`<div>${whole}</div><div>${whole}</div>`), 'Målinger til foråret')).toBe(1);
  });
  test('stays where only one paragraph of it is printed again', () => {
    const [, second] = ON_SAND.split('</p>');
    const text = textOf(`<div>${ON_SAND}</div><div>${second!}</p>${ON_ROOFS}</div>`);
    expect(count(text, 'Det betyder, at kommunen')).toBe(2);
  });
  test('stays where its paragraphs are repeated in the same block', () => {
    expect(count(textOf(`<div>${ON_SAND}${ON_SAND}</div>`), 'Forskerne har fulgt bølgerne')).toBe(2);
  });
  test('stays where its paragraphs are repeated in another order', () => {
    const turned = ON_SAND.split('</p>')
      .filter((part) => part !== '')
      .reverse()
      .map((part) => `${part}</p>`)
      .join('');
    expect(count(textOf(`<div>${ON_SAND}</div><div>${turned}</div>`), 'Forskerne har fulgt bølgerne')).toBe(2);
  });
});
