import { isBuiltLikeSurname } from '../../../gazetteer/given-names';
import { isQuotationMark } from '../../../text/quotation-marks';
import { GLUED, NEW_LINE, NUMBER, SPACED, UPPER, WORD } from '../../../text/token-kinds';
import { isApostrophe } from '../../../text/apostrophe';
import type { Tokens } from '../../../text/tokens';
import { FORMS_OF_ADDRESS } from '../../../languages/forms-of-address';
import { isCapitalNoun } from '../capital-nouns';
import { HeadUse } from '../lexis/heads';
import { type NamePart } from './name-parts';
import { isCapital } from '../../../text/capitals';
import { isPart, nameAt, type View } from './view';
import { Part } from '../lexis/person-parts';

/** What stands around a name, one bit each: evidence for a person. */
export const Around = { title: 1, role: 2, credit: 4, reporting: 8, apposition: 16, aged: 32, addressed: 64 } as const;

/** Log-odds of the evidence for a person; a name alone starts from `bare`. Set on training sentences. */
export const WEIGHTS = {
  bare: -2.6,
  givenAtHome: 2.2,
  givenElsewhere: 1.1,
  givenLevel: 0.12,
  surname: 1.2,
  surnameLevel: 0.06,
  builtLikeSurname: 1.1,
  patronymic: 3,
  unknownLast: 0.3,
  twoParts: 0.6,
  initial: 0.9,
  particle: 0.7,
  title: 2,
  addressed: 2.2,
  role: 1.8,
  credit: 2.2,
  reporting: 1.8,
  apposition: 1.4,
  aged: 3,
  capitals: -1,
  company: -2.5,
  /** The whole name is that of a place: Jan Mayen, Santa Maria. */
  place: -3,
} as const;

/** What stands before and after the tokens of a name, as bits of `Around`. */
export function surroundingsOf(view: View, first: number, last: number): number {
  const { tokens } = view.scan;
  const at = wordBefore(tokens, first);
  const before = at < 0 ? 0 : view.parts.of(tokens.ids[at]!);
  const isBeforeMark = isPart(view, last, Part.stop);
  return (
    ((before & Part.title) !== 0 ? Around.title | (isAddressed(view, at, first) ? Around.addressed : 0) : 0) |
    ((before & Part.role) !== 0 ? Around.role : 0) |
    (isPart(view, first - 1, Part.stop) && isCredited(view, first) ? Around.credit : 0) |
    ((before & (Part.reporting | Part.source)) !== 0 || isReported(view, first, last, isBeforeMark) ? Around.reporting : 0) |
    (isBeforeMark && isApposition(view, last) ? Around.apposition : 0) |
    (isBeforeMark && isAged(tokens, last) ? Around.aged : 0)
  );
}

/** "Foto: Karen Holm" */
const isCredited = (view: View, first: number): boolean =>
  first >= 2 && view.scan.tokens.words[first - 1] === ':' && isPart(view, creditBefore(view.scan.tokens, first - 1), Part.credit);

/**
 * "Herr Kollatz", "Herrn Prof. Dr. Kollatz", "M. Vetterlein": whether a form of address stands before a name, or before its
 * titles, that is no noun of a language which capitalizes those ("gab seiner Frau Geld").
 */
function isAddressed(view: View, title: number, name: number): boolean {
  const { tokens, language } = view.scan;
  if (nameAt(view, name).use.surname === 0 && isCapitalNoun(language, tokens.words[name]!)) return false;
  for (let at = title, titles = 0; at >= 0 && titles < MOST_TITLES && isPart(view, at, Part.title); titles++) {
    if (FORMS_OF_ADDRESS.has(tokens.words[at]!)) return true;
    if (tokens.words[at] === SIR && tokens.words[at + 1] === '.' && language?.people.titles.includes(SIR) === true) return true;
    at = wordBefore(tokens, at);
  }
  return false;
}
const MOST_TITLES = 4;
/** French "M.", where no given name begins so. */
const SIR = 'm';

/** The word right before a name, skipping the stop of an abbreviation; -1 if something else stands there. */
function wordBefore(tokens: Tokens, first: number): number {
  if (first === 0 || tokens.before[first] !== SPACED) return -1;
  const at = tokens.words[first - 1] === '.' && tokens.before[first - 1] === GLUED ? first - 2 : first - 1;
  return at >= 0 && tokens.kinds[at] === WORD ? at : -1;
}

/** The word before a colon, without a plural s after an apostrophe: "Foto’s:". */
function creditBefore({ words, before }: Tokens, colon: number): number {
  const isPlural = colon > 2 && words[colon - 1] === 's' && isApostrophe(words[colon - 2]) && before[colon - 2] === GLUED;
  return isPlural ? colon - 3 : colon - 1;
}

/** "Karen Holm sagde", "Karen Holm: “Ja.”": whether a reporting verb, or what is said, follows right after a name. */
function isReported(view: View, first: number, last: number, isBeforeMark: boolean): boolean {
  const { tokens } = view.scan;
  if (isBeforeMark && last - first > 1 && tokens.words[last] === ':' && isQuotationMark(tokens.words[last + 1])) return true;
  return last < tokens.count && tokens.before[last] === SPACED && isPart(view, last, Part.reporting);
}

