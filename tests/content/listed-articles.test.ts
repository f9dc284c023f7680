import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import { ON_ROOFS } from '../facts/texts';

const textOf = (main: string): string =>
  extract(`<html lang="en"><body><main><h1>Water from school roofs</h1>${main}</main></body></html>`).text;
const LONG = `${ON_ROOFS}<p>The filters are made of sand and charcoal, and each of them lasts for a winter before the school has to fill it again.</p>`;
const item = (headline: string, day: string, text: string): string => `<h3><a href="/s">${headline}</a></h3><p>${day}</p><p>${text}</p>`;
const ITEMS = [
  item(
    'Harbor gets a new light',
    '1 March 2024',
    'The harbor of Norvik will have a new light this summer, and the old tower will be open to guests as a museum.',
  ),
  item(
    'Ferry line opens in May',
    '27 February 2024',
    'The ferry between the islands will run four times a day from the first of May, and the tickets are for sale now.',
  ),
];

describe('other articles behind the text', () => {
  test('are left out with the heading above them, each with its day', () => {
    const text = textOf(`<article>${LONG}</article><section><h2>More from the station</h2>${ITEMS.join('')}</section>`);
    expect(text).toContain('lasts for a winter');
    for (const part of ['More from the station', 'Harbor', 'The harbor of Norvik', 'The ferry between']) expect(text).not.toContain(part);
  });
  test('are the text where the page has little else', () =>
    expect(textOf(`<p>This is what the station has told in the last weeks, in short.</p>${ITEMS.join('')}`)).toContain(
      'The harbor of Norvik',
    ));
  test('are part of the text where it goes on behind them', () =>
    expect(textOf(`${LONG}${ITEMS.join('')}<h3>What comes next</h3>${ON_ROOFS.replaceAll('lab', 'group')}`)).toContain(
      'The ferry between',
    ));
  test('are none without a day', () => {
    const part = (name: string, text: string): string => `<h3><a href="/p">${name}</a></h3><p>${text}</p>`;
    expect(
      textOf(
        `${LONG}${part('The filter of the lab', 'It holds sand and charcoal and cleans a liter of water in a minute, the group writes.')}`,
      ),
    ).toContain('cleans a liter');
  });
});
