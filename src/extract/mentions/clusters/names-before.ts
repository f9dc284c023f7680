import { nameUseOf } from '../../../gazetteer/given-names';
import type { LanguageTables } from '../../../languages/contracts/language';
import { LEGAL_FORMS } from '../../../languages/legal-forms';
import { wordSet } from '../../../languages/word-sets';
import { isCapitalNoun } from '../capital-nouns';
import { definiteArticles } from '../grammar';
import { cueIndex, stemsIn } from '../lexis/cue-index';
import { WordClass } from '../lexicon';
import { peopleLexisOf } from '../lexis/people-words';
import type { Scan } from '../scan';
import { isApostrophe } from '../../../text/apostrophe';
import { isQuotationMark } from '../../../text/quotation-marks';
import { GLUED, LOWER, NEW_LINE, SPACED } from '../../../text/token-kinds';
import type { Tokens } from '../../../text/tokens';
import { isDash } from '../../../text/dashes';
import { opensSentence } from '../../../text/sentences';
import { type NameRun, isAfterCenter, isElided, isInside, isJoin, MAX_WORDS, MAX_QUOTED, run, isCapital } from './names';

/** Where the names joined before the one that begins at `from` begin: "Dansk Lyd og | Signal Cluster"; `from` where nothing is joined. */
export function startBeforeJoin(scan: Scan, from: number): number {
  const { tokens } = scan;
  if (from < 2 || tokens.before[from] === NEW_LINE || !isJoin(tokens.words[from - 1])) return from;
  const end = isDash(tokens.words[from - 2]!) && tokens.before[from - 2] === GLUED ? from - 2 : from - 1;
  return readNameBefore(scan, end)?.from ?? from;
}

/** The name that ends before token `end`, without a function word that opens the sentence. */
export function readNameBefore(scan: Scan, after: number): NameRun | null {
  const { tokens } = scan;
  const end = beforeLegalForm(tokens, after);
  if (isQuotationMark(tokens.words[end - 1])) return readQuotedBefore(tokens, end - 1);
  let from = end;
  while (from > 0 && end - from < MAX_WORDS) {
    const before = partBefore(tokens, from, end);
    if (before === from) break;
    from = before;
  }
  from = afterPerson(scan, from, end);
  while (
    from < end &&
    (opensSentence(tokens, from) || followsDash(tokens, from)) &&
    (scan.classes[from]! & WordClass.function) !== 0 &&
    end - from > 1
  ) {
    from++;
    // "When the Kelp Bay Cluster": the article after that word is no part of the name.
    while (end - from > 1 && !isCapital(tokens, from)) from++;
  }
  // "Baptisé Tang Nord, le nouveau cluster": the participle that opens the sentence gives the name.
  if (end - from > 1 && opensSentence(tokens, from) && naming(scan.language).has(tokens.words[from]!)) from++;
  from = afterKind(scan, from, end);
  return from === end || !isCapital(tokens, from) ? null : run(tokens, from, end);
}

const naming = wordSet(({ clusters }) => clusters.naming);

/** "Tang Nord e. V.": one past the name, without the legal form that ends before `end`. */
export const beforeLegalForm = ({ words }: Tokens, end: number): number =>
  words[end - 1] === '.' && words[end - 2] === 'v' && words[end - 3] === '.' && words[end - 4] === 'e' ? end - 4 : end;

/** "Tang Nord e. V.", "Tang Nord GmbH": one past the legal form that begins at `at`; `at` where none does. */
export function endOfForm({ words, before }: Tokens, at: number): number {
  if (words[at] === 'e' && words[at + 1] === '.' && words[at + 2] === 'v')
    return words[at + 3] === '.' && before[at + 3] === GLUED ? at + 4 : at + 3;
  return LEGAL_FORMS.has(words[at] ?? '') ? at + 1 : at;
}

/**
 * "Karen Holt of Seaweed Cluster", "Leiterin des Tang Clusters", "Members of Kelpora": where the name after a person, or
 * after what a cluster has, and "of" begins; otherwise the same token.
 */
function afterPerson({ tokens, language }: Scan, from: number, end: number): number {
  const { isRole } = peopleLexisOf(language);
  const has = belongings(language);
  for (let i = end - 2; i > from; i--) {
    if (!isInside(tokens.words[i]!) || tokens.shapes[i] !== LOWER) continue;
    if (isRole(tokens.words[i - 1]!) || has.has(tokens.words[i - 1]!)) return i + 1;
    // "Büro des Tang Clusters", "Clusterbüro des Tang Clusters": where nouns are capitalized, what the cluster owns.
    const owned = tokens.words[i - 1]!;
    if (nameArticles(language).has(tokens.words[i]!) && (isCapitalNoun(language, owned) || stemsIn(cueIndex(language), owned).length > 0))
      return i + 1;
    // "Pôle Pierre du Tang": a cue before a given name keeps the parts of the name together.
    if (tokens.words.slice(from, i - 1).some((word) => stemsIn(cueIndex(language), word).length > 0)) continue;
    for (let part = from; part < i - 1; part++) if (nameUseOf(tokens.words[part]!).given > 0) return i + 1;
  }
  return from;
}

const nameArticles = wordSet(({ clusters }) => clusters.nameArticles);
const belongings = wordSet(({ clusters }) => clusters.belongings);

/** "des Vereins Tang Nord", "Foreningen Tang Nord": where the name begins after a word for the kind of body. */
function afterKind({ tokens, language }: Scan, from: number, end: number): number {
  const word = tokens.words[from] ?? '';
  if (end - from < 3 || tokens.before[from + 1] !== SPACED || !isCapital(tokens, from + 1)) return from;
  if (language?.places.capitalNouns === true)
    return (tokens.shapes[from - 1] === LOWER || definiteArticles(language).has(tokens.words[from - 1] ?? '')) &&
      bodies(language).has(word.endsWith('s') ? word.slice(0, -1) : word)
      ? from + 1
      : from;
  return language !== null && bodies(language).has(word) && nounEndings(language).some((ending) => word.endsWith(ending)) ? from + 1 : from;
}
const bodies = wordSet(({ clusters }) => clusters.structures);
const nounEndings = (language: LanguageTables): readonly string[] => language.clusters.nounEndings;

/** "HULL, 9 May – The cluster": after the dash of a dateline a sentence begins. */
const followsDash = (tokens: Tokens, i: number): boolean =>
  i > 0 && isDash(tokens.words[i - 1]!) && tokens.before[i] === SPACED && tokens.before[i - 1] === SPACED;

function partBefore(tokens: Tokens, from: number, end: number): number {
  if (from < end && tokens.before[from] === NEW_LINE) return from;
  const last = from - 1;
  if (isCapital(tokens, last)) return last;
  if (from === end || last < 1) return from;
  const word = tokens.words[last]!;
  if (tokens.before[from] === GLUED)
    return tokens.before[last] === GLUED && (isDash(word) || word === '.' || (isApostrophe(word) && !isElided(tokens, last - 1)))
      ? last - 1
      : from;
  return (word === '&' || isInside(word) || isAfterCenter(tokens, last)) && isCapital(tokens, last - 1) ? last - 1 : from;
}

function readQuotedBefore(tokens: Tokens, end: number): NameRun | null {
  for (let from = end - 1; from > 0 && end - from < MAX_QUOTED; from--) {
    if (isQuotationMark(tokens.words[from - 1])) return run(tokens, from, end, true);
    if (tokens.before[from] === NEW_LINE) return null;
  }
  return null;
}
