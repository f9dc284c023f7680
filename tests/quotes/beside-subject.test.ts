import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index';

const speakersIn = (text: string): (string | null)[] =>
  extract(`<html lang="en"><body><article><h1>The kelp of the north</h1><p>${text}</p></article></body></html>`).quotes.map(
    ({ speaker }) => speaker,
  );

describe('who is named before the one who speaks', () => {
  it.each([
    ['After a long meeting with Karen Holm in Leeds, the minister said: “The kelp was never there at all.”', null],
    ['Karen Holm, the minister, said: “The kelp was never there at all.”', 'Karen Holm'],
    ['In Leeds, Karen Holm said: “The kelp was never there at all.”', 'Karen Holm'],
  ])('%s', (text, speaker) => expect(speakersIn(text)).toEqual([speaker]));
});
