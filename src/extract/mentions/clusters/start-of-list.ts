import { isApostrophe } from '../../../text/apostrophe';
import { isQuotationMark } from '../../../text/quotation-marks';
import { CAPITALIZED, GLUED, LOWER, MARK, NUMBER, WORD } from '../../../text/token-kinds';
import { cueTables, type Cue } from '../lexis/cues';
import { endsSentence } from '../../../text/sentences';
import { isDash } from '../../../text/dashes';
import { wordSet } from '../../../languages/word-sets';
import { among, definiteArticles, them } from '../grammar';
import { WordClass } from '../lexicon';
import type { Scan } from '../scan';
import type { Finds } from './finds';
import { isCapital } from './names';
import { isPlaceName } from '../../../gazetteer/places';

/** How far after a cue its list may begin. */
const REACH = 14;

/** Where the list after a cue begins; -1 if there is none. Only a word that opens a list may stand right before it. */
export function startOfList(scan: Scan, cue: Cue, finds: Finds): number {
  const { tokens } = scan;
  const tables = cueTables(scan);
  for (let i = cue.to; i < tokens.count && i - cue.to < REACH; i++) {
    if (
      (endsSentence(tokens, i) && !isChoice(scan, i - 2, i) && !isChoice(scan, i - 4, i - 2)) ||
      tables.belongings.includes(tokens.words[i]!) ||
      tables.partners.includes(tokens.words[i]!)
    )
      return -1;
    if (isChoice(scan, i - 2, i)) continue;
    if (tokens.words[i - 1] === ',' && isAfterMember(scan, i - 1, cue)) return -1;
    if (isCapital(tokens, i) || isQuotationMark(tokens.words[i]) || finds.at(i)) {
      if (isOpening(scan, i - 1, cue)) return i;
      if (!finds.at(i) && tables.copulas.length === 0) return -1;
      continue;
    }
    if (isDash(tokens.words[i]!) && among(scan.language).has(tokens.words[i + 1] ?? '')) continue;
    if (!mayLead(tokens, i)) return -1;
  }
  return -1;
}

/** A word, a number or a mark that may stand between the cue and its list: "les pôles suivants rejoignent l'association : A, B". */
const mayLead = ({ before, kinds, shapes, words }: Scan['tokens'], i: number): boolean =>
  (kinds[i] === WORD && shapes[i] === LOWER) ||
  kinds[i] === NUMBER ||
  (kinds[i] === MARK && (/^[,:.(]$/u.test(words[i]!) || (isApostrophe(words[i]) && before[i] === GLUED)));

function isOpening(scan: Scan, before: number, cue: Cue): boolean {
  if (before === cue.to - 1) return true;
  const word = scan.tokens.words[before]!;
  const tables = cueTables(scan);
  if (word === ',' || word === ':' || isChoice(scan, before - 3, before - 1)) return true;
  if (them(scan.language).has(word) && among(scan.language).has(scan.tokens.words[before - 1] ?? '')) return true;
  // "Die Cluster der Region": right after the cue an article begins a genitive.
  if (definiteArticles(scan.language).has(word)) return before > cue.to && isOpening(scan, before - 1, cue);
  return tables.such.includes(word) || tables.copulas.includes(word);
}

/**
 * "Die Cluster verbinden Werften, Reeder und Schulen", "Die Cluster vernetzen Firmen aus Robotik, Sensorik und …": a
 * comma after a noun that follows a verb or a preposition continues what it governs; "Die Cluster in Bayern, A und B"
 * tells where they are. Where nouns are not capitalized, only a name is reached: "wil minister van Werk, Economie en Sport".
 */
function isAfterMember({ tokens, text, classes, language }: Scan, comma: number, { to }: Cue): boolean {
  const noun = comma - 1;
  if (noun <= to || tokens.shapes[noun] !== CAPITALIZED || tokens.kinds[noun - 1] !== WORD || tokens.shapes[noun - 1] !== LOWER)
    return false;
  const before = tokens.words[noun - 1]!;
  if (prepositions(language).has(before)) return !isPlaceName(text.slice(tokens.starts[noun], tokens.ends[noun]));
  return language?.places.capitalNouns === true && (classes[noun - 1]! & WordClass.function) === 0;
}

/** Prepositions without an article in them. */
const prepositions = wordSet(({ places, grammar }) =>
  [...places.prepositions, ...places.loosePrepositions].filter((word) => !grammar.withArticle.includes(word)),
);

/** Abbreviations of "for example" and "among others": their stops end no sentence. */
const shortened = wordSet(({ grammar }) => grammar.shortened);

/** Whether two tokens are the words of such an abbreviation, each with its stop. */
function isChoice({ tokens: { words }, language }: Scan, first: number, second: number): boolean {
  return words[first + 1] === '.' && words[second + 1] === '.' && shortened(language).has(`${words[first]}.${words[second]}`);
}
