import { isGermanNoun } from '../../../gazetteer/kin';
import { wordSet } from '../../../languages/word-sets';
import { isDash } from '../../../text/dashes';
import { isQuotationMark } from '../../../text/quotation-marks';
import { en } from '../../../languages/en/language';
import { isApostrophe } from '../../../text/apostrophe';
import { holdsLetters } from '../../../text/holds-letters';
import { LOWER, MARK, NEW_LINE, SPACED, UPPER, WORD } from '../../../text/token-kinds';
import type { NumberColumn } from '../../../text/words';
import { WordClass } from '../lexicon';
import { peopleLexisOf } from '../lexis/people-words';
import type { NameCandidate, Scan } from '../scan';
import { endsInNoun, headIndex, HeadUse, headUses } from '../lexis/heads';
import { ScorerRule } from '../tagger/rule-names';
import type { OrganizationRule } from './rule-names';
import { opensSentenceOrQuote } from '../../../text/sentences';
import { endsInThing, opensThing, spellsThing } from './spelled-out';
import { isStatus } from './statuses';

/** Rules that rely on the form of an abbreviation. */
const BY_LOOKS: ReadonlySet<string> = new Set<OrganizationRule | typeof ScorerRule.organization>([
  'organization:capitals',
  'organization:listed',
  'organization:role',
  ScorerRule.organization,
]);

/** Maximum number of letters in an abbreviation. */
const LONGEST_ABBREVIATION = 8;

/**
 * Names that are abbreviations of things, according to the text's own explanation: "kronisk obstruktiv lungesygdom
 * (KOL)", "Magnetresonanztomographie (MRT)", "le TNB (tournoi des nations du Bord)". An explanation that names an
 * organization does not count.
 */
export function explainedThings(scan: Scan, names: readonly NameCandidate[]): (candidate: NameCandidate) => boolean {
  if (!names.some((name) => isAbbreviation(scan, name))) return never;
  const things = new Set<string>();
  const explanation = new Explanation(scan, names);
  const { capitals, capitalCount, shapes, starts, ends } = scan.tokens;
  for (let k = 0; k < capitalCount; k++) {
    const i = capitals[k]!;
    if (shapes[i] === UPPER && ends[i]! - starts[i]! <= LONGEST_ABBREVIATION && explanation.isThing(i))
      things.add(scan.text.slice(starts[i], ends[i]));
  }
  if (things.size === 0) return never;
  return (candidate) => isAbbreviation(scan, candidate) && things.has(printedOf(scan, candidate));
}

const ors = wordSet(({ grammar }) => grammar.or);

const never = (): boolean => false;

const ABBREVIATION = /^\p{Lu}{2,8}s?$/u;

const isAbbreviation = ({ text }: Scan, { type, start, end, rule }: NameCandidate): boolean =>
  type === 'organization' && end - start <= LONGEST_ABBREVIATION + 1 && BY_LOOKS.has(rule) && ABBREVIATION.test(text.slice(start, end));

/** The printed name without the letter of a genitive. */
const printedOf = ({ text }: Scan, { start, end }: NameCandidate): string => text.slice(start, text[end - 1] === 's' ? end - 1 : end);

/** The text before an abbreviation in parentheses, or the parentheses after an abbreviation. */
class Explanation {
  private readonly scan: Scan;
  private readonly uses: NumberColumn;
  /** Last parts of words for bodies. */
  private readonly bodies: readonly string[];
  /** End offsets of organizations. */
  private readonly ends: ReadonlySet<number>;
  /** Those of organizations that a rule has recognized by more than their looks. */
  private readonly sureEnds: ReadonlySet<number>;

  constructor(scan: Scan, names: readonly NameCandidate[]) {
    this.scan = scan;
    const language = scan.language ?? en;
    const { organizations } = language;
    this.uses = headUses(headIndex(language), scan.tokens.table);
    this.bodies = [...organizations.namelessBodies, ...organizations.suffixes];
    const bodies = names.filter(({ type }) => type === 'organization' || type === 'cluster');
    this.ends = new Set(bodies.map(({ end }) => end));
    this.sureEnds = new Set(bodies.filter(({ rule }) => !BY_LOOKS.has(rule)).map(({ end }) => end));
  }

  isThing(at: number): boolean {
    const { words, before } = this.scan.tokens;
    if (words[at - 1] === '(' && words[at + 1] === ')' && before[at - 1] === SPACED) return this.isThingBefore(at - 2, words[at]!);
    if (words[at - 2] === ',' && ors(this.scan.language ?? en).has(words[at - 1]!)) return spellsThing(this.scan, at - 3, words[at]!);
    if (words[at + 1] !== '(' || before[at + 1] !== SPACED) return false;
    return this.isThingAfter(at + 2, words[at]!) || opensThing(this.scan, at + 2, words[at]!) || this.isSpelledAfter(at + 2, words[at]!);
  }

