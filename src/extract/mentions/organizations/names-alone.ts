import { isHumped } from '../humped';
import type { ClusterForm } from '../../../gazetteer/clusters/form';
import { isCompound, type ClusterMatch } from '../../../gazetteer/clusters/match';
import { CAPITALIZED, GLUED, MIXED, NUMBER, SPACED, UPPER, WORD } from '../../../text/token-kinds';
import type { Tokens } from '../../../text/tokens';
import { isEnglishWord, isUnheardInGerman } from '../../../gazetteer/kin';
import { FORMS_OF_ADDRESS } from '../../../languages/forms-of-address';
import { UNITS_LIKE_COMPANIES } from '../../../languages/units-called-after';
import { isPlaceName } from '../../../gazetteer/places';
import { opensFullName } from './before-person';
import { nameUse } from '../lexis/people-words';
import { isLicense, isPartOfCode } from './codes';
import { genitiveOfTown } from './known-in-place';
import { NONE, propose, type Proposal, type View } from './proposal';
import { opensSentenceOrQuote } from '../../../text/sentences';
import { isCommonAbbreviation } from '../../../languages/common-abbreviations';

/** Names that are recognized by themselves: universities, agencies, parties, companies. */
export function knownNames(view: View): readonly Proposal[] {
  const { scan, knownAt, run } = view;
  const { tokens } = scan;
  let found: Proposal[] | null = null;
  let last: ClusterMatch | null = null;
  for (let i = run.from; i < run.to; i++) {
    const match = tokens.kinds[i] === WORD ? knownAt(i) : null;
    if (
      !match ||
      match.lower ||
      isCompound(tokens, match.to) ||
      isOrdinary(tokens, match) ||
      isUnit(tokens, match) ||
      isAddressed(tokens, match) ||
      isLonger(tokens, match) ||
      isPartOfCode(tokens, match) ||
      isLicense(tokens, match) ||
      (last !== null && isAbbreviationInside(tokens, last, match)) ||
      // "DI Anna Huber": an academic title.
      (match.form.letters < 3 && opensFullName(tokens, match.to)) ||
      !isExact(scan.text.slice(match.start, match.end), match.form)
    )
      continue;
    last = match;
    (found ??= []).push({
      ...propose(scan, match.from, match.to, 'known', knownChance(tokens, match.from, match.to, match.form.letters)),
      start: match.start,
      end: match.end,
      id: match.form.records[0]!.id,
    });
    i = match.to - 1;
  }
  return found ?? NONE;
}

/** "National Grid ESO": an abbreviation right after a known name is a part of it, unless it is of the same body. */
const isAbbreviationInside = ({ shapes, before }: Tokens, last: ClusterMatch, { from, to, form }: ClusterMatch): boolean =>
  from === last.to &&
  before[from] === SPACED &&
  to - from === 1 &&
  shapes[from] === UPPER &&
  form.records[0]!.id !== last.form.records[0]!.id;

/** "Neste rapport": an ordinary word, capitalized at the start of a sentence. */
const isOrdinary = (tokens: Tokens, { form, from }: ClusterMatch): boolean =>
  form.strength === 'ordinary' && tokens.shapes[from] === CAPITALIZED && opensSentenceOrQuote(tokens, from);

/** "QZRVS" beside "QZRV": another abbreviation, for a genitive is never in capitals. */
const isLonger = ({ shapes, ends, text }: Tokens, { to, end }: ClusterMatch): boolean =>
  shapes[to - 1] === UPPER && end < ends[to - 1]! && text[end] === 'S';

/** "a magnet of 26 Tesla", but not "In 2024 Tesla sold …". */
const isUnit = (tokens: Tokens, { from, to }: ClusterMatch): boolean =>
  to - from === 1 &&
  UNITS_LIKE_COMPANIES.has(tokens.words[from]!) &&
  from > 0 &&
  tokens.kinds[from - 1] === NUMBER &&
  tokens.before[from] === SPACED &&
  tokens.words[from - 1]!.length !== YEAR_DIGITS;
const YEAR_DIGITS = 4;

/** "Frau Siemens", "Hr. Danfoss": somebody of that surname. */
function isAddressed({ words, shapes }: Tokens, { from, to }: ClusterMatch): boolean {
  if (to - from > 1 || shapes[from] !== CAPITALIZED) return false;
  return FORMS_OF_ADDRESS.has(words[words[from - 1] === '.' ? from - 2 : from - 1] ?? '');
}

