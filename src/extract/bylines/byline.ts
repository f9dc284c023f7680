import { nameUseOf } from '../../gazetteer/given-names';
import { bareName } from './names';
import { bitsOf, lengthOf, Parts } from './parts';
import { PHRASE, type Phrases } from './phrases';
import type { BylineReading, DateLabel, LineName } from './reading';
import { segmentsOf, type Segment } from './segments';
import { inName, wordsOf, type Word } from './words';

/** Lines longer than this are running text. */
export const LONGEST_BYLINE = 240;

/** Labels of dates so short ("on", "am", "le") stand behind a unit's name too. */
const SHORT_LABEL = 3;

/** A word with a stop is a shortened one ("Inst.", "Univ.") where it has at most so many units, the stop included. */
const SHORTENED = 6;

/** Behind these stands the section of an article: "in News". */
const FILED_IN: ReadonlySet<string> = new Set(['in', 'i', 'under', 'unter', 'dans', 'onder']);
/** A unit's name has at most so many words; more are a sentence. */
const LONGEST_UNIT = 8;

/**
 * Reads one line as a byline: who is named, as what, and which words label its dates.
 *
 * @param patience words that no rule explains, beyond which the line is read no further
 */
export function readByline(text: string, dates: readonly Segment[], phrases: Phrases, patience = Infinity): BylineReading {
  const reader = new Reader(phrases, patience);
  if (text.length > LONGEST_BYLINE) return reader;
  for (const segment of segmentsOf(text, dates)) {
    if (reader.unexplained > patience) break;
    reader.segment(wordsOf(text, segment, phrases));
  }
  return reader;
}

const CAPITAL = /^\p{Lu}/u;
const startsCapital = (word: string): boolean => CAPITAL.test(word);
const withoutStop = (name: string): string => (name.endsWith('.') && name.length - name.lastIndexOf(' ') > SHORTENED + 1 ? name.slice(0, -1) : name);

/** "Share Your Story" names nobody. */
const isGiven = (name: string): boolean => nameUseOf(name.split(/[ -]/u, 1)[0]!.toLowerCase()).given > 0;

class Reader implements BylineReading {
  readonly names: LineName[] = [];
  readonly labels: DateLabel[] = [];
  unexplained = 0;
  elsewhere = false;
  tags = false;
  contact = false;
  private readonly phrases: Phrases;
  private readonly patience: number;
  private parts: Parts;
  private at = 0;
  private as: LineName['as'] = 'unsaid';
  /** Whether the word before was one of a phrase or a name. */
  private isExplained = true;
  private first = true;
  /** One past a credit ("Photograph"), where an opener behind it says whose; -1 elsewhere. */
  private creditEnd = -1;
  /** Whether what somebody made is named before the name ("Foto Ole Vik"). */
  private labelsFirst = false;
  /** One past the last word of the name read last, in its segment; -1 elsewhere. */
  private nameEnd = -1;
  /** A role that stands before its name ("lektor Anne Holm"). */
  private roleBefore: string | null = null;

  constructor(phrases: Phrases, patience: number) {
    this.phrases = phrases;
    this.patience = patience;
    this.parts = new Parts([], phrases);
  }

  segment(words: readonly Word[]): void {
    this.parts = new Parts(words, this.phrases);
    this.at = 0;
    this.creditEnd = -1;
    this.nameEnd = -1;
    // A label with its colon speaks for the segments behind it too ("Kontakt: | Name"); an opener ("af") only for its own.
    while (this.at < words.length && !this.elsewhere && !this.tags && this.unexplained <= this.patience) {
      const before = this.unexplained;
      this.step();
      this.isExplained = this.unexplained === before;
    }
    this.first = false;
    if (this.as === 'author' || this.as === 'credit') this.as = 'unsaid';
  }

  private step(): void {
    const phrase = this.parts.phraseAt(this.at);
    const bits = bitsOf(phrase);
    const length = lengthOf(phrase);
    if (length > 0 && this.opens(bits, length)) return;
    const behind = this.names.at(-1);
    const ofNext = (behind === undefined || this.followsAnd()) && (bits & PHRASE.role) !== 0 && this.parts.isNameAt(this.at + length);
    if (behind !== undefined && bits & PHRASE.role && !ofNext) {
      this.describe(behind);
      return;
    }
    if (ofNext) {
      this.roleBefore = this.parts.textOf(this.at, this.at + length);
      this.at += length;
      return;
    }
    if (bits & PHRASE.and) {
      this.at += length;
      return;
    }
    if (this.unit()) return;
    this.person();
  }

