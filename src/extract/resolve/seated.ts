import { seatTables } from '../mentions/lexis/seat-words';
import { listJoins } from '../mentions/grammar';
import { NEW_LINE, WORD } from '../../text/token-kinds';
import type { Tokens } from '../../text/tokens';
import { cueTables } from '../mentions/lexis/cues';
import { opensSentence } from '../../text/sentences';
import type { Scan } from '../mentions/scan';
import type { Placed } from './relations';

/** Maximum number of tokens from the city back to the cluster that has its seat there. */
const REACH = 8;

/** A cluster and the city that is its seat. */
export interface Seat {
  readonly cluster: Placed;
  readonly city: Placed;
}

/**
 * "Klyngen X holder til i Odense", "the cluster X, based in Cork", "das in Kiel ansässige Cluster X": the city that
 * only such words separate from a cluster, or from a word for the cluster named last.
 *
 * @param cues tokens that speak of one known cluster
 */
export function seatedClusters(scan: Scan, placed: readonly Placed[], cues: ReadonlySet<number>): Seat[] {
  const { seated } = seatTables(scan);
  const phrases = new Set(seated);
  const longest = Math.max(0, ...seated.map((phrase) => phrase.split(' ').length));
  const seats: Seat[] = [];
  let last: Placed | null = null;
  placed.forEach((place, i) => {
    if (place.mention.type === 'cluster') last = place;
    if (place.mention.type === 'cluster' && isInParentheses(scan, place, placed[i + 1]))
      seats.push({ cluster: place, city: placed[i + 1]! });
    const opened = openedBy(scan, place, placed[i + 1], phrases, longest);
    if (opened !== null) seats.push({ cluster: opened, city: place });
    if (place.mention.type !== 'city' || last === null || isListed(scan, place, placed[i + 1])) return;
    const end = beforePhrase(scan, place.from, phrases, longest);
    if (end < 0 || place.from - end > REACH) return;
    if ((last.to === end && placed[i - 1] === last) || cues.has(end - 1)) seats.push({ cluster: last, city: place });
  });
  return seats;
}

/** "X (Bodø), Y (Hamar)": whether a city stands alone in parentheses right after a cluster. */
const isInParentheses = ({ tokens: { words } }: Scan, cluster: Placed, city: Placed | undefined): boolean =>
  city?.mention.type === 'city' && words[cluster.to] === '(' && city.from === cluster.to + 1 && words[city.to] === ')';

/** "Basé à Avignon, le pôle X …", "Based in Cork, X …": the cluster right after an opening phrase about a seat; null if there is none. */
function openedBy(scan: Scan, city: Placed, next: Placed | undefined, phrases: ReadonlySet<string>, longest: number): Placed | null {
  const { tokens } = scan;
  if (
    city.mention.type !== 'city' ||
    next?.mention.type !== 'cluster' ||
    tokens.words[city.to] !== ',' ||
    next.from - city.to > OPENED_WITHIN ||
    holdsLine(tokens, city.to, next.from)
  )
    return null;
  const from = phraseBefore(scan, city.from, phrases, longest);
  if (from < 0 || holdsLine(tokens, from + 1, city.from) || !opensSentence(tokens, from)) return null;
  for (let i = city.to + 1; i < next.from; i++) if (tokens.kinds[i] !== WORD) return null;
  return next;
}
/** After the comma: an article, an adjective and the cue. */
const OPENED_WITHIN = 5;

/** One past the last token of what the phrase before a city is about; -1 if there is no such phrase. */
function beforePhrase(scan: Scan, city: number, phrases: ReadonlySet<string>, longest: number): number {
  const { tokens } = scan;
  const from = phraseBefore(scan, city, phrases, longest);
  if (from < 0 || holdsLine(tokens, from, city)) return -1;
  const pronoun = cueTables(scan).relatives.includes(tokens.words[from - 1] ?? '') ? from - 1 : from;
  return tokens.words[pronoun - 1] === ',' ? pronoun - 1 : pronoun;
}

/** Where the phrase before a city and its preposition begins; -1 if there is none. */
function phraseBefore(scan: Scan, city: number, phrases: ReadonlySet<string>, longest: number): number {
  const end = isPreposition(scan, city - 1) ? city - 1 : city;
  for (let words = Math.min(longest, end); words > 0; words--)
    if (phrases.has(scan.tokens.words.slice(end - words, end).join(' '))) return end - words;
  return -1;
}

function isPreposition({ tokens, language }: Scan, at: number): boolean {
  const word = tokens.words[at];
  return (
    word !== undefined &&
    language !== null &&
    (language.places.prepositions.includes(word) || language.places.loosePrepositions.includes(word))
  );
}

function holdsLine({ before }: Tokens, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (before[i] === NEW_LINE) return true;
  return false;
}

/** "holder til i Odense og Aarhus": neither of them alone is the seat. */
function isListed({ tokens, language }: Scan, city: Placed, next: Placed | undefined): boolean {
  if (next?.mention.type !== 'city' || next.from - city.to > 3) return false;
  for (let i = city.to; i < next.from; i++) if (tokens.words[i] === ',' || listJoins(language).has(tokens.words[i]!)) return true;
  return false;
}