/** "Siemens Healthineers", "Sparbanken Skåne", "Roche Norge", "AU OutReach": a known one-word name that continues is the name of another body. */
export function knownAndMore(view: View): readonly Proposal[] {
  const { scan, knownAt, run } = view;
  const { tokens, text } = scan;
  if (run.to - run.from < 2) return NONE;
  const match = knownAt(run.from);
  const at = match?.to ?? run.to;
  if (at >= run.to || tokens.before[at] !== SPACED) return NONE;
  const rest = run.to - at;
  const isInPlace = rest > 1 && arePlaces(text.slice(tokens.starts[at], tokens.ends[run.to - 1]));
  if (!isInPlace && (rest > 2 || !areWords(tokens, at, run.to))) return NONE;
  if (
    match === null ||
    !isOneWord(tokens, match) ||
    match.lower ||
    match.genitive ||
    (match.form.letters < 3 && tokens.shapes[at] !== MIXED) ||
    !isExact(text.slice(match.start, match.end), match.form)
  )
    return NONE;
  const { given, surname } = nameUse(tokens.words[run.from]!).use;
  // "Elkem Rana" is a site; "Merck Anna" may be somebody's name, "Vestas Karen Holm" is.
  const mayBePerson = nameUse(tokens.words[at]!).use.given > 0 && (rest > 1 || given + surname > 0);
  return mayBePerson || !(isInPlace || isPartOfBody(view, at))
    ? NONE
    : [propose(scan, run.from, run.to, 'known-and-more', 0.84, genitiveOfTown(view))];
}

function areWords({ before, kinds }: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (before[i] !== SPACED || kinds[i] !== WORD) return false;
  return true;
}

/** "West-Betuwe", "Valais-Wallis": a place, or one in two languages. */
const arePlaces = (name: string): boolean => isPlaceName(name) || (name.includes('-') && name.split('-').every(isPlaceName));

/** "Roche", "HES-SO": whether a name has only hyphens inside. */
const isOneWord = ({ before }: Tokens, { from, to }: ClusterMatch): boolean => {
  for (let i = from + 1; i < to; i++) if (before[i] !== GLUED) return false;
  return true;
};

/**
 * "Google Slides", "ARD Bühne": where titles or all nouns are capitalized, the word after a known name is more often a
 * product than a part of the body, unless it is a place or a word for such a part.
 */
function isPartOfBody({ scan, index, run }: View, at: number): boolean {
  const { tokens, text, language } = scan;
  if (language?.grammar.titleCase !== true && language?.places.capitalNouns !== true) return true;
  const last = tokens.words[run.to - 1]!;
  // "Siemens Lichtwerk": a word that is not a noun of the language is a name.
  const isName = language.places.capitalNouns && isUnheardInGerman(last) && !isEnglishWord(last);
  if (isName || index.tables.parts.includes(last)) return true;
  // "Microsoft Research Cambridge": a part, and its town.
  const place = run.to - at > 1 && index.tables.parts.includes(tokens.words[at]!) ? run.to - 1 : at;
  return isPlaceName(text.slice(tokens.starts[place], tokens.ends[run.to - 1]));
}

/** An abbreviation counts only in its exact form, and only if it has no other meaning. */
function isExact(text: string, form: ClusterForm): boolean {
  return form.strength !== 'ordinary' || (text === form.printed && !isCommonAbbreviation(text.toLowerCase()));
}

/** Several words are certain; a single word at the start of a sentence is less so, and an abbreviation of two letters least. */
function knownChance(tokens: Tokens, from: number, to: number, letters: number): number {
  // "John Deere": a person's name that is known as a company's.
  if (to - from > 1) return nameUse(tokens.words[from]!).use.given > 0 ? 0.97 : 0.9;
  if (letters < 3) return 0.62;
  if (tokens.shapes[from] === CAPITALIZED) return opensSentenceOrQuote(tokens, from) ? 0.66 : 0.78;
  return 0.82;
}

/** "SaskTel", "BLOXHUB 2", "CeBiTec": a capital inside a word. */
export function humpedWords({ scan, run }: View): readonly Proposal[] {
  const { tokens, text } = scan;
  let found: Proposal[] | null = null;
  for (let i = run.from; i < run.to; i++) {
    if (
      tokens.kinds[i] !== WORD ||
      tokens.shapes[i] !== MIXED ||
      tokens.before[i] === GLUED ||
      (tokens.before[i + 1] === GLUED && tokens.words[i + 1] === '-')
    )
      continue;
    const printed = text.slice(tokens.starts[i], tokens.ends[i]);
    if (isHumped(printed)) (found ??= []).push(propose(scan, i, i + 1, 'hump', scan.language?.grammar.titleCase === true ? 0.3 : 0.48));
  }
  return found ?? NONE;
}