  /** Takes a phrase that says what comes next; false where the phrase here is none. */
  private opens(bits: number, length: number): boolean {
    const last = this.parts.words[this.at + length - 1]!;
    const alone = this.at + length === this.parts.words.length;
    if (this.isOfNameBefore(bits, length)) this.name(bits & PHRASE.author ? 'author' : 'credit');
    else if (bits & PHRASE.elsewhere && this.first && this.at === 0) this.elsewhere = true;
    else if (bits & PHRASE.tags && this.isTagLabel(bits, last.colon || alone)) this.tags = true;
    else if (this.isCredit(bits, length, last.colon)) this.as = 'credit';
    else if ((bits & PHRASE.by && this.mayOpen(last.colon)) || (bits & PHRASE.author && this.mayLabel(bits, length, last.colon, alone))) this.as = 'author';
    else if (bits & PHRASE.contact && (last.colon || alone || length > 1)) this.asContact();
    else if (bits & (PHRASE.published | PHRASE.modified)) this.labels.push({ kind: bits & PHRASE.modified ? 'modified' : 'published', end: last.end, length: this.parts.textOf(this.at, this.at + length).length });
    else if (!(bits & PHRASE.beside)) return false;
    this.at += length;
    return true;
  }

  /** "Kari Nes tekst, Ole Vik foto", "Kari Nes (tekst)": what somebody made stands behind the name, unless a label stood before the first. */
  private isOfNameBefore(bits: number, length: number): boolean {
    const { words } = this.parts;
    const end = this.at + length;
    if (!(bits & (PHRASE.author | PHRASE.credit)) || bits & PHRASE.role || words[end - 1]!.colon) return false;
    if (this.names.length === 0) this.labelsFirst = true;
    if (this.labelsFirst || this.names.at(-1)!.as === 'contact' || !isGiven(this.names.at(-1)!.name)) return false;
    const isLast = end === words.length || words[end - 1]!.comma || (bitsOf(this.parts.phraseAt(end)) & PHRASE.and) !== 0;
    return isLast && (this.at === 0 ? end === words.length : this.at === this.nameEnd);
  }

  private name(as: LineName['as']): void {
    this.names[this.names.length - 1] = { ...this.names.at(-1)!, as };
  }

  /** A label of authors has its colon, or begins its part; behind a name what is a role too is that. */
  private mayLabel(bits: number, length: number, colon: boolean, alone: boolean): boolean {
    return (colon || (this.at === 0 && (alone || this.mayName(this.at + length)))) && !(bits & PHRASE.role && this.names.length > 0);
  }

  /** Behind a label without a colon stands a name or another phrase ("Text and photos by"), no other word ("Text vorlesen"). */
  private mayName(at: number): boolean {
    return startsCapital(this.parts.words[at]!.text) || bitsOf(this.parts.phraseAt(at)) !== 0;
  }

  /** A capital behind other words is a word of a name or of another language: "Institut for Byggeri, By og Miljø". */
  private mayOpen(colon: boolean): boolean {
    return colon || this.at === 0 || this.isExplained || !startsCapital(this.parts.words[this.at]!.text);
  }

  /** What is credited ("Photograph", "Foto") may have its opener behind it ("by", "af"); "text and photos by" opens an author's name. */
  private isCredit(bits: number, length: number, colon: boolean): boolean {
    if (bits & PHRASE.by && this.creditEnd === this.at) return true;
    if (!(bits & PHRASE.credit) || (!colon && bits & (PHRASE.role | PHRASE.author))) return false;
    const joined = this.as === 'author' && this.followsAnd();
    this.creditEnd = joined ? -1 : this.at + length;
    return true;
  }

  /** A label of tags opens its line, with a colon or alone on it. */
  private isTagLabel(bits: number, isClosed: boolean): boolean {
    return this.at === 0 && isClosed && (bits === PHRASE.tags || this.parts.words.some((word) => word.colon));
  }

  private followsAnd(): boolean {
    return this.at > 0 && (bitsOf(this.parts.phraseAt(this.at - 1)) & PHRASE.and) !== 0;
  }

