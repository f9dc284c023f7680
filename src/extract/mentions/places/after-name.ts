import type { NamedCity } from '../../../gazetteer/cities';
import { isBased } from '../lexis/place-words';
import { wordSet } from '../../../languages/word-sets';
import { isApostrophe } from '../../../text/apostrophe';
import { CAPITALIZED, GLUED, LOWER, MARK, NEW_LINE, NUMBER, SPACED } from '../../../text/token-kinds';
import { definiteArticles } from '../grammar';
import { WordClass } from '../lexicon';
import type { Scan } from '../scan';
import { Cue } from './cues';
import { Evidence, type Feature } from './weights';
import type { Site } from './name-site';

/** Adds the evidence of what stands after a name. */
export function addRight(site: Site, found: Evidence): void {
  const feature = isBeforeOffice(site) ? 'before-office' : after(site, found);
  if (feature === null) return;
  found.add(feature);
  if (site.city !== null && isBeforeCode(site)) found.add('in-an-address');
  if (isAfterArticle(site, feature)) found.add('after-an-article');
}

function after(site: Site, found: Evidence): Feature | null {
  const { scan, name, cues, firsts } = site;
  const { tokens } = scan;
  const at = name.last + 1;
  if (at >= tokens.count || tokens.before[at] === NEW_LINE) return 'ends-line';
  if (tokens.kinds[at] === MARK) return rightMark(scan, at, firsts);
  if (tokens.kinds[at] === NUMBER) return null;
  if (firsts.has(at)) return 'before-a-place';
  const cue = cues.of(tokens.ids[at]!);
  if ((cue & Cue.head) !== 0 || (scan.classes[at]! & WordClass.organization) !== 0) return 'before-head';
  if ((cue & Cue.area) !== 0) return 'before-area';
  if (isPostalLetter(scan, at)) return 'before-word';
  if (tokens.shapes[at] !== LOWER) return isOwned(scan, name.inflected, at) ? 'before-word' : 'before-capital';
  if ((cue & Cue.joiner) !== 0) return firsts.has(at + 1) ? 'listed-before' : 'before-joiner';
  if ((cue & Cue.verb) !== 0) return 'before-verb-of-place';
  return inPlace(site, cue, found) ?? beforeWord(scan, at, cue);
}

/** "Carlsberg in Hamburg": a far town is in no other town, and hardly one abroad in another place that the text names. */
function inPlace({ scan, name, firsts, towns, home, city }: Site, cue: number, found: Evidence): Feature | null {
  const place = name.last + 2;
  if (city === null || found.has('after-where') || (cue & Cue.preposition) === 0 || !firsts.has(place)) return null;
  if (towns.has(place) && isFar(scan, city, home)) return 'far-in-another-town';
  return home ? null : 'abroad-in-a-place';
}

function beforeWord(scan: Scan, at: number, cue: number): Feature {
  const isFunction = (scan.classes[at]! & WordClass.function) !== 0 || (cue & (Cue.preposition | Cue.loose)) !== 0;
  return isFunction ? 'before-function-word' : 'before-word';
}

/** Whether a town is in none of the countries that the text most likely means, or is a village of a neighbor. */
const isFar = ({ language }: Scan, { country, population }: NamedCity, home: boolean): boolean =>
  !home || (language !== null && population < VILLAGE && country !== language.places.countries[0]);
const VILLAGE = 5000;

/** "Cambridge CB2 1TN", "Boston, MA 02110", "Ottawa, ON K1A 0B1": the codes that stand after a town. */
const CODE_AFTER = /^,? [A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?![\p{L}\d])|^,? [A-Z]{2} (?:\d{5}(?!\d)|[A-Z]\d[A-Z] ?\d[A-Z]\d)/u;
const LONGEST_CODE = 14;

function isBeforeCode({ scan: { text }, name: { end } }: Site): boolean {
  return CODE_AFTER.test(text.slice(end, end + LONGEST_CODE));
}

/** "Dresdens Oberbürgermeister": whether it is what the town has, where every noun is capitalized. */
const isOwned = ({ tokens, language }: Scan, isGenitive: boolean, at: number): boolean =>
  isGenitive && tokens.shapes[at] === CAPITALIZED && language?.places.capitalNouns === true;

/** Features that show that the name ends its phrase, so that an article before the name does not belong to a noun after it. */
// prettier-ignore
const ENDS_PHRASE: readonly Feature[] = [
  'ends-line', 'before-function-word', 'before-joiner', 'before-comma', 'before-stop', 'before-mark', 'before-colon', 'in-parentheses',
];

/**
 * Whether the name itself has an article: "onto the Plains on Saturday", "das Essen war gut", but not "the Dallas
 * office", "the Toledo, Ohio native", "das Berlin der Zwanziger", "Familien, die Leipzig verlassen".
 */
function isAfterArticle({ scan: { tokens, language }, name: { first, last }, city, kind }: Site, feature: Feature): boolean {
  return (
    city !== null &&
    kind === null &&
    (ENDS_PHRASE.includes(feature) || (feature === 'before-word' && language?.places.capitalNouns === true)) &&
    first > 0 &&
    tokens.before[first] === SPACED &&
    determiners(language).has(tokens.words[first - 1]!) &&
    (first === 1 || tokens.words[first - 2] !== ',') &&
    !definiteArticles(language).has(tokens.words[last + 1] ?? '')
  );
}
const determiners = wordSet(({ places }) => places.determiners);

/** "Aarhus N", "København K": the letter of a postal district. */
function isPostalLetter({ tokens, language }: Scan, at: number): boolean {
  return (
    tokens.shapes[at] !== LOWER &&
    postalLetters(language).has(tokens.words[at]!) &&
    (tokens.before[at + 1] !== SPACED || tokens.shapes[at + 1] === LOWER || at + 1 >= tokens.count)
  );
}
/** "Struers borgmester", "the Boston mayor" */
const isBeforeOffice = ({ scan: { tokens, language }, name: { last } }: Site): boolean =>
  tokens.before[last + 1] === SPACED && townOffices(language).has(tokens.words[last + 1] ?? '');
const townOffices = wordSet(({ places }) => places.townOffices);
const postalLetters = wordSet(({ places }) => places.postalLetters);
function rightMark(scan: Scan, at: number, firsts: ReadonlySet<number>): Feature {
  const { tokens } = scan;
  const mark = tokens.words[at]!;
  const glued = tokens.before[at] === GLUED;
  if (mark === ',') return firsts.has(at + 1) ? 'listed-before' : 'before-comma';
  if (isBased(scan, at)) return 'before-based';
  if ((mark === '-' || mark === '/' || mark === '–') && glued) return firsts.has(at + 1) ? 'joined-to-a-place' : 'glued-before';
  if (mark === '&' || mark === '+') return 'before-capital';
  if (isApostrophe(mark) && glued) return 'before-apostrophe';
  return mark === ')' ? 'in-parentheses' : mark === ':' ? 'before-colon' : mark === '.' ? 'before-stop' : 'before-mark';
}
