import { describe, expect, it } from 'vitest';
import { gatherLines } from '../../src/extract/content/gather';
import { groupSimilar } from '../../src/extract/content/similar-elements';
import { readDocument } from '../../src/extract/document/read-document';
import { DEFAULT_LIMITS } from '../../src/extract/limits';

const page = gatherLines(
  readDocument(
    '<body><div class="entry"><p>One</p></div><div class="entry"><p>Two</p></div><div class="card"><p>Three</p></div><div class="entry"><p class="note">Four</p><h2>Five</h2></div></body>',
    {},
    DEFAULT_LIMITS,
  ).root,
);
const groups = groupSimilar(page.frames);
const make = (text: string): number => groups.of[page.lines.find((line) => line.text === text)!.frame]!;

describe('elements made alike', () => {
  it('have the same name and class in a block of the same name and class', () => expect(make('One')).toBe(make('Two')));
  it('are told apart by the block around them', () => expect(make('Three')).not.toBe(make('One')));
  it('are told apart by class and name', () => expect(new Set([make('One'), make('Four'), make('Five')]).size).toBe(3));
  it('are counted', () => expect(new Set(groups.of).size).toBe(groups.count));
});
