import { hasGivenName } from '../../gazetteer/known-names';
import { startsCapital } from '../../text/letters';
import { endsSentence } from './full-stops';
import { endOfBoth, isAuthorLabel, isContactLabel, isLabeling, isTagLabel } from './labels';
import { bareName, type NameRun } from './names';
import { bitsOf, lengthOf, Parts } from './parts';
import { PHRASE, type Phrases } from './phrases';
import type { BylineReading, DateLabel, LineName } from './reading';
import { hasRoleBehind, isFiledPerson, isUnit, joinedUnitEnd, leadsToSection, personBeforeUnit, unitName } from './units';
import { inName, type Word } from './words';

/** "our engineering team": several words and none of them a name's. */
const isDescription = (unit: string): boolean => unit.includes(' ') && unit === unit.toLowerCase();

/** Reads the segments of a line one after the other, and gathers what they say. */
export class BylineReader implements BylineReading {
  readonly names: LineName[] = [];
  readonly labels: DateLabel[] = [];
  unexplained = 0;
  elsewhere = false;
  tags = false;
  contact = false;
  private readonly phrases: Phrases;
  private readonly patience: number;
  private readonly line: string;
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

  constructor(line: string, phrases: Phrases, patience: number) {
    this.line = line;
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
    const { parts, at } = this;
    const end = at + length;
    const last = parts.words[end - 1]!;
    const both = endOfBoth(parts, bits, end);
    if (both !== -1) {
      this.as = 'author';
      this.at = both;
      return true;
    }
    if (this.isOfNameBefore(bits, length)) this.name(bits & PHRASE.author ? 'author' : 'credit');
    else if (bits & PHRASE.elsewhere && this.first && at === 0) this.elsewhere = true;
    else if (bits & PHRASE.tags && isTagLabel(parts, bits, at, end)) this.tags = true;
    else if (this.isCredit(bits, length, last.colon)) this.as = 'credit';
    else if (
      (bits & PHRASE.by && this.mayOpen(last.colon, length)) ||
      (bits & PHRASE.author && (last.colon || !this.isRoleBehind(bits)) && isAuthorLabel(parts, at, end))
    )
      this.as = 'author';
    else if (bits & PHRASE.contact && isContactLabel(parts, at, end)) this.asContact();
    else if (bits & (PHRASE.published | PHRASE.modified) && !(bits & PHRASE.unit && this.as === 'author'))
      this.labels.push({ kind: bits & PHRASE.modified ? 'modified' : 'published', end: last.end, length: parts.textOf(at, end).length });
    else if (!(bits & PHRASE.beside)) return false;
    this.at = end;
    return true;
  }

  /**
   * "Kari Nes tekst, Ole Vik foto", "Kari Nes (tekst)": what somebody made stands behind the name, unless a label stood
   * before the first.
   */
  private isOfNameBefore(bits: number, length: number): boolean {
    const { words } = this.parts;
    const end = this.at + length;
    if (!(bits & (PHRASE.author | PHRASE.credit)) || bits & PHRASE.role || words[end - 1]!.colon) return false;
    if (this.names.length === 0) this.labelsFirst = true;
    if (this.labelsFirst || this.names.at(-1)!.as === 'contact' || !hasGivenName(this.names.at(-1)!.name)) return false;
    const isLast = end === words.length || words[end - 1]!.comma || (bitsOf(this.parts.phraseAt(end)) & PHRASE.and) !== 0;
    return isLast && (this.at === 0 ? end === words.length : this.at === this.nameEnd);
  }

  private name(as: LineName['as']): void {
    this.names[this.names.length - 1] = { ...this.names.at(-1)!, as };
  }

  /** Behind a name, what is a role too is that, but for a label with its colon. */
  private isRoleBehind(bits: number): boolean {
    return (bits & PHRASE.role) !== 0 && this.names.length > 0;
  }

