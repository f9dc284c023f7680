import { isPlaceName } from '../../../gazetteer/places';
import { wordSet } from '../../../languages/word-sets';
import { LOWER, NEW_LINE, NUMBER, SPACED, WORD } from '../../../text/token-kinds';
import { opensSentence, sentenceAround } from '../../../text/sentences';
import { copulas, definiteArticles, withWords } from '../grammar';
import { WordClass } from '../lexicon';
import type { Scan } from '../scan';
import { isPlace } from './class-nouns';
import { endOfField } from './field-lists';
import { afterLinks } from './field-parts';
import { HeadUse } from '../lexis/heads';
import { isUsed, NONE, propose, type Proposal, type View } from './proposal';

/**
 * "Der Landkreis Ems hat beschlossen", "avec la Ville de Pau", "Gemeente Oss betaalt": a town, a district or a state that acts.
 * Where every noun is capitalized, the capital says nothing: it must be the subject, a partner, or alone on its line.
 */
export function government(view: View): readonly Proposal[] {
  const { scan, run } = view;
  const { tokens } = scan;
  if (!isUsed(view, run.from, HeadUse.government) || tokens.before[run.from + 1] !== SPACED) return NONE;
  const to = endOfName(view);
  if (to < 0) return NONE;
  const isOne = scan.language?.places.capitalNouns !== true || actsAlone(scan, run.from, to);
  return isOne ? [propose(scan, run.from, to, 'opener', 0.9)] : NONE;
}

/** "Direction des écoles du Canton de Vaud": one past the name of the government that ends a field before `end`; otherwise `end`. */
export function endOverGovernment(view: View, end: number): number {
  return isUsed(view, end - 1, HeadUse.government) ? Math.max(end, endAfterLink(view, end)) : endOverState(view, end);
}

/** "Ministerium für Bau des Landes Hessen": one past the state that a field is of; otherwise `end`. */
function endOverState({ scan, index: { tables } }: View, end: number): number {
  const { tokens } = scan;
  const state = tokens.words[end + 1];
  if (state === undefined || !genitiveArticles(scan.language).has(tokens.words[end]!) || end + 2 >= tokens.count) return end;
  const isState = tables.headCases.some((ending) => state.endsWith(ending) && tables.governments.includes(state.slice(0, -ending.length)));
  const to = isState && tokens.kinds[end + 2] === WORD && tokens.shapes[end + 2] !== LOWER ? endOfField(scan, end + 2, true) : -1;
  return to > 0 && isPlace(scan, end + 2, to) ? to : end;
}
const genitiveArticles = wordSet(({ organizations }) => organizations.plainLinks);

/** One past the place after the word; -1 if something else stands there. */
function endOfName(view: View): number {
  const { from, to } = view.run;
  const { tokens, text } = view.scan;
  if (to - from > 1) return isPlaceName(text.slice(tokens.starts[from + 1], tokens.ends[to - 1])) ? to : -1;
  return endAfterLink(view, to);
}

/** "de Vaud": one past the place after "of"; -1 if something else stands there. */
function endAfterLink({ scan, index: { links } }: View, to: number): number {
  const { tokens } = scan;
  const first = afterLinks(tokens, to, links);
  if (first === to || first >= tokens.count || tokens.kinds[first] !== WORD || tokens.shapes[first] === LOWER) return -1;
  const end = endOfField(scan, first, true);
  return isPlace(scan, first, end) ? end : -1;
}

/** "Die Stadt Ulm zahlt", "mit der Stadt Ulm", or nothing else on the line. */
function actsAlone(scan: Scan, from: number, to: number): boolean {
  const { tokens } = scan;
  const opening = definiteArticles(scan.language).has(tokens.words[from - 1] ?? '') && tokens.before[from] === SPACED ? from - 1 : from;
  if (opening < from && withWords(scan.language).has(tokens.words[opening - 1] ?? ''))
    return to >= tokens.count || tokens.kinds[to] !== WORD || tokens.shapes[to] === LOWER;
  if (tokens.before[from] === NEW_LINE && (to >= tokens.count || tokens.before[to] === NEW_LINE)) return true;
  return opensSentence(tokens, opening) ? isDeed(scan, to) : opening < from && isSubject(scan, from, to);
}

/** ", die der Landkreis Ems eingeladen hatte": a nominative inside a sentence that goes on, without a verb for lying somewhere. */
function isSubject({ tokens, language }: Scan, from: number, to: number): boolean {
  if (!subjects(language).has(tokens.words[from]!) || !nominatives(language).has(tokens.words[from - 1]!)) return false;
  const [first, last] = sentenceAround(tokens, from);
  for (let i = first; i < last; i++) if (lyingOnly(language).has(tokens.words[i]!) || copulas(language).has(tokens.words[i]!)) return false;
  return to < tokens.count && tokens.kinds[to] === WORD && tokens.shapes[to] === LOWER;
}
const subjects = wordSet(({ organizations }) => organizations.subjects);
/** The first of the articles is that of a masculine subject. */
const nominatives = wordSet(({ grammar }) => grammar.articles.slice(0, 1));

/** "zahlt", "darf", "hat beschlossen": a verb, perhaps, but none for being or lying somewhere, nor for having so many inhabitants. */
function isDeed({ tokens, classes, language }: Scan, at: number): boolean {
  if (at >= tokens.count || tokens.before[at] !== SPACED || tokens.kinds[at] !== WORD || tokens.shapes[at] !== LOWER) return false;
  const word = tokens.words[at]!;
  if (copulas(language).has(word) || lying(language).has(word)) return false;
  if (deeds(language).has(word)) return tokens.kinds[at + 1] !== NUMBER && tokens.kinds[at + 2] !== NUMBER;
  return (classes[at]! & WordClass.function) === 0;
}
const deeds = wordSet(({ organizations }) => organizations.deeds);
const lyingOnly = wordSet(({ organizations }) => organizations.lying);
const lying = wordSet(({ places, organizations }) => [...places.verbs, ...organizations.lying]);
