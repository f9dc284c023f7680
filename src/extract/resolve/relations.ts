import { wordSet } from '../../languages/word-sets';
import type { Located } from '../../models/cluster';
import type { Mention } from '../../models/mention';
import { GLUED, LOWER, WORD } from '../../text/token-kinds';
import type { Tokens } from '../../text/tokens';
import { opensSentence } from '../../text/sentences';
import { isCapitalNoun } from '../mentions/capital-nouns';
import type { Scan } from '../mentions/scan';
import { spanOf } from './span-of';
import { calledOf } from './nominative';

/** Where a cluster has its seat and its branches, and who its partners are, according to the article. */
export interface Relations {
  readonly headquarters: Located[];
  readonly branches: Located[];
  readonly partners: Located[];
}

/** The name of a relation. */
export type Relation = keyof Relations;

/** Relations by the words that announce them; null for a word that does so only after another: "closely with". */
export type RelationWords = ReadonlyMap<string, Relation | null>;

/** The relations with the second words of what several words announce. */
export function relationWords(announced: readonly (readonly [string, Relation])[]): RelationWords {
  const words = new Map<string, Relation | null>(announced);
  for (const [phrase] of announced) {
    const second = phrase.slice(phrase.indexOf(' ') + 1);
    if (!words.has(second)) words.set(second, null);
  }
  return words;
}

/** The relation that a token announces, alone or with the word before it ("head office"); none in "put together". */
export function relationAt({ tokens, language }: Scan, words: RelationWords, at: number): Relation | undefined {
  const alone = words.get(tokens.words[at]!);
  if (alone === undefined || at === 0) return alone ?? undefined;
  const before = tokens.words[at - 1]!;
  if (alone === 'partners' && unpartnered(language).has(before)) return undefined;
  return words.get(`${before} ${tokens.words[at]!}`) ?? alone ?? undefined;
}
/** "put together": what stands before a word for partners that then tells of none. */
export const unpartnered = wordSet(({ clusters }) => clusters.unpartnered);

/** A mention and its tokens. */
export interface Placed {
  readonly mention: Mention;
  /** Its first token, and one past its last. */
  readonly from: number;
  readonly to: number;
}

/** Adds a mention to a relation, once. */
export function relate({ language }: Scan, list: Located[], mention: Mention): void {
  const name = calledOf(language, mention);
  if (!list.some((other) => other.name === name)) list.push({ name, id: mention.id ?? null, span: spanOf(mention) });
}

/**
 * "Health Tech Hub Copenhagen": a capitalized word inside a sentence is part of a name, in German only behind the hyphen of
 * one: "das TANGeurope-Büro in Kiel".
 */
export function isPartOfName({ tokens, language }: Scan, at: number): boolean {
  if (tokens.shapes[at] === LOWER) return false;
  if (language?.places.capitalNouns !== true) return !opensSentence(tokens, at);
  return isBehindName(tokens, language, at);
}

/** "TANGeurope-Büro": whether a hyphen joins a German noun to somebody's name. */
export const isBehindName = ({ words, kinds, before }: Tokens, language: Scan['language'], at: number): boolean =>
  at > 1 &&
  words[at - 1] === '-' &&
  before[at] === GLUED &&
  before[at - 1] === GLUED &&
  kinds[at - 2] === WORD &&
  !isCapitalNoun(language, words[at - 2]!);
