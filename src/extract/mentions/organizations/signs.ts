import type { ClusterMatcher } from '../../../gazetteer/clusters/match';
import { CAPITALIZED, GLUED, MIXED, UPPER } from '../../../text/token-kinds';
import { NumberColumn, type WordTable } from '../../../text/words';
import type { Scan } from '../scan';
import { ofPerson } from './beside-people';
import { HeadUse, type HeadIndex } from '../lexis/heads';
import { isKnownInCase } from './known-in-case';
import { isBeforeArticle, isBracketed } from './marks-beside';
import type { Run } from './runs';
import { isPark } from './science-parks';
import { isRowEnd } from './rows';
import { LEGAL_FORMS } from '../../../languages/legal-forms';

/**
 * Evidence for an organization in or beside a run of capitalized words, one bit each: a rule whose signs are all
 * missing has nothing to propose.
 */
export const Sign = {
  /** A registered name begins in it. */
  known: 1,
  /** A word all in capitals, or with one inside; anything else that is not a plain capitalized word. */
  capitals: 1 << 1,
  odd: 1 << 2,
  opener: 1 << 3,
  headed: 1 << 4,
  /** A head after it. */
  headAfter: 1 << 5,
  /** A word for a kind of organization opens it or stands before it. */
  classNoun: 1 << 6,
  /** The use of the word before it: `HeadUse`. */
  at: 1 << 7,
  host: 1 << 8,
  such: 1 << 9,
  told: 1 << 10,
  listing: 1 << 11,
  /** Of several words: glued to what stands before, after a word that joins or leads to a body, after a short head, before a legal form. */
  glued: 1 << 12,
  link: 1 << 13,
  short: 1 << 14,
  form: 1 << 15,
  /** One word glued to what stands before, perhaps in quotation marks. */
  gluedWord: 1 << 16,
  /** Of several words the last is a country in English. */
  country: 1 << 18,
  /** A word for its leader follows. */
  leaderAfter: 1 << 19,
  /** A country ends it. */
  branch: 1 << 20,
  /** It stands alone in parentheses. */
  bracketed: 1 << 21,
  /** An indefinite article after a comma: a description may follow. */
  apposed: 1 << 22,
  /** A word that ends names of companies. */
  company: 1 << 23,
  /** Of several words the last may be "park", with an ending perhaps. */
  park: 1 << 24,
  /** A word for a town, a district or a state. */
  government: 1 << 25,
  /** A word for reporting before it; a compound for a paper in it. */
  reports: 1 << 26,
  paper: 1 << 27,
  /** A school. */
  school: 1 << 28,
  /** A word for dealings and its preposition before it. */
  dealt: 1 << 29,
  /** A verb for what only companies do follows. */
  business: 1 << 30,
  /** An adjective of a country before it, or its line ends with it after a comma. */
  beside: 1 << 31,
} as const;

/** Not a sign of its own: "Tang A/S", "Fjord I/S", where the run ends before the slash. */
const SLASH = 1 << 17;

/** No rule applies if this is the only sign. */
const UNHEARD = Sign.gluedWord;
/** "tekniska universitet", "- og administrasjonsdepartementet": how far after a run a head may stand. */
const REACH = 3;

/** What is needed to compute the signs of each run of a text, by word number. */
export interface Hearing {
  readonly scan: Scan;
  readonly uses: NumberColumn;
  /** `Sign`s of several words by one of them. */
  readonly several: NumberColumn;
  readonly knownAt: ClusterMatcher;
}

export function hearingOf(scan: Scan, index: HeadIndex, uses: NumberColumn, knownAt: ClusterMatcher): Hearing {
  return { scan, uses, several: severalIn(scan.tokens.table, scan.language, index), knownAt };
}

/** `Sign`s by word number. Kept as long as the table, so it must not depend on a text. */
function severalIn(table: WordTable, language: Scan['language'], index: HeadIndex): NumberColumn {
  return table.keep(severalIn, language, () => {
    const links = ofPerson(language);
    return new NumberColumn((id) => severalOf(index, links, table.lower[id]!));
  });
}

/** What a legal form with stops in it ends in, of what a run holds of it: "B.V.", "S.A.", "S.A.S.", "S.r.l.", "& Co. KG". */
const FORM_ENDS: ReadonlySet<string> = new Set(['v', 'a', 's', 'l', 'co']);

/** One set of signs each for the word before the run, its first, its last and the next word. */
function severalOf({ joins, tables }: HeadIndex, links: ReadonlySet<string>, word: string): number {
  return (
    (joins.has(word) || links.has(word) ? Sign.link : 0) |
    (tables.abbreviated.includes(word) ? Sign.short : 0) |
    (LEGAL_FORMS.has(word) || FORM_ENDS.has(word) ? Sign.form : 0) |
    (tables.englishCountries.includes(word) ? Sign.country : 0) |
    (isPark(word) ? Sign.park : 0) |
    (word === '/' ? SLASH : 0)
  );
}

