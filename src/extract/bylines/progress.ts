import { bitsOf, lengthOf, Parts } from './parts';
import { PHRASE, type Phrases } from './phrases';
import type { BylineReading, DateLabel, LineName } from './reading';
import type { Word } from './words';

/** The state of reading a line, with what was found so far. */
export class Progress implements BylineReading {
  readonly names: LineName[] = [];
  readonly labels: DateLabel[] = [];
  unexplained = 0;
  elsewhere = false;
  tags = false;
  /** Whether what follows is tags, up to the next label. */
  inTags = false;
  contact = false;
  readonly line: string;
  readonly phrases: Phrases;
  parts: Parts;
  /** Index of the next word in the segment. */
  at = 0;
  /** What the preceding words make of the next name. */
  as: LineName['as'] = 'unsaid';
  /** What a name was read as at the end of the last segment. */
  private asBefore: LineName['as'] = 'unsaid';
  /** Whether the previous word belongs to a phrase or a name. */
  isExplained = true;
  /** Whether this segment is the first one. */
  first = true;
  /** One past a credit ("Photograph") after which an opener may follow; -1 elsewhere. */
  creditEnd = -1;
  /** Whether credits come before their names ("Foto Ole Vik"). */
  labelsFirst = false;
  /** One past the last word of the name read last, in its segment; -1 elsewhere. */
  nameEnd = -1;
  /** A role before its name ("lektor Anne Holm"). */
  roleBefore: string | null = null;

  constructor(line: string, phrases: Phrases) {
    this.line = line;
    this.phrases = phrases;
    this.parts = new Parts([], phrases);
  }

  /** Begins the next segment; one that is joined to the last continues its label. */
  begin(words: readonly Word[], isJoined = false): void {
    if (isJoined) this.as = this.asBefore;
    this.parts = new Parts(words, this.phrases);
    this.at = 0;
    this.creditEnd = -1;
    this.nameEnd = -1;
    this.inTags &&= !this.opensField;
  }

  openTags(): void {
    this.tags = true;
    this.inTags = true;
  }

  /** "Emne: Is | Tekst: Ann Lee": whether the segment begins with a label of something other than tags. */
  private get opensField(): boolean {
    const phrase = this.parts.phraseAt(0);
    const length = lengthOf(phrase);
    return length > 0 && this.parts.words[length - 1]!.colon && (bitsOf(phrase) & PHRASE.tags) === 0;
  }

  /**
   * Ends a segment. A label with a colon also applies to later segments ("Kontakt: | Name"), and so does a credit that is
   * the whole line so far ("Photo / Name"); an opener ("af") applies only to its own segment.
   */
  end(): void {
    const isCreditAlone =
      this.as === 'credit' && this.first && this.creditEnd === this.at && !this.parts.words.at(-1)!.colon && this.names.length === 0;
    this.first = false;
    this.asBefore = this.as;
    if (this.as === 'author' || (this.as === 'credit' && !isCreditAlone)) this.as = 'unsaid';
  }

  /** The name read last. */
  get previous(): LineName | undefined {
    return this.names.at(-1);
  }

  get followsAnd(): boolean {
    return this.at > 0 && (bitsOf(this.parts.phraseAt(this.at - 1)) & PHRASE.and) !== 0;
  }

  get followsComma(): boolean {
    return this.at > 0 && this.parts.words[this.at - 1]!.comma;
  }
}
