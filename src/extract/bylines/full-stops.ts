import { nameWord } from './names';
import { PHRASE, type Phrases, type PhraseStart } from './phrases';

const LABEL = PHRASE.by | PHRASE.author | PHRASE.credit | PHRASE.contact;
/** Letters of a word whose full stop ends a sentence; with fewer it is abbreviated or an initial. */
const WHOLE_WORD = 4;
const INITIAL = 2;

/**
 * Whether a word of a name ends with a full stop that is not an abbreviation's: after a short word only where nothing
 * follows ("Kari Nes.", but not "Kari Chr. Nes").
 */
export function isStopped(word: string, isLast: boolean): boolean {
  return word.length > (isLast ? INITIAL : WHOLE_WORD) && word.indexOf('.') === word.length - 1 && nameWord(word.slice(0, -1)) === 'name';
}

/** Whether a line ends with the full stop of a sentence: after a short word it may be an abbreviation's ("Jr.", "Inc."). */
export const endsSentence = (line: string): boolean => line.endsWith('.') && line.length - line.lastIndexOf(' ') > WHOLE_WORD + 1;

/**
 * Finds full stops that end a name after a label or an opener: "Tekst: Kari Nes. Foto: Ole Vik", "Af Kari Nes.". Elsewhere
 * they end a sentence, which doesn't name an author: "Prisen uddeles af Kari Nes.". Words must be passed in the order of
 * their segment.
 */
export class FullStops {
  /** Whether only phrases and announced names have come so far. */
  private explained = true;
  /** Whether a name was announced and only its words have come since. */
  private announced = false;

  private readonly phrases: Phrases;
  /** The words of a phrase that may have begun, and how many more it may have. */
  private opening = '';
  private left = 0;

  constructor(phrases: Phrases) {
    this.phrases = phrases;
  }

  /** Whether the full stop at the end of a word is not part of it. */
  ends(word: string, lower: string, start: PhraseStart | undefined, colon: boolean, isLast: boolean): boolean {
    const isInPhrase = this.explained && (this.left > 0 || !this.announced) && this.continuesPhrase(lower, start);
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

  /** Whether a word may belong to a phrase of several words ("Das Interview führte"), the last of which announces a name. */
  private continuesPhrase(lower: string, start: PhraseStart | undefined): boolean {
    if (this.left === 0) {
      this.opening = lower;
      this.left = start === undefined ? 0 : start.longest - 1;
      return this.left > 0;
    }
    this.left--;
    this.opening += ` ${lower}`;
    const isWhole = ((this.phrases.get(this.opening) ?? 0) & LABEL) !== 0;
    const mayContinue = this.left > 0 && !this.announced;
    if (isWhole) this.announced = true;
    return isWhole || mayContinue;
  }
}
