import { seatWords } from '../lexis/seat-words';
import { clusterMatcher, type ClusterMatch, type ClusterMatcher } from '../../../gazetteer/clusters/match';
import type { ClusterRegistry } from '../../../gazetteer/clusters/form-index';
import { GLUED, LOWER, NEW_LINE, SPACED, WORD } from '../../../text/token-kinds';
import { ands, definiteArticles, indefiniteArticles, listJoins } from '../grammar';
import { WordClass } from '../lexicon';
import type { Scan } from '../scan';
import { cueTables, type Cue } from '../lexis/cues';
import { sentenceAround } from '../../../text/sentences';
import type { Finds } from './finds';
import { isCapital } from './names';
import { beforeLegalForm } from './names-before';
import { isPlaceName } from '../../../gazetteer/places';

/** "Klyngen for Byggeri og Anlæg": a cue and its field, which together are a name. A field in lower case must be a registered one. */
export function findFieldNames(scan: Scan, cues: readonly Cue[], registry: ClusterRegistry, finds: Finds): void {
  const { tokens } = scan;
  const matchAt = clusterMatcher(registry, tokens);
  for (const cue of cues) {
    if (!cue.one || cue.foreign || finds.at(cue.token)) continue;
    const at = fieldAfter(scan, cue);
    if (at < 0) continue;
    const match = matchAt(at);
    if (match?.form.strength === 'field' && cue.definite) {
      finds.add(cue.token, match.to, tokens.starts[cue.token]!, match.end, 'field', match);
      continue;
    }
    const to = endOfField(scan, at);
    if (to > at && !isWhere(scan, at, to) && (cue.capital || (cue.certain && cue.definite)) && !isDescribed(scan, cue))
      addField(scan, finds, beginOfCompound(scan, cue.token), to);
  }
}

function addField({ tokens }: Scan, finds: Finds, from: number, to: number): void {
  finds.add(from, to, tokens.starts[from]!, tokens.ends[to - 1]!, 'field');
}

/** "Technologie- und Innovationscluster": where a compound begins that shares its last part with those before it. */
function beginOfCompound({ tokens, language }: Scan, at: number): number {
  let first = at;
  while (first > 2 && tokens.before[first] === SPACED) {
    const hyphen = first - 2;
    const joins = first === at ? ands(language).has(tokens.words[first - 1]!) : tokens.words[first - 1] === ',';
    if (!joins || tokens.words[hyphen] !== '-' || tokens.before[hyphen] !== GLUED || tokens.kinds[hyphen - 1] !== WORD) break;
    first = hyphen - 1;
  }
  return first;
}

/** "Exzellenzcluster für Jena und Ilmenau", "Cluster für Nordrhein-Westfalen": whether a place follows rather than a field. */
function isWhere({ tokens, text }: Scan, from: number, to: number): boolean {
  if (isPlaceName(text.slice(tokens.starts[from], tokens.ends[to - 1]))) return true;
  for (let i = from; i < to; i++) if (isCapital(tokens, i) && !isPlaceName(text.slice(tokens.starts[i], tokens.ends[i]))) return false;
  return true;
}

/**
 * "das norddeutsche Cluster für Algen": in German, where every cue is capitalized, an adjective or "ein" before the cue
 * makes it a description.
 */
function isDescribed(scan: Scan, { token }: Cue): boolean {
  const { tokens, language, classes } = scan;
  const first = beginOfCompound(scan, token);
  if (language?.places.capitalNouns !== true || first === 0 || tokens.before[first] === NEW_LINE || tokens.kinds[first - 1] !== WORD)
    return false;
  const word = tokens.words[first - 1]!;
  return (
    indefiniteArticles(language).has(word) ||
    indefiniteArticles(language).has(tokens.words[first - 2] ?? '') ||
    language.grammar.as.includes(word) ||
    isAppositive(scan, first) ||
    (tokens.shapes[first - 1] === LOWER &&
      (classes[first - 1]! & WordClass.function) === 0 &&
      language.grammar.adjectiveEndings.some((ending) => word.endsWith(ending)))
  );
}

/** "X, das Cluster für Algen": after a name, a comma and an article the cue describes that name. */
const isAppositive = ({ tokens, language }: Scan, cue: number): boolean =>
  definiteArticles(language).has(tokens.words[cue - 1]!) &&
  tokens.words[cue - 2] === ',' &&
  isCapital(tokens, beforeLegalForm(tokens, cue - 2) - 1);

/** Where the field after a cue begins; -1 if there is none. */
function fieldAfter(scan: Scan, cue: Cue): number {
  const { tokens } = scan;
  for (const phrase of cueTables(scan).fields) {
    const words = phrase.split(' ');
    if (words.every((word, k) => tokens.words[cue.to + k] === word)) return cue.to + words.length;
  }
  return -1;
}

/** The capitalized words of a field, with the words that join them. */
function endOfField(scan: Scan, from: number): number {
  const { tokens } = scan;
  const joins = listJoins(scan.language);
  let to = from;
  while (to < tokens.count && tokens.before[to] !== NEW_LINE && to - from < 10) {
    if (isCapital(tokens, to)) to++;
    else if (
      to > from &&
      (joins.has(tokens.words[to]!) || tokens.words[to] === '&' || tokens.words[to] === '-') &&
      isCapital(tokens, to + 1)
    )
      to += 2;
    else break;
  }
  return to;
}

/**
 * Fields that stand for their clusters: "to hovedsæder: Fødevarer og Bioressourcer og Digitale Teknologier". Only if
 * the sentence is about seats or clusters, and the field is capitalized or after a colon.
 */
export function findStandingFields(scan: Scan, cues: readonly Cue[], registry: ClusterRegistry, finds: Finds): void {
  const { tokens } = scan;
  const matchAt = clusterMatcher(registry, tokens);
  let done = -1;
  for (const cue of cues) {
    if (!cue.many || cue.foreign || cue.token < done) continue;
    const [from, to] = sentenceAround(tokens, cue.token);
    done = to;
    const seats = seatWords(scan.language);
    for (const match of fieldsAfter(scan, from, to, seats, matchAt)) if (!finds.at(match.from)) add(finds, match);
    if (to >= tokens.count) continue;
    // "De får hovedsæder …: A i Viborg, B i Aarhus": a single field may be anything.
    const further = fieldsAfter(scan, to, sentenceAround(tokens, to)[1], seats, matchAt);
    if (further.length > 1) for (const match of further) if (!finds.at(match.from)) add(finds, match);
  }
}

/** The registered fields that are capitalized, after the first word for a seat in a sentence. */
function fieldsAfter(scan: Scan, from: number, to: number, seats: ReadonlySet<string>, matchAt: ClusterMatcher): ClusterMatch[] {
  const fields: ClusterMatch[] = [];
  const first = seatsIn(scan, from, to, seats);
  for (let i = first < 0 ? to : first; i < to; i++) {
    const match = isCapital(scan.tokens, i) ? matchAt(i) : null;
    if (match?.form.strength !== 'field') continue;
    fields.push(match);
    i = match.to - 1;
  }
  return fields;
}

const add = (finds: Finds, match: ClusterMatch): void => void finds.add(match.from, match.to, match.start, match.end, 'field', match);

function seatsIn(scan: Scan, from: number, to: number, words: ReadonlySet<string>): number {
  for (let i = from; i < to; i++) if (words.has(scan.tokens.words[i]!)) return i;
  return -1;
}
