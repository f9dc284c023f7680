import { isDash } from '../../../text/dashes';
import { CAPITALIZED, GLUED, LOWER, NEW_LINE, SPACED, UPPER, WORD } from '../../../text/token-kinds';
import { isApostrophe } from '../../../text/apostrophe';
import { en } from '../../../languages/en/language';
import { articles } from '../grammar';
import { HeadUse } from '../lexis/heads';
import { isPlace } from './class-nouns';
import { isUsed, NONE, propose, type Proposal, type View } from './proposal';
import { LEGAL_FORMS } from '../../../languages/legal-forms';
import { opensSentence } from '../../../text/sentences';

/** "Vestas Wind Systems A/S", "OWL Marketing GmbH", "Enron Corp.", "Kelp GmbH & Co. KG", "Kelp B.V.". */
export function legalForms(view: View): readonly Proposal[] {
  const from = afterKin(view);
  return from === view.run.from ? inForm(view) : inForm({ ...view, run: { from, to: view.run.to } });
}

function inForm(view: View): readonly Proposal[] {
  const { scan, run } = view;
  const { tokens } = scan;
  const last = run.to - 1;
  const society = endOfSociety(view);
  // A cluster may be a society.
  if (society > run.to) return [propose(scan, fromOwner(view), society, 'legal-form', 0.64)];
  if (isSmallForm(view)) return [propose(scan, run.to - run.from > 1 ? fromOwner(view) : run.from, run.to + 1, 'legal-form', 0.9)];
  if (last === run.from) return NONE;
  const word = tokens.words[last]!;
  if (tokens.words[run.to] === '/' && tokens.words[run.to + 1] === 's' && (word === 'a' || word === 'i'))
    return [propose(scan, fromOwner(view), run.to + 2, 'legal-form', 0.92)];
  const further = word === 'co' ? afterCo(view) : afterStops(view);
  if (further > run.to) return [propose(scan, fromOwner(view), further, 'legal-form', 0.94)];
  if (!LEGAL_FORMS.has(word) || (tokens.shapes[last] === CAPITALIZED && word.length < 3 && !CAPITALIZED_FORMS.has(word))) return NONE;
  if (isOtherForm(view, last)) return NONE;
  const dot = isStop(view, run.to) && DOTTED.has(word) ? 1 : 0;
  const from = word === 'mbh' ? fromSociety(view) : fromOwner(view);
  return from < 0 ? NONE : [propose(scan, from, run.to + dot, 'legal-form', 0.9)];
}

/**
 * "Gesellschaft zur Förderung des Hafens im Kreis Holm mbH": the form stands for a "Gesellschaft", so a name without that word
 * in its run begins before it; -1 if nothing before it in the line can be its beginning.
 */
function fromSociety(view: View): number {
  const { scan, run } = view;
  const { tokens } = scan;
  for (let at = run.to - 2; at >= run.from; at--) if (tokens.words[at]!.endsWith(SOCIETY)) return fromOwner(view);
  for (let at = run.from - 1; at >= 0 && run.from - at <= LONGEST_SOCIETY; at--) {
    if (tokens.before[at + 1] === NEW_LINE || (tokens.kinds[at] !== WORD && !INSIDE_SOCIETY.has(tokens.words[at]!))) return -1;
    if (tokens.words[at]!.endsWith(SOCIETY)) return isWithItsRun(view, at - 1) ? at - 1 : at;
  }
  return -1;
}
const SOCIETY = 'gesellschaft';
/** Maximum number of tokens from the word to the run that ends in the form. */
const LONGEST_SOCIETY = 14;
/** Marks in such names: "für Wissens- und Technologietransfer", "für Bau, Handel und Hafen". */
const INSIDE_SOCIETY: ReadonlySet<string> = new Set(['-', '–', ',', '&', '/']);

/** "Bayerische Gesellschaft für": whether an adjective of place before the word belongs to the name. */
const isWithItsRun = ({ scan: { tokens } }: View, at: number): boolean =>
  at >= 0 && tokens.shapes[at] === CAPITALIZED && tokens.before[at + 1] === SPACED && /sche[nr]?$/u.test(tokens.words[at]!);

/** "Tangvikin Kylät ry", "Tangvík ehf.": whether a legal form that is written in lower case follows the run, and the name ends there. */
function isSmallForm({ scan: { tokens }, index: { tables }, run: { to } }: View): boolean {
  if (to >= tokens.count || tokens.before[to] !== SPACED || tokens.shapes[to] !== LOWER || !tables.smallForms.includes(tokens.words[to]!))
    return false;
  const next = to + 1;
  // "e. V.", which is read by itself
  if (tokens.words[next] === '.' && tokens.words[to]!.length === 1) return false;
  if (next >= tokens.count || tokens.before[next] !== SPACED || tokens.kinds[next] !== WORD) return true;
  // "Tang as a Service"
  return tokens.shapes[next] === LOWER && !articles(en).has(tokens.words[next]!);
}

/**
 * "Tangforum Nord e. V.": one past the form of a society, which is written letter by letter; the end of the run where none
 * follows, or where the run is only the end of a name that goes on over a small word ("Freunde des Tangs e. V.").
 */
