import { isDash } from '../../../text/dashes';
import { isEnglishWord, mayBeCommon } from '../../../gazetteer/kin';
import { wordSet } from '../../../languages/word-sets';
import { CAPITALIZED, GLUED, LOWER, NEW_LINE, NUMBER, SPACED, UPPER, WORD } from '../../../text/token-kinds';
import type { Tokens } from '../../../text/tokens';
import { isPlaceName } from '../../../gazetteer/places';
import { isCapitalNoun } from '../capital-nouns';
import { articles, withArticle } from '../grammar';
import { WordClass } from '../lexicon';
import { nameUse, peopleLexisOf } from '../lexis/people-words';
import { endOfField, isListOfOthers, joinAhead } from './field-lists';
import { afterAdjective, afterAdjectivesAfter, afterLinks, fieldFrom } from './field-parts';
import { endsInNoun, headOf } from '../lexis/heads';
import type { View } from './proposal';

/** One past the field or place after an opener and its link; the end of the run if there is none. */
export function fieldAfter(view: View): number {
  const { scan, index, run } = view;
  const { tokens } = scan;
  const { to } = run;
  const head = afterAdjectivesAfter(view, to);
  const at = afterArticle(view, head, afterLinks(tokens, head, index.links));
  if (at === head || at >= tokens.count || tokens.before[at] === NEW_LINE || tokens.kinds[at] !== WORD) return to;
  if (isPlainOpener(view, tokens.words[head]!)) return to;
  // Only a bare head has a place in its name: "Universitetet i Oslo".
  if (run.to - run.from > 1 && index.tables.placeLinks.includes(tokens.words[head]!)) return to;
  const capital = tokens.shapes[at] !== LOWER;
  if (!capital && (!mayBeSmall(view, head) || index.tables.noFields.includes(tokens.words[at]!))) return to;
  const end = fieldFrom(view, at, capital);
  // "wirbt die Europäische Kommission für einen neuen Weg": no name ends in an article.
  if (articles(scan.language).has(tokens.words[end - 1]!)) return to;
  const town = capital ? endOfTown(view, at, end) : -1;
  if (town >= 0) return town;
  // "Länsstyrelsen i Jämtlands län".
  if (capital && index.tables.areas.includes(tokens.words[end] ?? '') && tokens.before[end] === SPACED) return end + 1;
  return endOfJoined(view, end, capital);
}

/** "Institut for kemi": whether a field after a link may be in lower case; not where names have title case ("the Space Center for testing"). */
const mayBeSmall = ({ scan: { tokens, language }, index }: View, link: number): boolean =>
  language?.grammar.titleCase !== true && index.tables.fieldLinks.includes(tokens.words[link]!);

/**
 * "Kultur, Kunst und Fisch": one past the parts joined to a field that ends at a token. What is listed after commas counts
 * only together with the part after the word for "and".
 */
function endOfJoined(view: View, first: number, capital: boolean): number {
  const { scan, index } = view;
  const { tokens } = scan;
  let end = first;
  let beforeList = -1;
  while (end < tokens.count - 1 && end - first < MOST_OF_FIELD) {
    const next = afterJoin(view, end);
    if (next > 0 && isOpenHalf(tokens, next)) return next + 2;
    if (next < 0 || next >= tokens.count || !continues(scan, next, capital)) break;
    if (capital && (isSomebody(view, next) || isOtherName(view, next))) break;
    const isListed = tokens.words[next - 1] === ',';
    if (isListed && capital && beforeList < 0 && isListOfOthers(scan, index.joins, next)) break;
    const further = fieldFrom(view, next, capital);
    if (isOtherBody(view, first, next, further)) break;
    if (!isListed) beforeList = -1;
    else if (beforeList < 0) beforeList = end;
    end = further;
  }
  return beforeList < 0 ? end : beforeList;
}
const MOST_OF_FIELD = 11;

/** "Umweltforschung und -technik": the last half of a compound after a hyphen. */
const isOpenHalf = ({ words, kinds, before, shapes, count }: Tokens, at: number): boolean =>
  at + 1 < count &&
  before[at] === SPACED &&
  isDash(words[at]!) &&
  before[at + 1] === GLUED &&
  kinds[at + 1] === WORD &&
  shapes[at + 1] === LOWER;