/** ', klyngedirektør …': whether a role is among the first words after a comma or a bracket. */
function isApposition(view: View, last: number): boolean {
  const { tokens } = view.scan;
  const mark = tokens.words[last];
  if ((mark !== ',' && mark !== '(' && mark !== '–' && mark !== '-') || (mark === '-' && tokens.before[last] === GLUED)) return false;
  for (let at = last + 1; at < Math.min(tokens.count, last + 5); at++) {
    if (tokens.kinds[at] !== WORD || tokens.before[at] === NEW_LINE) return false;
    if (isPart(view, at, Part.role)) return true;
  }
  return false;
}

/** "Lowri Tamsin, 18, from", "Lowri Tamsin (18)": whether an age stands between marks after a name. */
function isAged({ words, kinds, before, starts, ends }: Tokens, mark: number): boolean {
  const close = words[mark + 2];
  if (kinds[mark + 1] !== NUMBER || before[mark] === NEW_LINE || before[mark + 2] !== GLUED) return false;
  if (ends[mark + 1]! - starts[mark + 1]! !== AGE_DIGITS) return false;
  return (words[mark] === ',' && close === ',') || (words[mark] === '(' && before[mark] === SPACED && close === ')');
}
const AGE_DIGITS = 2;

/** The log-odds that these parts, beginning with a given name, name a person. */
export function weighFullName(view: View, parts: readonly NamePart[], around: number): number {
  const { tokens } = view.scan;
  const first = parts[0]!;
  const last = parts.at(-1)!;
  let sum = WEIGHTS.bare + WEIGHTS.twoParts + weighAround(around);
  const given = nameAt(view, first.first).use;
  if (first.kind === 'initial') sum += WEIGHTS.initial;
  else if (given.given > 0)
    sum += ((given.homes & view.home) !== 0 ? WEIGHTS.givenAtHome : WEIGHTS.givenElsewhere) + WEIGHTS.givenLevel * given.given;
  sum += weighLast(view, last.last - 1);
  if (parts.some((part, i) => i > 0 && part.kind === 'initial')) sum += WEIGHTS.initial;
  if (parts.some((part) => part.kind === 'particle')) sum += WEIGHTS.particle;
  if (parts.every((part) => tokens.shapes[part.first] === UPPER)) sum += WEIGHTS.capitals;
  if (isCompany(tokens, first.first, last.last)) sum += WEIGHTS.company;
  return sum;
}

/** "Helgadóttur", "Sigfússyni": the name of somebody's daughter or son, which nothing else is built like. */
export const isPatronymic = (word: string): boolean => PATRONYMICS.some((ending) => word.endsWith(ending));
const PATRONYMICS: readonly string[] = ['dóttir', 'dóttur', 'ssyni', 'ssonar', 'arsyni', 'arsonar'];

function weighLast(view: View, at: number): number {
  const { use, cut } = nameAt(view, at);
  const word = view.scan.tokens.words[at]!;
  if (isPatronymic(word)) return WEIGHTS.patronymic;
  const stem = cut === 0 ? word : word.slice(0, -cut);
  if (use.surname > 0) return WEIGHTS.surname + WEIGHTS.surnameLevel * use.surname;
  return isBuiltLikeSurname(stem) ? WEIGHTS.builtLikeSurname : use.given > 0 ? WEIGHTS.surname / 2 : WEIGHTS.unknownLast;
}

/** The log-odds that what stands around a name adds. */
export function weighAround(around: number): number {
  if (around === 0) return 0;
  return (
    ((around & Around.title) !== 0 ? WEIGHTS.title : 0) +
    ((around & Around.addressed) !== 0 ? WEIGHTS.addressed : 0) +
    ((around & Around.role) !== 0 ? WEIGHTS.role : 0) +
    ((around & Around.credit) !== 0 ? WEIGHTS.credit : 0) +
    ((around & Around.reporting) !== 0 ? WEIGHTS.reporting : 0) +
    ((around & Around.apposition) !== 0 ? WEIGHTS.apposition : 0) +
    ((around & Around.aged) !== 0 ? WEIGHTS.aged : 0)
  );
}

/** 'Ernst & Young', 'Møller-fonden', 'Olsen A/S': whether the words beside the name make it the name of something else. */
function isCompany(tokens: Tokens, first: number, last: number): boolean {
  const next = tokens.words[last];
  if (next === '&' || (first > 0 && tokens.words[first - 1] === '&')) return true;
  return next === '-' && tokens.before[last] === GLUED && tokens.before[last + 1] === GLUED && !isCapital(tokens, last + 1);
}

/** "arkitektfirmaet Henning Larsen": after a word for a kind of company a person's name is that of the company. */
export function isOfClass(view: View, first: number): boolean {
  const { scan } = view;
  const before = wordBefore(scan.tokens, first);
  // "publisher John Hill": some of these words are roles as well.
  return before >= 0 && first - before === 1 && !isPart(view, before, Part.role) && isClassNoun(view, before);
}

/** Uses what the organization rules keep about each word, so that no noun is compared again. */
function isClassNoun({ scan, heads }: View, at: number): boolean {
  return heads !== null && (heads.of(scan.tokens.ids[at]!) & HeadUse.classNoun) !== 0;
}
