import { academicTitles } from '../lexis/people-words';
import { openersIn } from '../../../gazetteer/openings';
import { isPlaceName, placeFeatures } from '../../../gazetteer/places';
import { COMPANY_WORDS } from '../../../languages/company-words';
import { GLUED, SPACED } from '../../../text/token-kinds';
import { opensSentenceOrQuote } from '../../../text/sentences';
import { definiteArticles } from '../grammar';
import { WordClass } from '../lexicon';
import type { Scan } from '../scan';
import { endsName } from './house-surnames';
import { isOnlyNoun } from './name-end';
import { type NamePart } from './name-parts';
import { isCapital } from '../../../text/capitals';
import { nameAt, type View } from './view';
import { isBody } from './with-body';

/** Whether several tokens are the whole name of a place. */
export function isPlace({ tokens, text }: Scan, from: number, to: number): boolean {
  if (openersIn(tokens.table).of(tokens.ids[from]!) === 0) return false;
  const { tier, kind } = placeFeatures(text.slice(tokens.starts[from], tokens.ends[to - 1]).toLowerCase());
  return tier >= 0 || kind !== null;
}

/** "Trinity College Dublin": a word for a body inside the name makes it the name of something else. */
const holdsBody = ({ classes }: Scan, name: readonly NamePart[]): boolean =>
  name.some((part, i) => i > 0 && part.kind === 'word' && (classes[part.last - 1]! & WordClass.organization) !== 0);

/**
 * "Chance der Energiewende": whether it is two nouns and an article; not if the first is a given name of the language
 * ("Karl der Kühne").
 */
function isGenitiveNoun(view: View, name: readonly NamePart[]): boolean {
  const [first, particle, last] = name;
  if (name.length !== 3 || particle!.kind !== 'particle' || !isOnlyNoun(view, last!)) return false;
  return (
    definiteArticles(view.scan.language).has(view.scan.tokens.words[particle!.last - 1]!) &&
    (nameAt(view, first!.first).use.homes & view.home) === 0
  );
}

/** "La Ville de Norvik": whether an article stands before a word that a town follows after "de", which makes it a noun. */
function isBodyOfTown({ scan }: View, name: readonly NamePart[]): boolean {
  const [first, particle, last] = name;
  if (name.length !== 3 || particle!.kind !== 'particle' || first!.first === 0) return false;
  return definiteArticles(scan.language).has(scan.tokens.words[first!.first - 1]!) && isTown(scan, last!);
}

/** Whether the parts of a name say that it is a body's or a thing's. */
export const isNameOfThing = (view: View, name: readonly NamePart[]): boolean =>
  holdsBody(view.scan, name) || isGenitiveNoun(view, name) || isBodyOfTown(view, name);

/** "Van Eindhoven naar Drachten", "De Lyon à Paris": whether a preposition opens the sentence before a town. */
export function isFromTown(view: View, name: readonly NamePart[]): boolean {
  const [first, last] = name;
  if (name.length !== 2 || last!.kind !== 'word' || view.particles.of(view.scan.tokens.ids[first!.first]!) === 0) return false;
  return opensSentenceOrQuote(view.scan.tokens, first!.first) && isTown(view.scan, last!);
}

const isTown = ({ tokens, text }: Scan, { first, last }: NamePart): boolean =>
  isPlaceName(text.slice(tokens.starts[first], tokens.ends[last - 1]));

/** Whether the last word, or the next one, makes the name that of a street, a building, an organization. */
export function isOtherThing(view: View, first: NamePart, last: NamePart): boolean {
  const { tokens, classes } = view.scan;
  const next = last.last;
  if ((isBody(view, next - 1) || isCompany(view, first, last)) && !endsName(view, first, last)) return true;
  return (
    next < tokens.count && tokens.before[next] === SPACED && (classes[next]! & WordClass.organization) !== 0 && isCapital(tokens, next)
  );
}

/** "Van Holm Machinery": a name that ends in what a company deals in, which nobody is called. */
const isCompany = (view: View, first: NamePart, last: NamePart): boolean =>
  first !== last && COMPANY_WORDS.has(view.scan.tokens.words[last.last - 1]!) && nameAt(view, last.last - 1).use.surname === 0;

/** "Clustermanager Dr. Hartwig": a title with its stop begins a person's name and never ends one. */
export const isCutTitle = ({ scan: { tokens, language } }: View, { last }: NamePart): boolean =>
  tokens.words[last] === '.' && tokens.before[last] === GLUED && academicTitles(language).has(tokens.words[last - 1]!);