/** "Verband der Werften und Anke Holm": a given name that is no noun, and one more capitalized word. */
const isSomebody = ({ scan: { tokens, language } }: View, at: number): boolean =>
  nameUse(tokens.words[at]!).use.given > 0 &&
  !isCapitalNoun(language, tokens.words[at]!) &&
  // "Urban Development"
  !(language?.grammar.titleCase === true && mayBeCommon(tokens.words[at]!)) &&
  tokens.before[at + 1] === SPACED &&
  tokens.kinds[at + 1] === WORD &&
  tokens.shapes[at + 1] !== LOWER;

/**
 * "School of Culture and Society": whether a head in title case, with nothing before it and no field of its own after
 * it, is part of the field.
 */
const isLoneHead = ({ scan: { tokens, language }, index }: View, from: number, to: number): boolean =>
  language?.grammar.titleCase === true &&
  to - from === 1 &&
  headOf(index, tokens.words[from]!)?.kind === 'head' &&
  !index.links.has(tokens.words[to] ?? '');

/** Whether the next part of a field, between two tokens, is a body of its own. */
const isOtherBody = (view: View, first: number, from: number, to: number): boolean =>
  view.knownAt(from) !== null ||
  isDefiniteBody(view, to - 1) ||
  isHeadBeforeSeat(view, from) ||
  ((view.index.openers.has(view.scan.tokens.words[from]!) || headOf(view.index, view.scan.tokens.words[to - 1]!) !== null) &&
    !isLoneHead(view, from, to) &&
    !isPlainPart(view, first, from, to));

/** "Institut for tangkemi og kommunen": a body with its article, in a language that writes both as one. */
const isDefiniteBody = ({ scan: { tokens, language }, index: { heads } }: View, at: number): boolean => {
  const word = tokens.words[at]!;
  return language?.people.definiteEndings?.some((ending) => word.endsWith(ending) && isHeadBefore(heads, word, ending.length)) === true;
};
/** "Háskólinn á Hólum og Landbúnaðarháskóli Íslands": a head that its owner follows, where only names have capitals. */
const isHeadBeforeSeat = ({ scan: { tokens, language }, index: { tables } }: View, at: number): boolean =>
  language?.places.capitalNouns === false &&
  !language.grammar.titleCase &&
  tokens.shapes[at] !== LOWER &&
  endsInNoun(tables.beforeSeat, tokens.words[at]!);

const isHeadBefore = (heads: ReadonlySet<string>, word: string, letters: number): boolean =>
  heads.has(word.slice(0, -letters)) || heads.has(word.slice(0, 1 - letters));

/** "the Institute of Accountants or QZRV": an abbreviation after "or" is another name of the body. */
const isOtherName = ({ scan: { tokens, language } }: View, at: number): boolean =>
  tokens.shapes[at] === UPPER && ors(language).has(tokens.words[at - 1]!);
const ors = wordSet(({ grammar }) => grammar.or);

/**
 * "Department of Housing and Urban Development", "Center for Complementary and Integrative Health": whether a part of a field ends in
 * a word that makes companies of names only: after a head that always has a field, or after an adjective.
 */
function isPlainPart(view: View, first: number, from: number, to: number): boolean {
  const { scan, index, run } = view;
  const { words } = scan.tokens;
  if (scan.language?.grammar.titleCase !== true || index.openers.has(words[from]!) || to - from > 2) return false;
  if (!index.tables.plainHeads.includes(words[to - 1]!) && !isEnglishWord(words[to - 1]!)) return false;
  return index.tables.fieldHeads.includes(words[run.to - 1]!) || (first - run.to === 2 && ADJECTIVE.test(words[first - 1]!));
}
/** "complementary", "integrative", "biomedical" */
const ADJECTIVE = /(?:al|ary|ive|ic)$/u;

/**
 * "University of Sunderland and ORE Catapult", "Høgskolen i Innlandet og Tine": one past the town after a head, which
 * ends the name before any "and" that is not part of the place ("Sogn og Fjordane"); -1 if there is no town.
 */