function endOfSociety(view: View): number {
  const { tokens, language } = view.scan;
  const { from, to } = view.run;
  if (tokens.words[to] !== 'e' || tokens.words[to + 2] !== 'v' || tokens.words[to + 1] !== '.' || tokens.before[to] !== SPACED) return to;
  // "Tangverbund Mark / Holm e. V.": the rest of a name.
  if (isPlace(view.scan, from, to)) return to;
  if (from > 0 && tokens.before[from] === SPACED && tokens.kinds[from - 1] === WORD && tokens.shapes[from - 1] === LOWER) {
    const isOpen = to - from === 1 && from > 1 && tokens.shapes[from - 2] !== LOWER && !opensSentence(tokens, from - 2);
    if (isOpen || !(articles(language).has(tokens.words[from - 1]!) || isUsed(view, from - 1, HeadUse.at))) return to;
  }
  return isStop(view, to + 3) ? to + 4 : to + 3;
}

/** "CC BY-SA", "NMF—as", outside Italian "Kelp Spa", in English "Used EV": the same letters as something else. */
function isOtherForm({ scan: { tokens, language } }: View, last: number): boolean {
  if (tokens.before[last] === GLUED && isDash(tokens.words[last - 1]!)) return true;
  const word = tokens.words[last]!;
  if (word === 'spa') return language !== null && tokens.shapes[last] === CAPITALIZED;
  return word === 'ev' && language?.grammar.titleCase === true && tokens.shapes[last] === UPPER;
}

const isStop = ({ scan: { tokens } }: View, at: number): boolean => tokens.words[at] === '.' && tokens.before[at] === GLUED;

/** "GmbH & Co. KG", "SE & Co. KGaA": one past the form after "Co." at the end of a run; the end of the run if there is none. */
function afterCo(view: View): number {
  const { to } = view.run;
  const { tokens } = view.scan;
  const at = isStop(view, to) ? to + 1 : to;
  const isForm = at < tokens.count && tokens.before[at] === SPACED && PARTNERSHIPS.has(tokens.words[at]!);
  return isForm && tokens.words[to - 2] === '&' ? at + 1 : to;
}

/** "Kelp B.V.", "Kelp S.p.A.": one past the stop after the last letter of a form that is written letter by letter. */
function afterStops(view: View): number {
  const { from, to } = view.run;
  const { tokens } = view.scan;
  if (!isStop(view, to) || tokens.ends[to - 1]! - tokens.starts[to - 1]! > 1) return to;
  let letters = tokens.words[to - 1]!;
  let first = to - 1;
  while (first - 2 > from && letters.length < LONGEST_NAME && tokens.before[first] === GLUED && isStop(view, first - 1)) {
    if (tokens.ends[first - 2]! - tokens.starts[first - 2]! > 1) return to;
    first -= 2;
    letters = tokens.words[first]! + letters;
  }
  return letters.length > 1 && tokens.before[first] === SPACED && LEGAL_FORMS.has(letters) ? to + 1 : to;
}
const LONGEST_NAME = 4;

/**
 * "Tochterunternehmen Lumitrona GmbH", "Firmaet Kystpumper A/S leverer": where every noun is capitalized, and where a
 * sentence begins, the name begins after the class noun. In title case a class noun belongs to the name ("Company Z Ltd").
 */
function afterClass(view: View): number {
  const { scan, run } = view;
  const { tokens, language } = scan;
  if (language === null || tokens.before[run.from + 1] !== SPACED || !isUsed(view, run.from, HeadUse.classNoun)) return run.from;
  const { capitalNouns } = language.places;
  const isNoun = capitalNouns ? run.to - run.from > 2 : !language.grammar.titleCase && opensSentence(tokens, run.from);
  return isNoun ? run.from + 1 : run.from;
}

/** "Holm's Kelp & Storage Inc.": the owner who opens the line is part of the name. */
function fromOwner(view: View): number {
  const { tokens } = view.scan;
  const { from } = view.run;
  const owner = from - 3;
  const isOwned =
    owner >= 0 &&
    tokens.words[from - 1] === 's' &&
    isApostrophe(tokens.words[from - 2]) &&
    tokens.before[from - 2] === GLUED &&
    tokens.before[from - 1] === GLUED &&
    tokens.before[from] === SPACED;
  return isOwned && tokens.before[owner] === NEW_LINE && tokens.shapes[owner] === CAPITALIZED ? owner : afterClass(view);
}

/** Legal forms of a partnership after "& Co.". */
const PARTNERSHIPS: ReadonlySet<string> = new Set(['kg', 'kgaa', 'ohg']);
/** Two letters that are written like a word: "Merilinna Oy". */
const CAPITALIZED_FORMS: ReadonlySet<string> = new Set(['oy']);
/** Legal forms that are abbreviated with a dot. */
const DOTTED: ReadonlySet<string> = new Set(['inc', 'corp', 'ltd', 'co']);

/**
 * "CU-Mitglied Holm Armaturen GmbH", "CTO Holm Armaturen GmbH": one past a compound for who belongs to another body, or an
 * abbreviated role; otherwise the start of the run.
 */
function afterKin({ scan: { tokens }, index: { tables }, run: { from, to } }: View): number {
  if (to - from > 2 && tokens.shapes[from] === UPPER && OFFICERS.has(tokens.words[from]!)) return from + 1;
  const next = from + 3;
  const isCompound =
    next < to - 1 && isDash(tokens.words[from + 1]!) && tokens.before[from + 1] === GLUED && tokens.before[next] === SPACED;
  return isCompound && [...tables.memberNouns, ...tables.apposed, ...tables.classes].includes(tokens.words[from + 2]!) ? next : from;
}
/** Chief officers, as texts in any language abbreviate them. */
const OFFICERS: ReadonlySet<string> = new Set(['ceo', 'cto', 'cfo', 'coo', 'cio', 'cmo', 'cso']);
