import { MARK, NEW_LINE, WORD } from '../../../text/tokens';
import { Column, type NumberColumn } from '../../../text/words';
import { openedTokens } from '../../../gazetteer/openings';
import { WordClass } from '../lexicon';
import type { Kin } from '../../../gazetteer/kin';
import type { Scan } from '../scan';
import { hashOf } from './hash';
import { NO_KIN } from './memory';

const CONTEXT_CLASSES = WordClass.place | WordClass.person | WordClass.reporting | WordClass.organization | WordClass.function;
/** Marks that stand before the first word of a sentence. */
const OPENING_MARKS: ReadonlySet<string> = new Set(['"', '”', '“', '«', '»', '„', '–', '—', '-', '(']);

/** Reads the words beside a span in numbers. */
export class Neighbors {
  private readonly scan: Scan;
  private readonly hashes: NumberColumn;
  private readonly kin: Column<Kin>;

  /** @param hashes A word's own hash, by its number; @param kin its kin. */
  constructor(scan: Scan, hashes: NumberColumn, kin: Column<Kin>) {
    this.scan = scan;
    this.hashes = hashes;
    this.kin = kin;
  }

  /** Begins a line or a sentence. */
  opens(first: number): boolean {
    const { tokens } = this.scan;
    if (first === 0 || tokens.before[first] === NEW_LINE) return true;
    let at = first - 1;
    while (at > 0 && tokens.kinds[at] === MARK && OPENING_MARKS.has(tokens.words[at]!)) at--;
    const mark = tokens.words[at];
    return mark === '.' || mark === '!' || mark === '?' || mark === ':' || (at === 0 && tokens.kinds[0] === MARK);
  }

  /** A word; 1 where there is none, or where a line parts it from the token at `edge`. */
  wordAt(at: number, edge: number): number {
    const { tokens } = this.scan;
    if (at < 0 || at >= tokens.count || tokens.before[edge] === NEW_LINE) return 1;
    return this.hashes.of(tokens.ids[at]!);
  }

  /** What is known of it by its surroundings elsewhere. */
  kinAt(at: number, edge: number): Kin {
    const { tokens } = this.scan;
    return at < 0 || at >= tokens.count || tokens.before[edge] === NEW_LINE ? NO_KIN : this.kin.of(tokens.ids[at]!);
  }

  /** Its classes; -1 where there is none. */
  classAt(at: number): number {
    return at < 0 || at >= this.scan.tokens.count ? -1 : this.scan.classes[at]! & CONTEXT_CLASSES;
  }

  /** The last letters of a word beside the span: its inflection, or the last member of its compound. */
  endingAt(at: number): number {
    const { tokens } = this.scan;
    if (at < 0 || at >= tokens.count || tokens.kinds[at] !== WORD) return 0;
    const word = tokens.words[at]!;
    return hashOf(word, Math.max(0, word.length - 4), word.length);
  }

  /** Whether a name of several words begins with a word in the gazetteer. */
  opensPlace(at: number): boolean {
    const { ids, table } = this.scan.tokens;
    return table.keep(openedTokens, null, () => new Column<boolean>((id) => openedTokens(table.lower[id]!) > 0)).of(ids[at]!);
  }
}