/** The signs of a run; 0, as for most runs, if neither its words nor those beside it are evidence, so that no rule applies. */
export function signsOf(hearing: Hearing, run: Run): number {
  const { from, to } = run;
  const { scan, uses } = hearing;
  const { ids, shapes, count, before } = scan.tokens;
  let signs = before[from] === GLUED ? (to - from > 1 ? Sign.glued : Sign.gluedWord) : 0;
  for (let i = from; i < to; i++) {
    const shape = shapes[i];
    if (shape !== CAPITALIZED) signs |= shape === UPPER || shape === MIXED ? Sign.capitals : Sign.odd;
    signs |= ownSigns(uses.of(ids[i]!));
  }
  if (from > 0) signs |= signsBefore(uses.of(ids[from - 1]!), from > 1 ? uses.of(ids[from - 2]!) : 0);
  // A head outside a run is lower-case.
  for (let i = to; i < to + REACH && i < count; i++)
    if (shapes[i] !== CAPITALIZED && (uses.of(ids[i]!) & (HeadUse.headed | HeadUse.capitalHead)) !== 0) signs |= Sign.headAfter;
  if (to < count) signs |= signsAfter(uses.of(ids[to]!));
  if (to - from > 1) signs |= signsOfSeveral(hearing, from, to);
  if (isBracketed(scan, run)) signs |= Sign.bracketed;
  else if (isBeforeArticle(scan, run)) signs |= Sign.apposed;
  else if (isRowEnd(scan, run)) signs |= Sign.beside;
  if (holdsKnown(hearing, run)) signs |= Sign.known;
  return (signs & ~UNHEARD) === 0 ? 0 : signs;
}

/** Whether a well-known name begins in a run. */
function holdsKnown({ scan, knownAt }: Hearing, run: Run): boolean {
  for (let i = run.from; i < run.to; i++) if (knownAt(i) !== null) return true;
  return isKnownInCase(scan, run);
}

function ownSigns(use: number): number {
  if (use === 0) return 0;
  return (
    ((use & (HeadUse.opener | HeadUse.head | HeadUse.placed)) !== 0 ? Sign.opener : 0) |
    ((use & (HeadUse.headed | HeadUse.capitalHead)) !== 0 ? Sign.headed : 0) |
    ((use & HeadUse.company) !== 0 ? Sign.company : 0) |
    ((use & (HeadUse.classNoun | HeadUse.premises)) !== 0 ? Sign.classNoun : 0) |
    ((use & HeadUse.government) !== 0 ? Sign.government : 0) |
    ((use & HeadUse.paper) !== 0 ? Sign.paper : 0) |
    ((use & HeadUse.school) !== 0 ? Sign.school : 0)
  );
}

/** Of the word after a run. */
const signsAfter = (use: number): number =>
  ((use & HeadUse.leader) !== 0 ? Sign.leaderAfter : 0) |
  ((use & HeadUse.smallForm) !== 0 ? Sign.form : 0) |
  ((use & HeadUse.business) !== 0 ? Sign.business : 0);

/** Of the word before a run, and the one before an article: "told the Gazette", "firms such as the Works". */
function signsBefore(use: number, further: number): number {
  const told =
    ((further & HeadUse.told) !== 0 ? Sign.told : 0) |
    ((further & HeadUse.at) !== 0 ? Sign.at : 0) |
    ((further & HeadUse.such) !== 0 ? Sign.such : 0);
  if (use === 0) return told;
  return (
    told |
    ((use & (HeadUse.classNoun | HeadUse.bareClass)) !== 0 ? Sign.classNoun : 0) |
    ((use & HeadUse.at) !== 0 ? Sign.at : 0) |
    ((use & HeadUse.host) !== 0 ? Sign.host : 0) |
    ((use & HeadUse.such) !== 0 ? Sign.such : 0) |
    ((use & HeadUse.told) !== 0 ? Sign.told : 0) |
    ((use & HeadUse.listing) !== 0 ? Sign.listing : 0) |
    ((use & HeadUse.reports) !== 0 ? Sign.reports : 0) |
    ((use & HeadUse.dealLink) !== 0 && (further & HeadUse.dealing) !== 0 ? Sign.dealt : 0) |
    ((use & HeadUse.nation) !== 0 ? Sign.beside : 0)
  );
}

/** Whether several words may be an organization's by their form, or by somebody who is of it. */
function signsOfSeveral({ scan, several, uses }: Hearing, from: number, to: number): number {
  const { ids, count } = scan.tokens;
  const link = from > 0 ? several.of(ids[from - 1]!) & Sign.link : 0;
  const slash = to < count && (several.of(ids[to]!) & SLASH) !== 0 ? Sign.form : 0;
  const branch = (uses.of(ids[to - 1]!) & HeadUse.branch) !== 0 ? Sign.branch : 0;
  return (
    link | slash | branch | (several.of(ids[from]!) & Sign.short) | (several.of(ids[to - 1]!) & (Sign.form | Sign.country | Sign.park))
  );
}
