import { NameTier } from '../../../gazetteer/cities-table';
import { isEnglishWord, isPlaceInGerman } from '../../../gazetteer/kin';
import { GLUED, LOWER, NEW_LINE, SPACED, UPPER, WORD } from '../../../text/token-kinds';
import type { Tokens } from '../../../text/tokens';
import { opensSentence } from '../../../text/sentences';
import type { NumberColumn } from '../../../text/words';
import { isCapitalNoun } from '../capital-nouns';
import { articles, intoField } from '../grammar';
import { WordClass } from '../lexicon';
import type { Scan } from '../scan';
import { Cue } from './cues';
import { isDateline, opensInCapitals } from '../lexis/dateline';
import { isToldApart, type FoundName } from '../lexis/place-names';
import { Evidence, type Feature } from './weights';
import type { Site } from './name-site';
import { addLeft } from './before-name';
import { addRight } from './after-name';

/** Collects the evidence for or against a name being a place here. */
export function evidenceOf(site: Site): Evidence {
  const found = new Evidence();
  addKind(site, found);
  addForm(site, found);
  if (isCommonNoun(site)) found.add('common-noun');
  addLeft(site, found);
  addRight(site, found);
  addSurroundings(site, found);
  if (site.twin && (found.has('opens-sentence') || found.has('opens-line')) && !SAYING.some((feature) => found.has(feature)))
    found.add('twin-that-opens');
  if (isCommonWord(site, found)) found.add('common-noun');
  return found;
}

function addKind(site: Site, found: Evidence): void {
  const { city, kind } = site;
  if (kind !== null) found.add(kind);
  if (city === null) return;
  const people = city.population;
  if (kind === null)
    found.add(people >= 1e6 ? 'million' : people >= 1e5 ? 'large-city' : people >= 2e4 ? 'town' : people >= 5e3 ? 'small-town' : 'village');
  if (site.home) found.add(kind === null && people >= 1e5 ? 'large-at-home' : 'at-home');
  if (city.district && kind === null) found.add('district');
  if (city.tier === NameTier.spelling) found.add('other-spelling');
  if (city.tier === NameTier.other || (city.tier === NameTier.known && !city.inLanguage)) found.add('foreign-name');
}

function addForm(site: Site, found: Evidence): void {
  const { scan, name, twin, cues } = site;
  const { tokens } = scan;
  const length = name.end - name.start;
  if (name.last > name.first) found.add(hasParticle(tokens, name) ? 'with-a-particle' : 'several-words');
  else if (length <= 3) found.add('short');
  else if (length >= 7) found.add('long');
  if (name.where && !mayBeNoun(site)) found.add('case-of-place');
  else if (name.inflected) found.add('inflected');
  if (isAuthority(scan, name, cues)) found.add('authority');
  if (twin) found.add('lower-case-twin');
  if (
    name.last === name.first &&
    tokens.shapes[name.first] !== UPPER &&
    isOrdinary(scan.classes[name.first]!, cues.of(tokens.ids[name.first]!))
  )
    found.add('ordinary-word');
  if (tokens.shapes[name.first] === UPPER && length > 3) found.add('capitals');
}

/**
 * "Bag projektet står Region Syddanmark": whether an area stands for its authority; not if something lies or happens in
 * it ("i Region Syddanmark").
 */
function isAuthority({ tokens, language }: Scan, { first, last }: FoundName, cues: NumberColumn): boolean {
  if (first === last || (cues.of(tokens.ids[first]!) & Cue.authority) === 0) return false;
  return first === 0 || !intoField(language).has(tokens.words[first - 1]!) || tokens.before[first] === NEW_LINE;
}

/** "Mo i Rana", "Frankfurt am Main": such a name is unambiguous. */
function hasParticle(tokens: Tokens, { first, last }: FoundName): boolean {
  for (let at = first + 1; at < last; at++) if (tokens.kinds[at] === WORD && tokens.shapes[at] === LOWER) return true;
  return false;
}

/** A town of this population is well known; a smaller one whose name is a noun is read as the noun. */
const KNOWN_TOWN = 20_000;