  private isThingBefore(last: number, letters: string): boolean {
    const { words, kinds, shapes, ends } = this.scan.tokens;
    if (last < 0) return false;
    if (isQuotationMark(words[last])) return spellsThing(this.scan, last - 1, letters);
    if (kinds[last] !== WORD) return false;
    if (shapes[last] !== LOWER && this.isOfStatus(last)) return true;
    if (this.sureEnds.has(ends[last]!)) return false;
    if (endsInThing(this.scan, last, letters) || spellsThing(this.scan, last, letters)) return true;
    if (this.ends.has(ends[last]!)) return false;
    if (this.scan.language?.places.capitalNouns === true) return this.isNounOf(last, letters);
    return shapes[last] === LOWER && this.isPlain(last, letters.length);
  }

  /** "fik status som Norwegian Centre of Expertise (NCE)" */
  private isOfStatus(last: number): boolean {
    const { shapes, words, before } = this.scan.tokens;
    let from = last;
    while (from > 0 && before[from] === SPACED && (shapes[from - 1] !== LOWER || words[from - 1] === 'of')) from--;
    return isStatus(this.scan, from);
  }

  /**
   * "obstruktiv søvnapné (OSA)": lower-case words, back to where they begin, none of them a body or a person; if the
   * first is capitalized, as many words as there are letters.
   */
  private isPlain(last: number, letters: number): boolean {
    const { tokens } = this.scan;
    const { kinds, shapes, words, before } = tokens;
    let count = 0;
    for (let at = last; at >= 0 && count < LONGEST_EXPLANATION; at--) {
      if (kinds[at] === MARK) {
        if (isDash(words[at]!) || isApostrophe(words[at])) continue;
        return count > (words[at] === ')' ? 0 : 1);
      }
      if (this.isBodyOrRole(at)) return false;
      if (shapes[at] !== LOWER && kinds[at] === WORD) return count + (opensSentenceOrQuote(tokens, at) ? 1 : 0) >= letters;
      if (!this.isFunction(at)) count++;
      if (before[at] === NEW_LINE) return count > 1;
    }
    return true;
  }

  /**
   * "Magnetresonanztomographie (MRT)", "chronische Niereninsuffizienz (CNI)": a noun that contains the letters, alone
   * or with its lower-case adjective.
   */
  private isNounOf(last: number, letters: string): boolean {
    const { words, shapes, kinds } = this.scan.tokens;
    const noun = words[last]!;
    if (this.isBodyOrRole(last) || shapes[last] === UPPER) return false;
    if (this.isThingNoun(noun) && noun.startsWith(letters[0]!)) return true;
    if (!isGermanNoun(noun)) return false;
    if (holds(noun, letters)) return true;
    const adjective = last - 1;
    return (
      adjective >= 0 &&
      kinds[adjective] === WORD &&
      shapes[adjective] === LOWER &&
      words[adjective]!.startsWith(letters[0]!) &&
      holds(noun, letters.slice(1))
    );
  }

  /** "Transsexuellengesetz": a compound whose last part is certainly a thing. */
  private isThingNoun(noun: string): boolean {
    return (this.scan.language ?? en).organizations.things.some((thing) => noun.endsWith(thing));
  }

  /** "TNB (tournoi des nations du Bord)": words of which the first is lower-case and begins with the first letter. */
  private isThingAfter(first: number, letters: string): boolean {
    const { words, shapes, kinds, count } = this.scan.tokens;
    if (first >= count || kinds[first] !== WORD || shapes[first] !== LOWER || !words[first]!.startsWith(letters[0]!)) return false;
    for (let at = first; at < Math.min(count, first + WIDEST); at++) {
      if (words[at] === ')') return at > first + 1;
      if (this.isBodyOrRole(at)) return false;
    }
    return false;
  }

  /** "MMLU (Massive Multitask Language Understanding)" */
  private isSpelledAfter(first: number, letters: string): boolean {
    const { words, count } = this.scan.tokens;
    let close = first;
    while (close < Math.min(count, first + WIDEST) && words[close] !== ')') close++;
    return words[close] === ')' && spellsThing(this.scan, close - 1, letters);
  }

  private isFunction(at: number): boolean {
    return (this.scan.classes[at]! & WordClass.function) !== 0;
  }

  private isBodyOrRole(at: number): boolean {
    const { ids, words } = this.scan.tokens;
    const isBody = HeadUse.opener | HeadUse.headed | HeadUse.classNoun;
    return (
      (this.scan.classes[at]! & WordClass.organization) !== 0 ||
      (this.uses.of(ids[at]!) & isBody) !== 0 ||
      endsInNoun(this.bodies, words[at]!) ||
      peopleLexisOf(this.scan.language).isRole(words[at]!)
    );
  }
}

/** Maximum number of words of an explanation, not counting small ones: a sentence may begin without a capital. */
const LONGEST_EXPLANATION = 8;

/** Maximum number of tokens of an explanation in parentheses. */
const WIDEST = 12;

/** Whether a word begins with the first of the letters and contains the others in their order. */
const holds = (word: string, letters: string): boolean => word.startsWith(letters[0]!) && holdsLetters(word, letters);
