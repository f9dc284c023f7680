import type { Byline } from '../../../models/person';
import { PHRASE } from '../../bylines/phrases';
import type { LineName } from '../../bylines/reading';
import type { Claim } from '../../content/content';
import type { Line } from '../../content/lines';
import { evidenceOf, type Candidate, type Fact } from '../candidate';
import { emailIn } from '../email';
import type { LineReading } from '../line-reading';
import { wordsKey } from '../../../text/words-key';
import type { AroundTitle } from '../around-title';
import { isContact, type Surroundings } from './is-contact';

const LABELED = 0.8;
const BELOW_LABEL = 0.7;
/** How many lines below a contact label still belong to it. */
const BELONGING = 6;
const LONGEST = 160;
const LONGEST_LABEL = 60;
/** Within how many lines, the name's own included, an email address is the person's. */
const NEAR_LABELED = 3;
const NEAR_BELOW = 4;
/** Most people taken from a line below a label. */
const MOST_OF_LINE = 2;
/** Maximum length of an address without a digit or an email address in it. */
const LONGEST_ADDRESS = 40;

const isOutside = (line: Line): boolean => line.region === 'navigation' || line.region === 'footer';

/** The people named for further information: after a label, or on the lines below one. */
export function chooseContacts(view: AroundTitle): Fact<Byline[]> {
  const found = new FoundContacts(view);
  const until = Math.min(view.lines.length, view.content.last + 30);
  for (let i = Math.max(0, view.content.first - 12); i < until; i++) {
    const line = view.lines[i]!;
    if (line.text.length > LONGEST || isOutside(line) || !view.reader.mayHold(line, PHRASE.contact)) continue;
    const reading = view.reader.read(line);
    if (reading.contact && reading.unexplained === 0 && reading.names.length === 0) i = found.below(i);
    else found.on(line, reading);
  }
  return found.fact();
}

/** Collects contacts and the lines that they are on. */
class FoundContacts {
  private readonly view: AroundTitle;
  private readonly found: Candidate<Byline>[] = [];
  private readonly claims = new Set<number>();
  private readonly seen = new Set<string>();

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
    const around = { labeled, unexplained, email: this.emailNear(line, NEAR_LABELED) };
    for (const name of people) this.add(line, name, LABELED, around);
  }

  /** Adds the people on the lines below a label; returns the index of the last line taken. */
  below(label: number): number {
    const { lines } = this.view;
    this.claims.add(label);
    let last = label;
    for (let i = label + 1; i < Math.min(lines.length, label + 1 + BELONGING); i++) {
      const line = lines[i]!;
      const reading = line.text.length > LONGEST || line.level > 0 ? null : this.view.reader.read(line);
      if (reading === null || reading.elsewhere || isOutside(line)) break;
      const people = reading.names.filter((name) => name.kind === 'person' && name.as === 'unsaid');
      if (people.some(({ name }) => isLabelOf(line, name))) break;
      if (people.length === 0 && !isAddress(line)) break;
      const email = this.emailNear(line, NEAR_BELOW);
      const added = people
        .slice(0, MOST_OF_LINE)
        .filter((name) => this.add(line, name, BELOW_LABEL, { labeled: true, unexplained: reading.unexplained, email }));
      if (added.length > 0 || emailIn(line) !== null || (line.afterBreak && this.claims.has(i - 1))) this.claims.add(i);
      last = i;
    }
    return last;
  }

  private emailNear({ index }: Line, most: number): string | null {
    for (const line of this.view.lines.slice(index, index + most)) {
      const email = emailIn(line);
      if (email !== null) return email;
    }
    return null;
  }

  /** Returns false where nothing confirms that a name is a contact. */
  private add(line: Line, one: LineName, confidence: number, around: Surroundings): boolean {
    if (!isContact(one, around)) return false;
    this.claims.add(line.index);
    const key = wordsKey(one.name);
    if (this.seen.has(key)) return true;
    this.seen.add(key);
    const { name, kind, role, affiliation } = one;
    const rule = confidence === LABELED ? 'contact-line' : 'below-contact-label';
    this.found.push({
      value: { name, kind, role, affiliation, email: around.email, text: line.text },
      rule,
      source: 'html',
      raw: line.text,
      path: null,
      region: line.region,
      line: line.index,
      confidence,
    });
    return true;
  }
}

/** "Om Havforsk: Havforsk blev grundlagt i 1829.": whether a name is the label of a sentence, and nobody's. */
const isLabelOf = (line: Line, name: string): boolean =>
  line.text.startsWith(`${name}:`) && line.text.endsWith('.') && emailIn(line) === null;

/** "Frederik Krogs Vej 7K, 9220 Aalborg", "Institut for Kemi": a line that may come between a label and a name, or below one. */
const isAddress = (line: Line): boolean =>
  (line.afterBreak && !line.text.endsWith('.')) ||
  emailIn(line) !== null ||
  /\d{4}|@/u.test(line.text) ||
  line.text.length < LONGEST_ADDRESS;
