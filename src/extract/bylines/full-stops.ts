import { nameWord } from './names';
import { PHRASE, type Phrases, type PhraseStart } from './phrases';

const LABEL = PHRASE.by | PHRASE.author | PHRASE.credit | PHRASE.contact;
/** Letters of a word whose full stop ends a sentence; with fewer it is abbreviated or an initial. */
const WHOLE_WORD = 4;
const INITIAL = 2;

/**
 * Whether a word of a name has a full stop that is none of an abbreviation: behind a short word only where nothing
 * follows ("Kari Nes.", "Kari Chr. Nes").
 */
export function isStopped(word: string, isLast: boolean): boolean {
  return word.length > (isLast ? INITIAL : WHOLE_WORD) && word.indexOf('.') === word.length - 1 && nameWord(word.slice(0, -1)) === 'name';
}

/** Whether a line ends with the full stop of a sentence: one behind a short word may be that of an abbreviation ("Jr.", "Inc."). */
export const endsSentence = (line: string): boolean => line.endsWith('.') && line.length - line.lastIndexOf(' ') > WHOLE_WORD + 1;

/**
 * Tells where a full stop ends a name that a label or an opener announces: "Tekst: Kari Nes. Foto: Ole Vik", "Af Kari Nes.".
 * Elsewhere it ends a sentence, in which nobody is named as author: "Prisen uddeles af Kari Nes.". Words come in the order
 * of their segment.
 */
export class FullStops {
  /** Whether nothing but phrases and announced names has come so far. */
  private explained = true;
  /** Whether a name is announced, and nothing but its words has come since. */
  private announced = false;

  private readonly phrases: Phrases;
  /** The words since the one with which a phrase of several may have begun, and how many may come. */
  private opening = '';
  private left = 0;

  constructor(phrases: Phrases) {
    this.phrases = phrases;
  }

  /** Whether the full stop of this word, the last of its segment or not, is no part of it. */
  ends(word: string, lower: string, start: PhraseStart | undefined, colon: boolean, isLast: boolean): boolean {
    const isInPhrase = this.explained && (this.left > 0 || !this.announced) && this.goesOn(lower, start);
    if (start !== undefined) {
      if ((start.bits & LABEL) !== 0 && (colon || this.explained)) this.announced = true;
      else if ((start.bits & PHRASE.unit) !== 0) this.announced = false;
      return false;
    }
    if (isInPhrase) return false;
    const stopped = this.announced && isStopped(word, isLast);
    this.announced = this.announced && !stopped && nameWord(word) !== null;
    if (!stopped && !this.announced) this.explained = false;
    return stopped;
  }

  /** Whether a word may belong to a phrase of several ("Das Interview führte"), whose last one announces a name. */
  private goesOn(lower: string, start: PhraseStart | undefined): boolean {
    if (this.left === 0) {
      this.opening = lower;
      this.left = start === undefined ? 0 : start.longest - 1;
      return this.left > 0;
    }
    this.left--;
    this.opening += ` ${lower}`;
    const isWhole = ((this.phrases.get(this.opening) ?? 0) & LABEL) !== 0;
    const mayGoOn = this.left > 0 && !this.announced;
    if (isWhole) this.announced = true;
    return isWhole || mayGoOn;
  }
}
