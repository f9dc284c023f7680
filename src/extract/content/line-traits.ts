import { beginsDescription, inDeclaredBody, isDeclaredTitle, type Hints } from './hints';
import { headlineOf } from './headline';
import type { Line } from './lines';
import { ADVERT, ASK, LABEL, mayBeOffer, MORE, phrasesOf, mentionsOffer } from './phrases';
import { scratch } from './scratch';
import { shapeOf } from './shape';

/** What a line's words say about it, one bit each. The bits of opening phrases are MORE, ASK and LABEL. */
export const TRAIT = {
  fewWords: 1 << 3,
  someWords: 1 << 4,
  shortOfProse: 1 << 5,
  endsSentence: 1 << 6,
  startsLower: 1 << 7,
  capitals: 1 << 8,
  title: 1 << 9,
  description: 1 << 10,
  inBody: 1 << 11,
  notInBody: 1 << 12,
  offer: 1 << 13,
  /** The bit of the phrase. */
  advert: ADVERT,
} as const;
/** Bits of the phrases with which boilerplate opens. */
export const OPENING_PHRASE = MORE | ASK | LABEL;

const FEW_WORDS = 4;
const SOME_WORDS = 10;
const SHORT_OF_PROSE = 25;
/** Counts of sentences are capped here. */
const MOST_SENTENCES = 4;
/** A longer line does not open with a boilerplate phrase. */
const LONGEST_OPENED = 200;

/** Reads the words of each line of a page once, for every rule that weighs lines. */
export class LineTraits {
  /** By index of the line: bits of `TRAIT`; `digits` and `sentences` count what it has. */
  readonly bits: Int32Array;
  readonly digits: Int32Array;
  readonly sentences: Int32Array;
  /** Index of the line that is most likely the headline; -1 where none is. */
  readonly headline: number;

  constructor(lines: readonly Line[], hints: Hints) {
    this.bits = scratch.integers(lines.length);
    this.digits = scratch.integers(lines.length);
    this.sentences = scratch.integers(lines.length);
    this.headline = headlineOf(lines, hints);
    for (const line of lines) this.bits[line.index] = this.shape(line) | this.phrases(line) | this.declared(line, hints);
  }

  private shape({ index, text }: Line): number {
    const { words, sentences, digits, endsSentence, startsLower, capitals } = shapeOf(text);
    this.digits[index] = digits;
    this.sentences[index] = Math.min(sentences, MOST_SENTENCES);
    return (
      (words < FEW_WORDS ? TRAIT.fewWords : 0) |
      (words < SOME_WORDS ? TRAIT.someWords : 0) |
      (words < SHORT_OF_PROSE ? TRAIT.shortOfProse : 0) |
      (endsSentence ? TRAIT.endsSentence : 0) |
      (startsLower ? TRAIT.startsLower : 0) |
      (capitals ? TRAIT.capitals : 0)
    );
  }

  private phrases(line: Line): number {
    return (line.length < LONGEST_OPENED ? phrasesOf(line.text) : 0) | (mayBeOffer(line) && mentionsOffer(line.text) ? TRAIT.offer : 0);
  }

  private declared({ index, text }: Line, hints: Hints): number {
    const named =
      (index === this.headline || isDeclaredTitle(text, hints) ? TRAIT.title : 0) |
      (beginsDescription(text, hints) ? TRAIT.description : 0);
    if (hints.body === null) return named;
    const share = inDeclaredBody(text, hints.body);
    return named | (share === 1 ? TRAIT.inBody : share === 0 ? TRAIT.notInBody : 0);
  }
}
