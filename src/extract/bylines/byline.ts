import { bareName, nameWord, readName } from './names';
import { LONGEST_PHRASE, PHRASE, type Phrases } from './phrases';
import { segmentsOf, type Segment } from './segments';

/** Somebody a line names. */
export interface LineName {
  readonly name: string;
  readonly kind: 'person' | 'organization';
  role: string | null;
  affiliation: string | null;
  /** What the words before the name make of it. */
  readonly as: 'author' | 'contact' | 'credit' | 'unsaid';
}

/** A label of a date. */
export interface DateLabel {
  readonly kind: 'published' | 'modified';
  /** UTF-16 units of the phrase. */
  readonly length: number;
  /** One past its last unit in the line. */
  readonly end: number;
}

/** What a short line says in the words of a byline. */
export interface BylineReading {
  readonly names: readonly LineName[];
  readonly labels: readonly DateLabel[];
  /** Words that no rule explains: a byline has none, a sentence many. */
  readonly unexplained: number;
  /** It announces other articles. */
  readonly elsewhere: boolean;
  /** It begins with a label of tags. */
  readonly tags: boolean;
  /** It has a label of contacts. */
  readonly contact: boolean;
}

/** Lines longer than this are running text. */
export const LONGEST_BYLINE = 240;

/** A unit's name has at most so many words; more are a sentence. */
const LONGEST_UNIT = 8;

interface Word {
  /** Without the marks behind it. */
  readonly text: string;
  readonly lower: string;
  readonly end: number;
  readonly comma: boolean;
  readonly colon: boolean;
}

const WORD = /[^\s,:]+/gu;
const AFTER = new Set(')].;!?"”’'.split(''));

function withoutStops(word: string): string {
  let end = word.length;
  while (end > 1 && AFTER.has(word[end - 1]!)) end--;
  return word.slice(0, end);
}

function wordsOf(text: string, { start, end }: Segment): Word[] {
  const words: Word[] = [];
  const part = text.slice(start, end);
  for (const match of part.matchAll(WORD)) {
    const stop = match.index + match[0].length;
    const rest = part.slice(stop, stop + 2).trimStart();
    words.push({
      text: match[0],
      lower: withoutStops(match[0].toLowerCase()),
      end: start + stop,
      comma: rest.startsWith(','),
      colon: rest.startsWith(':'),
    });
  }
  return words;
}

/** Reads one line as a byline: who is named, as what, and which words label its dates. */
export function readByline(text: string, dates: readonly Segment[], phrases: Phrases): BylineReading {
  const reader = new Reader(phrases);
  if (text.length <= LONGEST_BYLINE) for (const segment of segmentsOf(text, dates)) reader.segment(wordsOf(text, segment));
  return reader;
}

class Reader implements BylineReading {
  readonly names: LineName[] = [];
  readonly labels: DateLabel[] = [];
  unexplained = 0;
  elsewhere = false;
  tags = false;
  contact = false;
  private readonly phrases: Phrases;
  private words: readonly Word[] = [];
  private at = 0;
  private as: LineName['as'] = 'unsaid';
  private first = true;
  /** A role that stands before its name ("lektor Anne Holm"). */
  private roleBefore: string | null = null;

  constructor(phrases: Phrases) {
    this.phrases = phrases;
  }

  segment(words: readonly Word[]): void {
    this.words = words;
    this.at = 0;
    // A label with its colon speaks for the segments behind it too ("Kontakt: | Name"); an opener ("af") only for its own.
    while (this.at < words.length && !this.elsewhere && !this.tags) this.step();
    this.first = false;
    if (this.as === 'author' || this.as === 'credit') this.as = 'unsaid';
  }