  /**
   * A capital behind other words is a word of a name or of another language: "Institut for Byggeri, By og Miljø". Behind a
   * word that nothing explains, a sentence tells who is or did something: "Udvalget består af professor Kari Nes, NTNU."
   */
  private mayOpen(colon: boolean, length: number): boolean {
    if (colon || this.at === 0 || this.isExplained) return true;
    return !startsCapital(this.parts.words[this.at]!.text) && !(length === 1 && endsSentence(this.line));
  }

  /** What is credited ("Photograph", "Foto") may have its opener behind it ("by", "af"); "text and photos by" opens an author's name. */
  private isCredit(bits: number, length: number, colon: boolean): boolean {
    if (bits & PHRASE.by && this.creditEnd === this.at) return true;
    if (!(bits & PHRASE.credit) || (!colon && bits & (PHRASE.role | PHRASE.author))) return false;
    const joined = this.as === 'author' && this.followsAnd();
    this.creditEnd = joined ? -1 : this.at + length;
    return true;
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
    if (
      !isUnit(this.parts, this.at, end) ||
      (this.as === 'author' && isFiledPerson(this.parts, this.at, end)) ||
      hasRoleBehind(this.parts, this.at, end)
    )
      return false;
    const unitAt = personBeforeUnit(this.parts, this.at, end);
    if (unitAt > 0) {
      const last = joinedUnitEnd(this.parts, end);
      this.names.push({
        name: this.parts.nameAt(this.at, unitAt)!.name,
        kind: 'person',
        role: null,
        affiliation: unitName(this.parts, unitAt, last, this.phrases),
        as: this.as,
      });
      this.at = last;
      return true;
    }
    const text = unitName(this.parts, this.at, end, this.phrases);
    const behind = this.names.at(-1);
    const followsComma = this.at > 0 && this.parts.words[this.at - 1]!.comma;
    const isBehind = behind?.kind === 'person';
    if (isBehind && (this.at === 0 || followsComma) && behind.affiliation === null) behind.affiliation = text;
    else if (!isBehind || this.at === 0 || followsComma || !leadsToSection(this.parts, this.at)) this.takeUnit(text, end);
    this.at = end;
    return true;
  }

  /** A unit that is nobody's affiliation and no section: an author itself, or words that no rule explains. */
  private takeUnit(text: string, end: number): void {
    if (!this.isExplained || (inName(this.parts.words[this.at]!) === null && (this.as === 'unsaid' || isDescription(text))))
      this.unexplained += end - this.at;
    else this.names.push({ name: bareName(text), kind: 'organization', role: null, affiliation: null, as: this.as });
  }

  private person(): void {
    const end = this.parts.partEnd(this.at);
    const run = this.parts.nameAt(this.at, end);
    if (run === null || (run.capitals < 2 && this.as === 'unsaid') || this.isLabel(run)) {
      this.noPerson(run, end);
      return;
    }
    this.names.push({ name: run.name, kind: 'person', role: this.roleBefore, affiliation: null, as: this.as });
    this.roleBefore = null;
    this.at += run.words;
    this.nameEnd = this.at;
  }

  private isLabel({ name, words }: NameRun): boolean {
    return (words === 1 && this.parts.words[this.at]!.colon) || isLabeling(name, this.phrases);
  }

  /** Words that name nobody: behind somebody's name and a comma their affiliation, else no rule explains them. */
  private noPerson(run: NameRun | null, end: number): void {
    const { parts, at } = this;
    const behind = this.names.at(-1);
    if (
      behind?.kind === 'person' &&
      behind.affiliation === null &&
      at > 0 &&
      parts.words[at - 1]!.comma &&
      inName(parts.words[at]!) === 'name'
    )
      behind.affiliation = parts.textOf(at, end);
    else this.unexplained += run === null ? 1 : run.words;
    if (run === null) this.at++;
    else
      this.at = behind !== undefined && behind.affiliation !== null && behind.affiliation === parts.textOf(at, end) ? end : at + run.words;
  }
}
