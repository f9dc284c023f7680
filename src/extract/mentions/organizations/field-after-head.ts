import { isDash } from '../../../text/dashes';
import { CAPITALIZED, GLUED, LOWER, NEW_LINE, NUMBER, SPACED, WORD } from '../../../text/token-kinds';
import type { Tokens } from '../../../text/tokens';
import { isPlaceName } from '../../../gazetteer/places';
import { isCapitalNoun } from '../capital-nouns';
import { articles, withArticle } from '../grammar';
import { WordClass } from '../lexicon';
import { nameUse, peopleLexisOf } from '../lexis/people-words';
import { endOfField, isListOfOthers, isTownOrPerson, joinAhead } from './field-lists';
import { afterAdjective, afterAdjectivesAfter, afterLinks, fieldFrom, ofWhat, isFieldOfNouns } from './field-parts';
import { headOf } from '../lexis/heads';
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
  if (!capital && (!index.tables.fieldLinks.includes(tokens.words[head]!) || index.tables.noFields.includes(tokens.words[at]!))) return to;
  const end = fieldFrom(view, at, capital);
  // "wirbt die Europäische Kommission für einen neuen Weg": no name ends in an article.
  if (articles(scan.language).has(tokens.words[end - 1]!)) return to;
  const town = capital ? endOfTown(view, at, end) : -1;
  if (town >= 0) return town;
  // "Länsstyrelsen i Jämtlands län".
  if (capital && index.tables.areas.includes(tokens.words[end] ?? '') && tokens.before[end] === SPACED) return end + 1;
  return endOfJoined(view, end, capital);
}

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
    if (capital && isSomebody(view, next)) break;
    const isListed = tokens.words[next - 1] === ',';
    if (isListed && capital && beforeList < 0 && isListOfOthers(scan, index.joins, next)) break;
    const further = fieldFrom(view, next, capital);
    if (
      (!isLoneHead(view, next, further) && (index.openers.has(tokens.words[next]!) || headOf(index, tokens.words[further - 1]!))) ||
      view.knownAt(next) !== null
    )
      break;
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
 * "Laboratoire Algues et Mécanique des Sols": a field right after its head, joined to one that has a complement;
 * otherwise the end of the run.
 */
export function joinedFieldAfter(view: View): number {
  const { scan, index, run } = view;
  const { tokens } = scan;
  const at = run.to + 1;
  if (!index.joins.has(tokens.words[run.to] ?? '') || at >= tokens.count || !continues(scan, at, true)) return run.to;
  if (index.openers.has(tokens.words[at]!) || tokens.shapes[at] !== CAPITALIZED || isTownOrPerson(scan, at, at + 1)) return run.to;
  // "Institut Pasteur et Sanofi des Alpes".
  if (view.knownAt(at) !== null) return run.to;
  const end = endOfField(scan, at, true);
  const further = ofWhat(view, end);
  if (further > end) return further;
  return end === at + 1 && isPlainField(view, at) ? end : run.to;
}

/**
 * "Stichting Lezen en Schrijven", "Agentschap Innoveren en Ondernemen": a head with a single word after it, joined to
 * another, where only names have capitals: neither a town, a person, another body nor one with a capital inside.
 */
function isPlainField(view: View, at: number): boolean {
  const { scan, index, run } = view;
  const { tokens, language } = scan;
  if (language === null || run.to - run.from !== 2) return false;
  if (language.places.capitalNouns) return isFieldOfNouns(view, at);
  if (language.organizations.smallHeads.length === 0) return false;
  const isPlain = (i: number): boolean => tokens.shapes[i] === CAPITALIZED && !isTownOrPerson(scan, i, i + 1);
  return isPlain(run.to - 1) && isPlain(at) && headOf(index, tokens.words[at]!) === null;
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

/** "Farming, Food and the Sea": after "and" and the article of a list's last part. */
const afterListed = ({ words }: Tokens, { linkArticles }: View['index']['tables'], and: number): number =>
  words[and - 2] === ',' && linkArticles.includes(words[and + 1] ?? '') ? and + 2 : and + 1;

/** Whether the field goes on at a token: written as the part before, and no function word. */
function continues(scan: View['scan'], next: number, capital: boolean): boolean {
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
