import { isEnglishWord, isUnheardInGerman } from '../../../gazetteer/kin';
import type { OrganizationTables } from '../../../languages/contracts/organizations';
import { endsAsCompany } from '../../../languages/company-words';
import { CAPITALIZED, GLUED, LOWER, SPACED, WORD } from '../../../text/token-kinds';
import { opensSentenceOrQuote } from '../../../text/sentences';
import { isBuiltLikeSurname } from '../../../gazetteer/given-names';
import { byWords } from '../grammar';
import { WordClass } from '../lexicon';
import { isDefiniteNoun, isTrade } from '../definite-noun';
import { nameUse, peopleLexisOf } from '../lexis/people-words';
import { isPlace, mayBePersonOrPlace } from './class-nouns';
import { endsInNoun, HeadUse } from '../lexis/heads';
import { isUsed, NONE, propose, type Proposal, type View } from './proposal';

/** A longer run is a heading. */
const LONGEST_NAME = 4;
const SHORTEST = 3;
/** One word may be somebody's surname. */
const CHANCE = { several: 0.8, one: 0.7 } as const;

/** "samarbejde med Tangora", "ordre från TG Shipping", "bygges af Tangora Skibe": whom companies deal with, or who does what they do. */
export function dealtWith(view: View): readonly Proposal[] {
  const { scan, index, run } = view;
  const { tokens } = scan;
  const link = run.from - 1;
  if (link < 1 || tokens.before[link] !== SPACED || tokens.before[run.from] !== SPACED) return NONE;
  if (!isDealing(index.tables, tokens.words[link - 1]!, tokens.words[link]!)) return NONE;
  if (byWords(scan.language).has(tokens.words[link]!) && endsInSurname(view)) return NONE;
  return mayBeCompany(view) && !mayBeOwner(view) ? [propose(scan, run.from, run.to, 'dealt-with', chanceOf(view))] : NONE;
}

/** "bygget af Brinck Tangsen": people build as well. */
function endsInSurname({ scan: { tokens }, run: { from, to } }: View): boolean {
  const last = tokens.words[to - 1]!;
  return to - from > 1 && (nameUse(last).use.surname > 0 || isBuiltLikeSurname(last));
}

/** Whether a word for dealings stands before the preposition that leads to the other side. */
export const isDealing = ({ dealings }: OrganizationTables, word: string, link: string): boolean =>
  dealings.some(([words, links]) => links.includes(link) && endsInNoun(words, word));

/** "Tangora Skibe leverer rampen", "at Tangora investerer": who does what only companies do. */
export function doesBusiness(view: View): readonly Proposal[] {
  const { scan, run } = view;
  const { tokens, classes } = scan;
  const { from, to } = run;
  if (!isUsed(view, to, HeadUse.business) || tokens.before[to] !== SPACED || tokens.shapes[to] !== LOWER) return NONE;
  const isOpening = opensSentenceOrQuote(tokens, from);
  if (to - from === 1 && tokens.shapes[from] === CAPITALIZED && (isOpening || !followsFunction())) return NONE;
  return mayBeCompany(view) ? [propose(scan, from, to, 'does-business', chanceOf(view))] : NONE;

  /** "at Tangora", "og Tangora", "har Tangora". */
  function followsFunction(): boolean {
    return from > 0 && tokens.before[from] === SPACED && (classes[from - 1]! & WordClass.function) !== 0;
  }
}

/** "amerikanske Tangora har", "norske TG Design": an adjective of a country before a name that is nobody's and no place's. */
export function ofNation(view: View): readonly Proposal[] {
  const { scan, run } = view;
  const { tokens } = scan;
  const before = run.from - 1;
  if (!isUsed(view, before, HeadUse.nation) || tokens.before[run.from] !== SPACED || tokens.shapes[before] !== LOWER) return NONE;
  const isBare = run.to - run.from > 1 || endsPhrase(view);
  return isBare && mayBeCompany(view) && !mayBeOwner(view) ? [propose(scan, run.from, run.to, 'dealt-with', chanceOf(view))] : NONE;
}

/** Whether no noun follows that the run may belong to: "danske Tangora har", but not "norske Fjord gård". */
function endsPhrase({ scan: { tokens, classes }, run: { to } }: View): boolean {
  return to >= tokens.count || tokens.kinds[to] !== WORD || (classes[to]! & WordClass.function) !== 0;
}

const chanceOf = ({ run: { from, to } }: View): number => (to - from > 1 ? CHANCE.several : CHANCE.one);

/** "leverancer til Tangoras fabrik": whether a single word may be the genitive of a name or the name itself. */
const mayBeOwner = ({ scan: { tokens, language, classes }, run: { from, to } }: View): boolean =>
  to - from === 1 &&
  language?.grammar.genitiveS === true &&
  tokens.words[from]!.endsWith('s') &&
  to < tokens.count &&
  tokens.before[to] === SPACED &&
  tokens.shapes[to] === LOWER &&
  (classes[to]! & WordClass.function) === 0;

/** Whether a run may be a company's name: nobody's, no place, no common word as far as is known. */
export function mayBeCompany(view: View): boolean {
  const { scan, run } = view;
  const { from, to } = run;
  const { tokens, classes, language } = scan;
  if (to - from > LONGEST_NAME || tokens.ends[to - 1]! - tokens.starts[from]! < SHORTEST || classes[from] !== 0) return false;
  if (to < tokens.count && tokens.before[to] === GLUED && tokens.words[to] === '-') return false;
  const lexis = peopleLexisOf(language);
  const first = tokens.words[from]!;
  if (lexis.isRole(first) || lexis.isTitle(first) || isUsed(view, from, HeadUse.classNoun)) return false;
  if (tokens.shapes[from] === CAPITALIZED ? mayBePersonOrPlace(scan, from, to) : isPlace(scan, from, to)) return false;
  if (to - from > 1) return language?.grammar.titleCase !== true || hasOwnWord(view);
  if (tokens.shapes[from] !== CAPITALIZED) return true;
  if (nameUse(first).use.surname > 0 || isDefiniteNoun(scan, first) || isTrade(scan, first)) return endsAsCompany(first);
  if (language?.places.capitalNouns === true) return isUnheardInGerman(first) && !isEnglishWord(first);
  return !isEnglishWord(first);
}

/** Whether one of the words is no common English word. */
function hasOwnWord({ scan: { tokens }, run: { from, to } }: View): boolean {
  for (let at = from; at < to; at++)
    if (tokens.kinds[at] === WORD && (tokens.shapes[at] !== CAPITALIZED || !isEnglishWord(tokens.words[at]!))) return true;
  return false;
}
