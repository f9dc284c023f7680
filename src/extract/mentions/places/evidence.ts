import type { NamedCity } from '../../../gazetteer/cities';
import { NameTier } from '../../../gazetteer/cities-table';
import { isGermanNoun } from '../../../gazetteer/kin';
import type { PlaceKind } from '../../../gazetteer/places-table';
import { wordSet } from '../../../languages/word-sets';
import { GLUED, LOWER, MARK, NEW_LINE, NUMBER, SPACED, UPPER, WORD, type Tokens } from '../../../text/tokens';
import type { NumberColumn } from '../../../text/words';
import { intoField } from '../grammar';
import { WordClass } from '../lexicon';
import type { Scan } from '../scan';
import { Cue } from './cues';
import { isDateline } from './dateline';
import { isToldApart, type FoundName } from './names';
import { Evidence, type Feature } from './weights';

/** A name with all that its evidence is read from. */
export interface Site {
  readonly scan: Scan;
  readonly name: FoundName;
  /** `Cue`s of words, by their numbers. */
  readonly cues: NumberColumn;
  /** The city it most likely means, or null. */
  readonly city: NamedCity | null;
  readonly kind: PlaceKind | null;
  /** Whether the city lies in one of the countries that the text speaks of first. */
  readonly home: boolean;
  /** Whether the same word stands in the text without a capital. */
  readonly twin: boolean;
  /** First tokens and last tokens of all names found, to see lists. */
  readonly firsts: ReadonlySet<number>;
  readonly lasts: ReadonlySet<number>;
}

/** The evidence for or against a name's being a place here. */
export function evidenceOf(site: Site): Evidence {
  const found = new Evidence();
  addKind(site, found);
  addForm(site, found);
  if (isCommonNoun(site)) found.add('common noun');
  addLeft(site, found);
  addRight(site, found);
  addSurroundings(site, found);
  return found;
}

function addKind(site: Site, found: Evidence): void {
  const { city, kind } = site;
  if (kind !== null) found.add(kind);
  if (city === null) return;
  const people = city.population;
  if (kind === null)
    found.add(people >= 1e6 ? 'million' : people >= 1e5 ? 'large city' : people >= 2e4 ? 'town' : people >= 5e3 ? 'small town' : 'village');
  if (site.home) found.add(kind === null && people >= 1e5 ? 'large at home' : 'at home');
  if (city.district && kind === null) found.add('district');
  if (city.tier === NameTier.spelling) found.add('other spelling');
  if (city.tier === NameTier.other || (city.tier === NameTier.known && !city.inLanguage)) found.add('foreign name');
}

function addForm({ scan, name, twin, cues }: Site, found: Evidence): void {
  const { tokens } = scan;
  const length = name.end - name.start;
  if (name.last > name.first) found.add(hasParticle(tokens, name) ? 'with a particle' : 'several words');
  else if (length <= 3) found.add('short');
  else if (length >= 7) found.add('long');
  if (name.where) found.add('case of place');
  else if (name.inflected) found.add('inflected');
  if (isAuthority(scan, name, cues)) found.add('authority');
  if (twin) found.add('lower-case twin');
  if (
    name.last === name.first &&
    tokens.shapes[name.first] !== UPPER &&
    isOrdinary(scan.classes[name.first]!, cues.of(tokens.ids[name.first]!))
  )
    found.add('ordinary word');
  if (tokens.shapes[name.first] === UPPER && length > 3) found.add('capitals');
}

/** "Bag projektet står Region Syddanmark": who governs it, unless something lies or happens in it ("i Region Syddanmark"). */
function isAuthority({ tokens, language }: Scan, { first, last }: FoundName, cues: NumberColumn): boolean {
  if (first === last || (cues.of(tokens.ids[first]!) & Cue.authority) === 0) return false;
  return first === 0 || !intoField(language).has(tokens.words[first - 1]!) || tokens.before[first] === NEW_LINE;
}

/** "Mo i Rana", "Frankfurt am Main": such a name means nothing else. */
function hasParticle(tokens: Tokens, { first, last }: FoundName): boolean {
  for (let at = first + 1; at < last; at++) if (tokens.kinds[at] === WORD && tokens.shapes[at] === LOWER) return true;
  return false;
}

/** A town this large is known; the nouns of a smaller one's name are read as nouns. */
const KNOWN_TOWN = 20_000;