  private step(): void {
    const { bits, length } = this.phraseAt(this.at);
    if (length > 0 && this.opens(bits, length)) return;
    const behind = this.names.at(-1);
    if (behind !== undefined && bits & PHRASE.role) {
      this.describe(behind);
      return;
    }
    if (behind === undefined && bits & PHRASE.role && length > 0 && this.isNameAt(this.at + length)) {
      this.roleBefore = this.textOf(this.at, this.at + length);
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
    const last = this.words[this.at + length - 1]!;
    const alone = this.at + length === this.words.length;
    if (bits & PHRASE.elsewhere && this.first && this.at === 0) this.elsewhere = true;
    else if (bits & PHRASE.tags && this.isTagLabel(bits, last.colon || alone)) this.tags = true;
    else if (bits & PHRASE.credit && (last.colon || !(bits & (PHRASE.role | PHRASE.author)))) this.as = 'credit';
    else if (bits & PHRASE.by || (bits & PHRASE.author && (last.colon || this.at === 0) && !(bits & PHRASE.role && this.names.length > 0))) this.as = 'author';
    else if (bits & PHRASE.contact && (last.colon || alone || length > 1)) this.asContact();
    else if (bits & (PHRASE.published | PHRASE.modified)) this.labels.push({ kind: bits & PHRASE.modified ? 'modified' : 'published', end: last.end, length: this.textOf(this.at, this.at + length).length });
    else if (!(bits & PHRASE.beside)) return false;
    this.at += length;
    return true;
  }

  /** True where a name of two words or more begins. */
  private isNameAt(index: number): boolean {
    const words = this.words.slice(index, index + 4).map((word) => word.text);
    const run = readName(words, (offset) => this.stopsName(index + offset));
    return run !== null && run.capitals >= 2;
  }

  /** A label of tags opens its line, with a colon or alone on it. */
  private isTagLabel(bits: number, isClosed: boolean): boolean {
    return this.at === 0 && isClosed && (bits === PHRASE.tags || this.words.some((word) => word.colon));
  }

  private asContact(): void {
    this.as = 'contact';
    this.contact = true;
  }

  /** The longest phrase that begins with this word. */
  private phraseAt(index: number): { bits: number; length: number } {
    let key = '';
    let found = { bits: 0, length: 0 };
    for (let length = 1; length <= LONGEST_PHRASE && index + length <= this.words.length; length++) {
      const word = this.words[index + length - 1]!;
      key = length === 1 ? word.lower : `${key} ${word.lower}`;
      const bits = this.phrases.get(key);
      if (bits !== undefined) found = { bits, length };
      if (word.comma || word.colon) break;
    }
    return found;
  }

  /** One past the last word before a comma, an "and" or a new label. */
  private partEnd(from: number): number {
    for (let i = from; i < this.words.length; i++) {
      if (i > from) {
        const { bits, length } = this.phraseAt(i);
        if (bits & PHRASE.and || (length > 0 && this.words[i + length - 1]!.colon)) return i;
      }
      if (this.words[i]!.comma || this.words[i]!.colon) return i + 1;
    }
    return this.words.length;
  }

  private textOf(from: number, to: number): string {
    return this.words.slice(from, to).map((word) => word.text).join(' ');
  }

  /** A role behind a name, up to the next comma. */
  private describe(name: LineName): void {
    const end = this.partEnd(this.at);
    name.role = name.role === null ? this.textOf(this.at, end) : `${name.role}, ${this.textOf(this.at, end)}`;
    this.at = end;
  }

  /** A unit: behind a name its affiliation, else an author itself. */
  private unit(): boolean {
    const end = this.partEnd(this.at);
    let isUnit = false;
    for (let i = this.at; i < end; i++) if ((this.phrases.get(this.words[i]!.lower) ?? 0) & PHRASE.unit) isUnit = true;
    if (!isUnit || end - this.at > LONGEST_UNIT) return false;
    const text = this.textOf(this.at, end);
    const behind = this.names.at(-1);
    const followsComma = this.at > 0 && this.words[this.at - 1]!.comma;
    if (behind?.kind === 'person' && (this.at > 0 ? followsComma : true) && behind.affiliation === null) behind.affiliation = text;
    else if (nameWord(this.words[this.at]!.text) === null && this.as === 'unsaid') this.unexplained += end - this.at;
    else this.names.push({ name: bareName(text), kind: 'organization', role: null, affiliation: null, as: this.as });
    this.at = end;
    return true;
  }

  private person(): void {
    const end = this.partEnd(this.at);
    const words = this.words.slice(this.at, end).map((word) => word.text);
    const run = readName(words, (index) => this.stopsName(this.at + index));
    if (run === null || (run.capitals < 2 && this.as === 'unsaid') || this.isLabel(run.name)) {
      const behind = this.names.at(-1);
      if (behind?.kind === 'person' && behind.affiliation === null && this.at > 0 && this.words[this.at - 1]!.comma && nameWord(words[0]!) === 'name') behind.affiliation = this.textOf(this.at, end);
      else this.unexplained += run === null ? 1 : run.words;
      this.at = run === null ? this.at + 1 : behind?.affiliation === this.textOf(this.at, end) ? end : this.at + run.words;
      return;
    }
    this.names.push({ name: run.name, kind: 'person', role: this.roleBefore, affiliation: null, as: this.as });
    this.roleBefore = null;
    this.at += run.words;
  }

  /** True where one of the words labels a date, tags, a contact or another article: it is then no name. */
  private isLabel(name: string): boolean {
    if (this.phrases.has(name.toLowerCase())) return true;
    const labels = PHRASE.modified | PHRASE.tags | PHRASE.elsewhere;
    return name.split(' ').some((word) => word.length > 3 && ((this.phrases.get(word.toLowerCase()) ?? 0) & labels) !== 0);
  }

  private stopsName(index: number): boolean {
    const { bits, length } = this.phraseAt(index);
    if (bits === 0) return false;
    // "Le Clerc": a short label is one only before a date, which has been cut away.
    if (length === 1 && this.words[index]!.text.length <= 3 && !(bits & PHRASE.role) && index + 1 < this.words.length) return false;
    if (bits & (PHRASE.role | PHRASE.published | PHRASE.modified)) return true;
    return (bits & (PHRASE.by | PHRASE.credit | PHRASE.contact | PHRASE.beside)) !== 0 && nameWord(this.words[index]!.text) !== 'particle';
  }
}