function endOfTown(view: View, at: number, end: number): number {
  const {
    scan: { tokens, text },
    index: { tables },
    run: { to },
  } = view;
  if (!tables.townLinks.includes(tokens.words[to]!) || tables.fieldHeads.includes(tokens.words[to - 1]!)) return -1;
  const next = afterJoin(view, end);
  if (next >= 0 && next < tokens.count && isPlaceName(text.slice(tokens.starts[at], tokens.ends[next]))) return next + 1;
  return isPlaceName(text.slice(tokens.starts[at], tokens.ends[end - 1])) ? end : -1;
}

/**
 * "Instituut voor de Zee", "University of the Arts": one past the article of a field in capitals; otherwise the same token,
 * as before a time ("School of the Month"), and where the field goes on after a link ("Centre for the Study of Law").
 */
function afterArticle({ scan, index: { tables, links } }: View, link: number, at: number): number {
  const { tokens } = scan;
  const next = at + 1;
  if (at === link || next >= tokens.count || !tables.linkArticles.includes(tokens.words[at]!)) return at;
  if (tokens.before[next] !== SPACED || tokens.shapes[next] === LOWER || tables.noFields.includes(tokens.words[next]!)) return at;
  const end = endOfField(scan, next, true);
  const further = afterLinks(tokens, end, links);
  return further > end && further < tokens.count && tokens.shapes[further] !== LOWER ? at : next;
}

/** "das Zentrum des Bildes", "Schule im Tal", "des Umweltministeriums im Programm Auen": a common noun, or a compound, with its owner or place. */
const isPlainOpener = ({ scan: { tokens, language }, index: { openers, tables }, run }: View, link: string): boolean => {
  const word = tokens.words[run.to - 1]!;
  return (
    tables.plainLinks.includes(link) && (tables.plainOpeners.includes(word) || (withArticle(language).has(link) && !openers.has(word)))
  );
};

/** Where the next part of a field begins after "og", "&", "-, og" or a comma before the last part but one; -1 if there is none. */
function afterJoin(view: View, end: number): number {
  const {
    scan: { tokens },
    index,
  } = view;
  const { joins, links, tables } = index;
  const word = tokens.words[end]!;
  // "Institut national de la santé et de la recherche médicale": French repeats the link.
  if (joins.has(word)) return tables.adjectivesAfter.length > 0 ? afterLinks(tokens, end + 1, links) : afterListed(tokens, tables, end);
  if (word === '&') return end + 1;
  if (isDash(word)) return tokens.before[end] === GLUED && joins.has(tokens.words[end + 1] ?? '') ? end + 2 : -1;
  // "sundhed, grøn omstilling og medier"
  return word === ',' && joinAhead(tokens, joins, end + 1, (at) => afterAdjective(view, at)) >= 0 ? end + 1 : -1;
}

/** "Farming, Food and the Sea", "Design and the Arts": after "and" and the article of the last part, which is a single common word. */
function afterListed({ words, shapes, before }: Tokens, { linkArticles }: View['index']['tables'], and: number): number {
  const at = and + 2;
  if (!linkArticles.includes(words[and + 1] ?? '')) return and + 1;
  const isLast = shapes[at] === CAPITALIZED && isEnglishWord(words[at]!) && (shapes[at + 1] !== CAPITALIZED || before[at + 1] !== SPACED);
  return isLast || words[and - 2] === ',' ? at : and + 1;
}

/** Whether the field goes on at a token: written as the part before, and no function word. */
export function continues(scan: View['scan'], next: number, capital: boolean): boolean {
  const { tokens } = scan;
  if (tokens.before[next] === NEW_LINE || tokens.kinds[next] !== WORD) return false;
  // "und A400M": a name of letters and digits.
  if (tokens.kinds[next + 1] === NUMBER && tokens.before[next + 1] === GLUED) return false;
  if (isOffice(scan, next)) return false;
  return (tokens.shapes[next] !== LOWER) === capital && (scan.classes[next]! & WordClass.function) === 0;
}

/** "Bundesamt für Meereskunde und NABU-Direktorin Karin …": somebody's office begins. */
const isOffice = ({ tokens, language }: View['scan'], at: number): boolean =>
  tokens.words[at + 1] === '-' && tokens.before[at + 1] === GLUED && peopleLexisOf(language).isRole(tokens.words[at + 2] ?? '');
