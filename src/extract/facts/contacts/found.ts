import type { Byline } from '../../../models/person';
import { hasGivenName } from '../../../gazetteer/known-names';
import { PHRASE } from '../../bylines/phrases';
import type { LineName } from '../../bylines/reading';
import type { Claim } from '../../content/content';
import type { Line } from '../../content/lines';
import { evidenceOf, printed, type Candidate, type Fact } from '../candidate';
import { emailBeside, emailIn, isAddressOf } from '../email';
import type { LineReading } from '../line-reading';
import { hasTelephone } from '../telephone';
import { wordsKey } from '../../../text/words-key';
import type { AroundTitle } from '../around-title';
import { isAddress, isLabelOf, isOutside, LONGEST, opensEntry, peopleOn, restOfEntry } from './contact-line';
import { detailOn } from './detail';
import { isContact, type Surroundings } from './is-contact';
import { spelledByAddress, type SpelledName } from './spelled-by-address';

/** How a contact is found, on the line of a label or below one. */
const TRUST = { labeled: { rule: 'contact-line', confidence: 0.8 }, below: { rule: 'below-contact-label', confidence: 0.7 } } as const;
/** How many lines below a contact label, or below the last person, still belong to it. */
const BELONGING = 6;
/** Most lines of one list of people below a label. */
const MOST_BELOW = 60;
const LONGEST_LABEL = 60;
/** A longer line says more than a telephone number. */
const LONGEST_NUMBER = 40;
/** Most people taken from a line below a label. */
const MOST_OF_LINE = 2;

/** Collects contacts and the lines that they are on. */
export class FoundContacts {
  private readonly view: AroundTitle;
  private readonly found: Candidate<Byline>[] = [];
  private readonly claims = new Set<number>();
  private readonly seen = new Set<string>();
  /** The person added last below the label at hand. */
  private person: Byline | null = null;

  constructor(view: AroundTitle) {
    this.view = view;
  }

  fact(): Fact<Byline[]> {
    const claims = this.found.length === 0 ? [] : [...this.claims].map((line): Claim => ({ line, as: 'contact' }));
    return { value: this.found.map(({ value }) => value), evidence: evidenceOf(this.view, this.found, []), claims, issues: [] };
  }

  /** Adds the people after a contact cue on the same line. */
  on(line: Line, { names, unexplained, text }: LineReading): void {
    const people = names.filter((name) => name.as === 'contact');
    if (people.length === 0) return;
    const labeled = (this.view.phrases.ofLabel(text, LONGEST_LABEL) & PHRASE.contact) !== 0;
    for (const name of people) this.add(line, name, 'labeled', { labeled, unexplained, email: this.emailOf(line, name, people) });
  }

  /** Adds the people on the lines below a label; returns the index of the last line that belongs to it. */
  below(label: number): number {
    const { lines } = this.view;
    this.claims.add(label);
    this.person = null;
    let last = label;
    let end = label + BELONGING;
    for (let i = label + 1; i < lines.length && i <= Math.min(end, label + MOST_BELOW); i++) {
      const line = lines[i]!;
      if (!this.mayBelong(line)) break;
      const people = peopleOn(this.view, line);
      if (people.some(({ name }) => isLabelOf(line, name))) break;
      if (this.takeDetail(line, people)) end = Math.max(end, i + 1);
      else if (this.takePeople(line, people, i > label + BELONGING || line.level > 0)) end = i + BELONGING;
      else if (people.length === 0 && !isAddress(line)) break;
      if (emailIn(line) !== null || (line.afterBreak && this.claims.has(i - 1)) || this.isNumberOf(line)) this.claims.add(i);
      last = i;
    }
    return last;
  }

  /** Whether a line may be one of those below a label: no heading, unless it is a person's name. */
  private mayBelong(line: Line): boolean {
    if (line.text.length > LONGEST || isOutside(line)) return false;
    const { elsewhere, unexplained } = this.view.reader.read(line);
    return !elsewhere && (line.level === 0 || (unexplained === 0 && opensEntry(this.view, line)));
  }

  /** Takes a line that only says what the last person is. */
  private takeDetail(line: Line, people: readonly LineName[]): boolean {
    const { person } = this;
    const [first] = people;
    if (person === null || (first !== undefined && this.isPerson(line, first))) return false;
    const detail = detailOn(this.view, line, person.name);
    if (detail === null) return false;
    person.role ??= detail.role;
    person.affiliation ??= detail.affiliation;
    this.claims.add(line.index);
    return true;
  }

  private isPerson(line: Line, { name }: LineName): boolean {
    const email = this.emailOf(line, { name }, []);
    return hasGivenName(name) || (email !== null && isAddressOf(name.split(' '), email));
  }

  /** Takes the people on a line; far below the label or in a heading only those with a role, a number or an address. */
  private takePeople(line: Line, people: readonly LineName[], mustBeReached: boolean): boolean {
    const { unexplained } = this.view.reader.read(line);
    const address = emailIn(line);
    const spelled = address === null ? null : spelledByAddress(line.text, address);
    const names =
      spelled === null || people.some(({ name }) => name === spelled.name)
        ? people.slice(0, MOST_OF_LINE)
        : [this.spelledOut(line, spelled)];
    const added = names.filter((name) => {
      const email = this.emailOf(line, name, names);
      if (mustBeReached && name.role === null && email === null && ![line, ...restOfEntry(this.view, line)].some(hasTelephone))
        return false;
      return this.add(line, name, 'below', { labeled: true, unexplained, email });
    });
    if (added.length === 0) return false;
    this.person = added.length === 1 ? this.found.at(-1)!.value : null;
    return true;
  }

  /** The person whose name an address spells, with what the line says about them. */
  private spelledOut({ text }: Line, { name, before }: SpelledName): LineName {
    const own = this.view.reader.names(text.slice(text.indexOf(name))).find((one) => one.name === name);
    const role = before === '' ? (own?.role ?? null) : before;
    return { name, kind: 'person', role, affiliation: own?.affiliation ?? null, as: 'contact' };
  }

  /** The address beside a person, or on the lines below that are about them alone. */
  private emailOf(line: Line, { name }: Pick<LineName, 'name'>, people: readonly LineName[]): string | null {
    const names = people.map((person) => person.name);
    const beside = emailBeside(line, name, names);
    if (beside !== null) return beside;
    for (const below of restOfEntry(this.view, line)) {
      const email = emailIn(below);
      if (email !== null) return names.length < 2 || isAddressOf(name.split(' '), email) ? email : null;
    }
    return null;
  }

  /** "Tlf.: 12 34 56 78": whether a line below a person is a telephone number. */
  private isNumberOf(line: Line): boolean {
    return this.person !== null && line.text.length <= LONGEST_NUMBER && hasTelephone(line);
  }

  /** Returns false where nothing confirms that a name is a contact. */
  private add(line: Line, one: LineName, how: keyof typeof TRUST, around: Surroundings): boolean {
    if (!isContact(one, around)) return false;
    this.claims.add(line.index);
    const key = wordsKey(one.name);
    if (this.seen.has(key)) return true;
    this.seen.add(key);
    const { name, kind, role, affiliation } = one;
    const value: Byline = { name, kind, role, affiliation, email: around.email, text: line.text };
    this.found.push(printed(value, TRUST[how].rule, line, TRUST[how].confidence));
    return true;
  }
}