/** A small town whose name is a noun, where every noun has a capital: "Risse in Brücken". */
function isCommonNoun({ scan, name, city, kind }: Site): boolean {
  if (
    scan.language?.places.capitalNouns !== true ||
    name.first !== name.last ||
    city === null ||
    kind !== null ||
    city.population >= KNOWN_TOWN
  )
    return false;
  return isGermanNoun(scan.tokens.words[name.first]!);
}

/** Function words, and the heads of other names: there is a town of the name University. */
function isOrdinary(classes: number, cue: number): boolean {
  return (classes & (WordClass.function | WordClass.organization)) !== 0 || (cue & (Cue.head | Cue.noun | Cue.area)) !== 0;
}

function addLeft({ scan, name, cues, lasts }: Site, found: Evidence): void {
  const { tokens } = scan;
  const at = name.first - 1;
  if (at < 0 || tokens.before[name.first] === NEW_LINE) {
    found.add('opens line');
    return;
  }
  const word = tokens.words[at]!;
  if (tokens.before[name.first] === GLUED) {
    found.add(
      word === '-' || word === '–' || word === '/'
        ? lasts.has(at - 1)
          ? 'joined to a place'
          : 'glued behind'
        : word === '('
          ? 'in parentheses'
          : 'after mark',
    );
    return;
  }
  if (tokens.kinds[at] === NUMBER) found.add(tokens.ends[at]! - tokens.starts[at]! >= 4 ? 'after postal code' : 'after number');
  else if (tokens.kinds[at] === MARK) found.add(leftMark(word, lasts.has(at - 1)));
  else found.add(leftWord(scan, at, cues, lasts));
}

function leftMark(mark: string, afterPlace: boolean): Feature {
  if (mark === ',') return afterPlace ? 'listed after' : 'after comma';
  if (mark === '&' || mark === '+') return 'glued behind';
  if (mark === '/' || mark === '–' || mark === '-') return afterPlace ? 'joined to a place' : 'after mark';
  return mark === '.' || mark === '!' || mark === '?' || mark === ':' || mark === '•' ? 'opens sentence' : 'after mark';
}

function leftWord(scan: Scan, at: number, cues: NumberColumn, lasts: ReadonlySet<number>): Feature {
  const { tokens } = scan;
  const cue = cues.of(tokens.ids[at]!);
  const capital = tokens.shapes[at] !== LOWER;
  const initial =
    tokens.before[at] === NEW_LINE ||
    (at > 0 && tokens.kinds[at - 1] === MARK && tokens.words[at - 1] !== ',' && tokens.before[at] !== GLUED);
  if (lasts.has(at)) return 'after a place';
  if ((cue & Cue.preposition) !== 0 && (!capital || initial)) return 'after where';
  if ((cue & Cue.noun) !== 0) return 'after cue';
  if ((cue & Cue.loose) !== 0 && (!capital || initial))
    return !capital && followsName(scan, at) ? 'after name and preposition' : 'after loose preposition';
  // "prognostizierte Brühl": who speaks.
  if ((cue & Cue.personal) !== 0 || ((scan.classes[at]! & WordClass.reporting) !== 0 && !capital)) return 'after title';
  if ((cue & Cue.joiner) !== 0 && !capital) return lasts.has(at - 1) ? 'listed after' : 'after joiner';
  return plainWord((scan.classes[at]! & WordClass.function) !== 0, capital, initial);
}

function plainWord(isFunction: boolean, capital: boolean, initial: boolean): Feature {
  if (isFunction && (!capital || initial)) return 'after function word';
  if (!capital) return 'after word';
  return initial ? 'after capital that opens' : 'after capital';
}

/** "University of", "Bank of", "Universität zu": the preposition belongs to a name. */
function followsName({ tokens, language }: Scan, preposition: number): boolean {
  const at = preposition - 1;
  return (
    at >= 0 &&
    language?.places.capitalNouns !== true &&
    tokens.kinds[at] === WORD &&
    tokens.shapes[at] !== LOWER &&
    tokens.before[preposition] === SPACED &&
    (at === 0 || tokens.before[at] === SPACED)
  );
}