  private asContact(): void {
    this.as = 'contact';
    this.contact = true;
  }

  /** A role behind a name, up to the next comma. */
  private describe(name: LineName): void {
    const end = this.parts.partEnd(this.at);
    name.role = name.role === null ? this.parts.textOf(this.at, end) : `${name.role}, ${this.parts.textOf(this.at, end)}`;
    this.at = end;
  }

  /** A unit: behind a name its affiliation, else an author itself. */
  private unit(): boolean {
    const end = this.parts.partEnd(this.at);
    if (this.parts.lastUnit < this.at || end - this.at > LONGEST_UNIT || this.endsSentence(end) || this.isFiled(end)) return false;
    const text = withoutStop(this.parts.textOf(this.at, this.unitEnd(end)));
    const behind = this.names.at(-1);
    const followsComma = this.at > 0 && this.parts.words[this.at - 1]!.comma;
    const isBehind = behind?.kind === 'person';
    if (isBehind && (this.at === 0 || followsComma) && behind.affiliation === null) behind.affiliation = text;
    else if (!isBehind || this.at === 0 || followsComma || !FILED_IN.has(this.parts.words[this.at]!.lower)) this.takeUnit(text, end);
    this.at = end;
    return true;
  }

  /** A unit that is nobody's affiliation and no section: an author itself, or words that no rule explains. */
  private takeUnit(text: string, end: number): void {
    if (!this.isExplained || (inName(this.parts.words[this.at]!) === null && this.as === 'unsaid')) this.unexplained += end - this.at;
    else this.names.push({ name: bareName(text), kind: 'organization', role: null, affiliation: null, as: this.as });
  }

  /** "Posted by Ann Lee in News": a person behind an opener, and the section that the article is filed in. */
  private isFiled(end: number): boolean {
    if (this.as !== 'author') return false;
    const run = this.parts.nameAt(this.at, end);
    if (run === null || run.capitals < 2) return false;
    const behind = this.at + run.words;
    if (!FILED_IN.has(this.parts.words[behind]?.lower ?? '')) return false;
    return !this.parts.words.slice(this.at, behind).some((word) => ((word.start?.bits ?? 0) & PHRASE.unit) !== 0);
  }

  /** A sentence ends inside the part: it is running text, and names no unit. */
  private endsSentence(end: number): boolean {
    for (let i = this.at; i < end - 1; i++) if (this.parts.words[i]!.text.length > SHORTENED && this.parts.words[i]!.text.endsWith('.')) return true;
    return false;
  }

  /** A unit's name ends before the label of a date ("Miami Today on"). */
  private unitEnd(end: number): number {
    let last = end;
    while (last > this.at + 1 && this.parts.words[last - 1]!.text.length <= SHORT_LABEL && (this.phrases.get(this.parts.words[last - 1]!.lower) ?? 0) & (PHRASE.published | PHRASE.by)) last--;
    return last;
  }

  private person(): void {
    const end = this.parts.partEnd(this.at);
    const run = this.parts.nameAt(this.at, end);
    const isLabel = run !== null && (this.isLabel(run.name) || (run.words === 1 && this.parts.words[this.at]!.colon));
    if (run === null || (run.capitals < 2 && this.as === 'unsaid') || isLabel) {
      const behind = this.names.at(-1);
      if (behind?.kind === 'person' && behind.affiliation === null && this.at > 0 && this.parts.words[this.at - 1]!.comma && inName(this.parts.words[this.at]!) === 'name') behind.affiliation = this.parts.textOf(this.at, end);
      else this.unexplained += run === null ? 1 : run.words;
      this.at = run === null ? this.at + 1 : behind?.affiliation === this.parts.textOf(this.at, end) ? end : this.at + run.words;
      return;
    }
    this.names.push({ name: run.name, kind: 'person', role: this.roleBefore, affiliation: null, as: this.as });
    this.roleBefore = null;
    this.at += run.words;
    this.nameEnd = this.at;
  }

  /** True where one of the words labels a date, tags, a contact or another article: it is then no name. */
  private isLabel(name: string): boolean {
    if (this.phrases.has(name.toLowerCase())) return true;
    const labels = PHRASE.modified | PHRASE.tags | PHRASE.elsewhere;
    return name.split(' ').some((word) => word.length > 3 && ((this.phrases.get(word.toLowerCase()) ?? 0) & labels) !== 0);
  }
}