/** Whether it is a small town whose name is a noun, in a language that capitalizes nouns: "Risse in Brücken". */
function isCommonNoun({ scan, name, city, kind }: Site): boolean {
  if (name.first !== name.last || city === null || kind !== null || city.population >= KNOWN_TOWN) return false;
  return isCapitalNoun(scan.language, scan.tokens.words[name.first]!);
}

/** Features that show that a name is that of a place, whatever else the word may mean. */
const SAYING: readonly Feature[] = [
  'after-where',
  'after-cue',
  'told-apart',
  'before-based',
  'before-office',
  'before-area',
  'dateline',
  'alone-in-parentheses',
];

/**
 * "Enterprise", "Reading": in a language with title case, a city whose name is also a word of the language, with
 * nothing that indicates a place.
 */
function isCommonWord({ scan: { tokens, language }, name, city, kind }: Site, found: Evidence): boolean {
  if (language?.grammar.titleCase !== true || name.first !== name.last || city === null || kind !== null) return false;
  const word = tokens.words[name.first]!;
  return isEnglishWord(word) && !isPlaceInGerman(word) && !SAYING.some((feature) => found.has(feature));
}

/** "Altaan on määrä valmistua": whether a form of the name of a small town abroad opens a sentence, where a noun has a capital too. */
const mayBeNoun = ({ scan, name, city, kind, home }: Site): boolean =>
  city !== null && kind === null && !home && city.population < LARGE && opensSentence(scan.tokens, name.first);
const LARGE = 100_000;

/** Function words and heads of other names: there is a town named University. */
function isOrdinary(classes: number, cue: number): boolean {
  return (classes & (WordClass.function | WordClass.organization)) !== 0 || (cue & (Cue.head | Cue.noun | Cue.area)) !== 0;
}

/** "Klyngen X (Bergen)": whether the parentheses hold nothing else, and a name stands before them. */
function isAlone(tokens: Tokens, { first, last }: FoundName): boolean {
  if (first < 2 || tokens.words[first - 1] !== '(' || tokens.words[last + 1] !== ')') return false;
  return tokens.kinds[first - 2] === WORD && tokens.shapes[first - 2] !== LOWER && tokens.before[first - 1] === SPACED;
}

/** "Sted: Odense", "CenSec: Grenaa": whether it is all that a line has after its colon. */
function isAnswer(tokens: Tokens, { first, last }: FoundName): boolean {
  if (first < 2 || tokens.words[first - 1] !== ':' || tokens.before[first] !== SPACED || tokens.before[first - 1] !== GLUED) return false;
  return last + 1 >= tokens.count || tokens.before[last + 1] === NEW_LINE;
}

/**
 * "Reading the handbook helps", "Essen die Kinder": whether it is a verb; after a town that opens a sentence comes a
 * verb, not an article.
 */
function opensVerb({ tokens, language }: Scan, { last }: FoundName, found: Evidence): boolean {
  const next = last + 1;
  return (
    (found.has('opens-sentence') || found.has('opens-line')) &&
    next < tokens.count &&
    tokens.before[next] === SPACED &&
    tokens.shapes[next] === LOWER &&
    articles(language).has(tokens.words[next]!)
  );
}

/** How far, in tokens, a verb of place is searched for. */
const REACH = 6;

function addSurroundings({ scan, name, home, cues }: Site, found: Evidence): void {
  const { tokens } = scan;
  if (isDateline(scan, name)) {
    found.add('dateline');
    if (home && opensInCapitals(scan, name)) found.add('opens-the-text-in-capitals');
  }
  if (opensVerb(scan, name, found)) found.add('opens-before-an-article');
  if (isToldApart(scan, name.last)) found.add('told-apart');
  if (isAlone(tokens, name)) found.add('alone-in-parentheses');
  if (isAnswer(tokens, name)) found.add('alone-after-a-colon');
  for (let i = name.first - 1; i >= 0 && i >= name.first - REACH && tokens.before[i + 1] !== NEW_LINE; i--) {
    if (tokens.kinds[i] === WORD && tokens.shapes[i] === LOWER && (cues.of(tokens.ids[i]!) & Cue.verb) !== 0) {
      found.add('verb-of-place');
      return;
    }
  }
}
