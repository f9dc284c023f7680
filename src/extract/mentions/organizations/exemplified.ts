import { isEnglishWord, isGermanNoun } from '../../../gazetteer/kin';
import { LOWER, SPACED, WORD } from '../../../text/token-kinds';
import { isCapitalNoun } from '../capital-nouns';
import { among, definiteArticles } from '../grammar';
import type { Scan } from '../scan';
import { isPlace, mayBeFullName } from './class-nouns';
import { endsInNoun, HeadUse } from '../lexis/heads';
import { isUsed, NONE, propose, type Proposal, type View } from './proposal';
import type { Run } from './runs';

/** A longer run is a heading. */
const LONGEST_NAME = 4;

/** The second words of phrases that lead to names, with the first: "such as", "for eksempel". */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['as', 'such'],
  ['eksempel', 'for'],
  ['exempel', 'till'],
  ['dømes', 'til'],
  ['dæmis', 'til'],
  ['andet', 'blandt'],
  ['annet', 'blant'],
  ['annat', 'bland'],
  ['anna', 'mellom'],
  ['og', 'eins'],
  ['sem', 'svo'],
]);

/** "virksomheder som X", "companies including X", "Unternehmen, darunter X": the named examples of a plural. */
export function exemplified(view: View): readonly Proposal[] {
  const { scan, run } = view;
  const { tokens } = scan;
  // "bedrijven zoals de X", "companies such as the X"
  const such = definiteArticles(scan.language).has(tokens.words[run.from - 1] ?? '') ? run.from - 2 : run.from - 1;
  if (
    !isUsed(view, such, HeadUse.such) ||
    tokens.kinds[such] !== WORD ||
    run.to - run.from > LONGEST_NAME ||
    tokens.before[run.from] !== SPACED ||
    tokens.shapes[such] !== LOWER
  )
    return NONE;
  let at = such - 1;
  // "such as", "som for eksempel", "wie etwa", "kuten esimerkiksi".
  const partner = PAIRS.get(tokens.words[such]!);
  if (partner !== undefined && tokens.words[at] !== partner) return NONE;
  if (partner !== undefined) at--;
  if (isUsed(view, at, HeadUse.such)) at--;
  if (tokens.words[at] === ',') at--;
  const isPlural = isPluralAt(view, at) || (tokens.words[such - 1] === ',' && isPluralAt(view, overVerbs(view, at, such)));
  // "Firmen wie Claas": nobody is named by a given name alone among companies.
  const isOther = isPlace(scan, run.from, run.to) || (run.to - run.from > 1 && mayBeFullName(scan, run.from, run.to));
  return isPlural && !isOther && (!isNoun(scan, run) || isNameAmongNames(view))
    ? [propose(scan, run.from, run.to, 'exemplified', 0.8)]
    : NONE;
}

/** "Firmen", "medlemmerne": whether a token is a word for companies or members. */
export const isPluralAt = ({ scan: { tokens }, index: { tables } }: View, at: number): boolean =>
  at >= 0 && tokens.kinds[at] === WORD && (endsInNoun(tables.plurals, tokens.words[at]!) || endsInNoun(tables.members, tokens.words[at]!));

/**
 * "Firmen hervorgegangen, darunter X", "companies worldwide, including X": where the word for "among them" leads back over
 * what ends the clause. What follows may be common nouns ("waaronder Bakkers en Slagers"), so only where these are known.
 */
function overVerbs({ scan, run }: View, at: number, such: number): number {
  const { tokens, language } = scan;
  if (!among(language).has(tokens.words[such]!)) return at;
  const isGerman = language?.places.capitalNouns === true;
  if (!isGerman && (language?.grammar.titleCase !== true || (run.to - run.from === 1 && isEnglishWord(tokens.words[run.from]!)))) return at;
  const most = isGerman ? 4 : 1;
  let noun = at;
  while (noun >= 0 && at - noun < most && tokens.kinds[noun] === WORD && tokens.shapes[noun] === LOWER) noun--;
  return noun;
}

/** "Firmen wie Knauf, Glunz und Steico": a singular noun before a word that is not a noun is a company's name. */
export function isNameAmongNames({ scan, index, run }: View): boolean {
  const { tokens } = scan;
  const next = run.to + 1;
  const isListed =
    next < tokens.count &&
    (tokens.words[run.to] === ',' || index.joins.has(tokens.words[run.to]!)) &&
    tokens.before[next] === SPACED &&
    tokens.kinds[next] === WORD &&
    tokens.shapes[next] !== LOWER;
  return (
    isListed && !index.tables.commonEndings.some((ending) => tokens.words[run.from]!.endsWith(ending)) && !isGermanNoun(tokens.words[next]!)
  );
}

/** "Unternehmen wie Banken und Versicherungen": whether it is a single noun in a language that capitalizes nouns. */
export function isNoun({ tokens, language }: Scan, { from, to }: Run): boolean {
  return to - from === 1 && isCapitalNoun(language, tokens.words[from]!);
}
