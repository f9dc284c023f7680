import { isOwnedByPlace } from '../lexis/owners';
import { saysWhatBody } from '../lexis/kinds-of-body';
import { nameUseOf } from '../../../gazetteer/given-names';
import { mayBeCommon } from '../../../gazetteer/kin';
import type { ClusterMatch } from '../../../gazetteer/clusters/match';
import { wordSet } from '../../../languages/word-sets';
import { LOWER, SPACED, WORD } from '../../../text/token-kinds';
import type { Tokens } from '../../../text/tokens';
import { WordClass } from '../lexicon';
import { LEGAL_FORMS } from '../../../languages/legal-forms';
import { peopleLexisOf } from '../lexis/people-words';
import type { Scan } from '../scan';
import { cueIndex, stemsIn } from '../lexis/cue-index';
import { endsSentence, opensSentence } from '../../../text/sentences';
import { isCapital } from './names';
import { isNounHere } from './own-words';
import { isPlaceName } from '../../../gazetteer/places';

/** "klyngen Tang Center Denmark": after the cue the name begins with a word before "Center Denmark". */
function beginsBefore({ tokens, language }: Scan, from: number): boolean {
  if (from < 2 || language === null || language.clusters.everydayCue || !isCapital(tokens, from - 1)) return false;
  return (
    tokens.before[from] === SPACED &&
    tokens.before[from - 1] === SPACED &&
    tokens.shapes[from - 2] === LOWER &&
    cueIndex(language).definite.has(tokens.words[from - 2]!)
  );
}

/** Words that introduce a name: "hedder", "called", "to be renamed". */
const naming = wordSet(({ clusters }) => [...clusters.naming, ...clusters.renaming.filter((words) => !words.includes(' '))]);

/** "klyngen skal hedde Tang Center Denmark Renewables": after such a word the whole is the cluster's name, not just Tang Center Denmark. */
function goesOnWhereNamed({ tokens, language }: Scan, { from, to, genitive }: ClusterMatch): boolean {
  if (genitive || to - from < 2 || tokens.before[from] !== SPACED || !naming(language).has(tokens.words[from - 1] ?? '')) return false;
  if (tokens.before[to] !== SPACED || !isCapital(tokens, to) || LEGAL_FORMS.has(tokens.words[to]!)) return false;
  for (let i = from - 2; i >= 0 && from - i <= NAMED_WITHIN && !endsSentence(tokens, i + 1); i--)
    if (stemsIn(cueIndex(language), tokens.words[i]!).length > 0) return true;
  return false;
}

/** Maximum number of tokens between a cluster and its name. */
const NAMED_WITHIN = 10;

/** "Belgian", "Netværket", "Brancheforeningen": a word for the origin or the kind of a body is not part of its name. */
const isDescribing = (scan: Scan, at: number): boolean => {
  const word = scan.tokens.words[at]!;
  return saysWhatBody(word) || isNounHere(scan, word);
};
/**
 * "Nordic Clean Valley" is not CLEAN, nor "Fjord Blue Cluster" the Blue Cluster: an ordinary word that is not written as
 * the cluster writes itself, and ordinary words that end in a cue, are a part of the capitalized name they stand in. What
 * opens the sentence before it may be its cue; so may any noun in German.
 */
export function isPartOfAnother(scan: Scan, match: ClusterMatch): boolean {
  const { form, from, to, start, end } = match;
  const { tokens } = scan;
  if (goesOnWhereNamed(scan, match)) return true;
  if (form.strength !== 'ordinary') return beginsBefore(scan, from) || isEndOfAnother(scan, from, to) || isOfCampus(tokens, to);
  if (to - from === 1 && isAfterSeveral(scan, from)) return true;
  if (to - from > 1 ? stemsIn(cueIndex(null), tokens.words[to - 1]!).length === 0 : scan.text.slice(start, end) === form.printed)
    return false;
  const { isRole } = peopleLexisOf(scan.language);
  if (tokens.before[to] === SPACED && isCapital(tokens, to)) return !isRole(tokens.words[to]!);
  return (
    scan.language?.places.capitalNouns !== true &&
    tokens.before[from] === SPACED &&
    isCapital(tokens, from - 1) &&
    !isDescribing(scan, from - 1) &&
    (!opensSentence(tokens, from - 1) || (to - from > 1 && scan.classes[from - 1] === 0))
  );
}

/** "Kelp Tech Park Brainport": whether several capitalized words lead to it inside a sentence, where nouns have no capitals. */
const isAfterSeveral = ({ tokens, language }: Scan, from: number): boolean =>
  language !== null &&
  !language.places.capitalNouns &&
  !language.grammar.titleCase &&
  [from, from - 1].every((at) => at > 1 && tokens.before[at] === SPACED) &&
  [from - 1, from - 2].every((at) => isCapital(tokens, at) && nameUseOf(tokens.words[at]!).given === 0) &&
  !opensSentence(tokens, from - 2);

/** "Kelp Industries Campus": the site that is called after a cluster has an owner and a name of its own. */
const isOfCampus = ({ before, words, shapes }: Tokens, to: number): boolean =>
  before[to] === SPACED && shapes[to] !== LOWER && /^[ck]ampus$/u.test(words[to] ?? '');

/** A match of more words is never the end of another name. */
const LONGEST_END = 2;

/**
 * "Tang Center Danmark" is not Center Danmark, nor "Kelpwind Media Evolution" Media Evolution: whether one more
 * capitalized word precedes two generic ones, and neither opens the sentence nor describes the body or its owner.
 */
function isEndOfAnother(scan: Scan, from: number, to: number): boolean {
  const { tokens, text, language } = scan;
  const before = from - 1;
  if (to - from !== LONGEST_END || before < 0 || tokens.before[from] !== SPACED) return false;
  if (tokens.kinds[before] !== WORD || !isCapital(tokens, before) || !isPlain(scan, from) || !isPlain(scan, to - 1)) return false;
  const word = tokens.words[before]!;
  const saysWhat =
    isDescribing(scan, before) ||
    naming(language).has(word) ||
    isOwnedByPlace(scan, word) ||
    stemsIn(cueIndex(language), word).length + stemsIn(cueIndex(null), word).length > 0 ||
    (scan.classes[before]! & WordClass.function) !== 0 ||
    peopleLexisOf(language).isRole(word) ||
    nameUseOf(word).homes !== 0 ||
    isPlaceName(text.slice(tokens.starts[before], tokens.ends[before]));
  return !saysWhat;
}

/** "Center", "Media", "Danmark": an English word or a place, which by itself does not identify a body. */
const isPlain = ({ tokens, text }: Scan, at: number): boolean =>
  mayBeCommon(tokens.words[at]!) || isPlaceName(text.slice(tokens.starts[at], tokens.ends[at]));