function addRight({ scan, name, cues, firsts, home, city }: Site, found: Evidence): void {
  const { tokens } = scan;
  const at = name.last + 1;
  if (at >= tokens.count || tokens.before[at] === NEW_LINE) {
    found.add('ends line');
    return;
  }
  if (tokens.kinds[at] === MARK) {
    found.add(rightMark(scan, at, firsts));
    return;
  }
  if (tokens.kinds[at] === NUMBER) return;
  if (firsts.has(at)) {
    found.add('before a place');
    return;
  }
  const cue = cues.of(tokens.ids[at]!);
  if ((cue & Cue.head) !== 0 || (scan.classes[at]! & WordClass.organization) !== 0) found.add('before head');
  else if ((cue & Cue.area) !== 0) found.add('before area');
  else if (isPostalLetter(scan, at)) found.add('before word');
  else if (tokens.shapes[at] !== LOWER) found.add('before capital');
  else if ((cue & Cue.joiner) !== 0) found.add(firsts.has(at + 1) ? 'listed before' : 'before joiner');
  else if ((cue & Cue.verb) !== 0) found.add('before verb of place');
  else if (city !== null && !home && !found.has('after where') && (cue & Cue.preposition) !== 0 && firsts.has(at + 1))
    found.add('abroad in a place');
  else
    found.add(
      (scan.classes[at]! & WordClass.function) !== 0 || (cue & (Cue.preposition | Cue.loose)) !== 0
        ? 'before function word'
        : 'before word',
    );
}

/** "Aarhus N", "København K": the letter of a postal district. */
function isPostalLetter({ tokens, language }: Scan, at: number): boolean {
  return (
    tokens.shapes[at] !== LOWER &&
    postalLetters(language).has(tokens.words[at]!) &&
    (tokens.before[at + 1] !== SPACED || tokens.shapes[at + 1] === LOWER || at + 1 >= tokens.count)
  );
}
const postalLetters = wordSet(({ places }) => places.postalLetters);
const based = wordSet(({ places }) => places.based);

/** "the Aarhus-based cluster", "den Oslo-baserte klyngen": whether a hyphen and such a word follow a name that ends before a token. */
export const isBased = ({ tokens, language }: Scan, at: number): boolean =>
  tokens.words[at] === '-' && tokens.before[at] === GLUED && based(language).has(tokens.words[at + 1] ?? '');

function rightMark(scan: Scan, at: number, firsts: ReadonlySet<number>): Feature {
  const { tokens } = scan;
  const mark = tokens.words[at]!;
  const glued = tokens.before[at] === GLUED;
  if (mark === ',') return firsts.has(at + 1) ? 'listed before' : 'before comma';
  if (isBased(scan, at)) return 'before based';
  if ((mark === '-' || mark === '/' || mark === '–') && glued) return firsts.has(at + 1) ? 'joined to a place' : 'glued before';
  if (mark === '&' || mark === '+') return 'before capital';
  if ((mark === "'" || mark === '’') && glued) return 'before apostrophe';
  return mark === ')' ? 'in parentheses' : mark === ':' ? 'before colon' : mark === '.' ? 'before stop' : 'before mark';
}

/** "Klyngen X (Bergen)": nothing else in the parentheses, and a name before them. */
function isAlone(tokens: Tokens, { first, last }: FoundName): boolean {
  if (first < 2 || tokens.words[first - 1] !== '(' || tokens.words[last + 1] !== ')') return false;
  return tokens.kinds[first - 2] === WORD && tokens.shapes[first - 2] !== LOWER && tokens.before[first - 1] === SPACED;
}

/** "Sted: Odense", "CenSec: Grenaa": the whole of what a line says behind its colon. */
function isAnswer(tokens: Tokens, { first, last }: FoundName): boolean {
  if (first < 2 || tokens.words[first - 1] !== ':' || tokens.before[first] !== SPACED || tokens.before[first - 1] !== GLUED) return false;
  return last + 1 >= tokens.count || tokens.before[last + 1] === NEW_LINE;
}

/** How far, in tokens, a verb of place is looked for. */
const REACH = 6;

function addSurroundings({ scan, name, cues }: Site, found: Evidence): void {
  const { tokens } = scan;
  if (isDateline(scan, name)) found.add('dateline');
  if (isToldApart(scan, name.last)) found.add('told apart');
  if (isAlone(tokens, name)) found.add('alone in parentheses');
  if (isAnswer(tokens, name)) found.add('alone behind a colon');
  for (let i = name.first - 1; i >= 0 && i >= name.first - REACH && tokens.before[i + 1] !== NEW_LINE; i--) {
    if (tokens.kinds[i] === WORD && tokens.shapes[i] === LOWER && (cues.of(tokens.ids[i]!) & Cue.verb) !== 0) {
      found.add('verb of place');
      return;
    }
  }
}
