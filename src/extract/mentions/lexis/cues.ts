import { indefiniteArticles } from '../grammar';
import type { ClusterTables } from '../../../languages/contracts/clusters';
import { en } from '../../../languages/en/language';
import { wordSet } from '../../../languages/word-sets';
import { foldKey } from '../../../gazetteer/clusters/form';
import { isDash } from '../../../text/dashes';
import { GLUED, LOWER, SPACED } from '../../../text/token-kinds';
import type { Tokens } from '../../../text/tokens';
import { Column } from '../../../text/words';
import type { Scan } from '../scan';
import { cueIndex, stemsIn, type CueIndex } from './cue-index';
import { triggersIn } from './triggers';

/** A word for clusters, together with the words that belong to it. */
export interface Cue {
  readonly token: number;
  /** One past the last token of the cue, including its tail. */
  readonly to: number;
  readonly many: boolean;
  readonly one: boolean;
  /** Refers to a known cluster: "klyngen", not "en klynge". */
  readonly definite: boolean;
  /** Used only of organizations. */
  readonly certain: boolean;
  /** The last part of a compound: "energiklyngen", "ICT-klustret". */
  readonly compound: boolean;
  /** The word means something else here: "smitteklynge". */
  readonly foreign: boolean;
  readonly capital: boolean;
}

/** The cue tables of a text's language; English if the language is unknown. */
export function cueTables(scan: Scan): ClusterTables {
  return (scan.language ?? en).clusters;
}

/** The cues of a text, in order; `stemmed`: the words with a stem in them. */
export function findCues(
  scan: Pick<Scan, 'tokens' | 'language' | 'beginnings'>,
  stemmed = triggersIn(scan.tokens, scan.language, scan.beginnings.clusters).cues,
): Cue[] {
  const { tokens, language } = scan;
  const index = cueIndex(language);
  const { table } = tokens;
  const stems = table.keep(index.stems, null, () => new Column((id) => stemsIn(index, table.lower[id]!)));
  const cues: Cue[] = [];
  for (const token of stemmed) {
    for (const place of stems.of(tokens.ids[token]!)) {
      const cue = cueAt(index, scan, token, place);
      if (cue === null) continue;
      cues.push(cue);
      break;
    }
  }
  return cues;
}

function cueAt(index: CueIndex, scan: Pick<Scan, 'tokens' | 'language'>, token: number, stemAt: number): Cue | null {
  const { tokens } = scan;
  const word = tokens.words[token]!;
  const whole = index.singular.has(word) || index.plural.has(word) || index.certain.has(word);
  const piece = whole ? word : word.slice(stemAt);
  const inner = word.slice(stemAt);
  const tail = tailAfter(index, tokens, token);
  const many = isSeveral(index, tokens, token, piece, whole ? inner : piece, tail) && !isOne(scan, token);
  const one = (index.singular.has(piece) || (whole && index.singular.has(inner))) && !(tail > 0 && many);
  const certain = index.certain.has(word) || index.certain.has(piece);
  if (!many && !one && !certain) return null;
  const part = whole ? hyphenedBefore(tokens, token) : word.slice(0, stemAt);
  return {
    token,
    to: token + 1 + tail,
    many,
    one: one || (certain && !many),
    definite: index.definite.has(piece) || index.definite.has(inner),
    certain: certain || tail > 0,
    compound: part !== '',
    foreign: part === '' ? isSenseBefore(scan, token) : isForeign(index, part),
    capital: tokens.shapes[token] !== LOWER,
  };
}

/** The word that a hyphen joins to a token; '' without one. */
const hyphenedBefore = ({ words, before }: Tokens, token: number): string =>
  token > 1 && before[token] === GLUED && words[token - 1] === '-' && before[token - 1] === GLUED ? words[token - 2]! : '';

/**
 * "the gene cluster", "a GPU cluster": whether the noun right before a cue gives it another sense, where compounds are
 * written as separate words.
 */
const isSenseBefore = ({ tokens, language }: Pick<Scan, 'tokens' | 'language'>, token: number): boolean =>
  token > 0 && tokens.before[token] === SPACED && sensesBefore(language).has(tokens.words[token - 1]!);
const sensesBefore = wordSet(({ clusters }) => clusters.sensesBefore);

/** Letters that join the parts of a compound: "sygdomsklynge", "Sternencluster". */
const LINKS: ReadonlySet<string> = new Set(['', 's', 'e', 'n', 'en', 'er']);
/** Shorter words begin too many others: "ø" is not "økologi". */
const SHORTEST_PART = 3;

const isPart = (part: string, word: string): boolean => part.startsWith(word) && LINKS.has(part.slice(word.length));

/** "smitteklynge", "Genomcluster", and not "genbrugsklynge" for its "gen". */
const isForeign = ({ tables }: CueIndex, part: string): boolean =>
  tables.foreignParts.some((foreign) => (foreign.length < SHORTEST_PART ? isPart(part, foreign) : part.startsWith(foreign))) &&
  !tables.ownParts.some((own) => isPart(part, own));

function tailAfter(index: CueIndex, tokens: Tokens, token: number): number {
  for (const tail of index.tails) {
    if (tail.every((key, i) => tokens.words[token + 1 + i] !== undefined && foldKey(tokens.words[token + 1 + i]!) === key))
      return tail.length;
  }
  return 0;
}

/**
 * "klyngerne", "cluster organisations": whether a cue is plural, by itself or with its tail; a tail after a hyphen alone
 * decides: "Cluster-Initiative".
 */
const isSeveral = ({ plural }: CueIndex, { words }: Tokens, token: number, piece: string, inner: string, tail: number): boolean => {
  const whole = words.slice(token, token + 1 + tail);
  if (tail > 0 && isDash(whole[1]!)) return plural.has(whole.join(''));
  return plural.has(piece) || plural.has(inner) || (tail > 0 && plural.has(whole.join(' ')));
};

/** "Das Cluster", "dem neuen Cluster", "den nye klynge": whether the article is singular; in German the noun is the same in the plural. */
export function isOne({ tokens: { words, before }, language }: Pick<Scan, 'tokens' | 'language'>, at: number): boolean {
  const ones = ofOne(language);
  // "das Algen-Cluster": the article stands before the whole word.
  const first = before[at] === GLUED && words[at - 1] === '-' ? at - 2 : at;
  return ones.has(words[first - 1] ?? '') || ones.has(words[first - 2] ?? '');
}

/** Maximum number of tokens between "a" and its noun. */
const ARTICLE_WITHIN = 3;

/** "ett nytt kluster": whether the cue has a singular article; in Swedish the noun is the same in the plural. */
export function isSomeOne({ tokens: { words, shapes }, language }: Pick<Scan, 'tokens' | 'language'>, at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= ARTICLE_WITHIN; i--) {
    if (indefiniteArticles(language).has(words[i]!)) return true;
    if (shapes[i] !== LOWER) return false;
  }
  return false;
}
const ofOne = wordSet(({ grammar }) => grammar.ofOne);

/** "en klynge af …" may describe anything. */
export const isOf = ({ tokens, language }: Scan, i: number): boolean => ofWhat(language).has(tokens.words[i] ?? '');
const ofWhat = wordSet(({ grammar }) => grammar.of);
