import type { LanguageTables } from '../../languages/contracts/language';
import type { MentionType } from '../../models/mention';
import type { ClusterEntry } from '../../models/cluster';
import type { ComposedBlock } from '../content/content';
import { tokenize, type Tokens } from '../../text/tokens';
import { classesOf, type Beginnings } from './lexicon';

/** A tokenized text with the word classes of its tokens: the input of all voices. */
export interface Scan {
  readonly text: string;
  readonly in: 'text' | 'title';
  readonly tokens: Tokens;
  /** For each token the bits of `WordClass` that its word has in the language. */
  readonly classes: Uint8Array;
  /** The tokens at which a date, a cluster or a quotation may begin. */
  readonly beginnings: Beginnings;
  readonly language: LanguageTables | null;
  /** The blocks of an article's text; empty for a bare text, whose lines are then its blocks. */
  readonly blocks: readonly ComposedBlock[];
}

/** The order of day and month in numeric dates; null if unknown. */
export type DateOrder = 'day first' | 'month first' | null;

/** What the voices may know besides the text. */
export interface Context {
  /** YYYY-MM-DD; null: relative dates stay unresolved. */
  readonly reference: string | null;
  readonly prefer: 'nearest' | 'past' | 'future';
  /** The caller's clusters, in addition to the project's own. */
  readonly registry: readonly ClusterEntry[];
  /** ISO 3166-1 alpha-2 codes of the countries that the addresses of the page suggest, most likely first. */
  readonly countries: readonly string[];
  /** The order of day and month in the page's numeric dates, if it is to be determined; evaluated lazily. */
  readonly order?: () => DateOrder;
}

/** A name that a voice proposes; the arbiter decides. Offsets are UTF-16 units into the scan's text. */
export interface NameCandidate {
  readonly type: Exclude<MentionType, 'date'>;
  readonly start: number;
  readonly end: number;
  /**
   * 0–1: the estimated probability that the candidate is right. The arbiter compares the candidates of all voices; in
   * the record confidences are comparable within one type only.
   */
  readonly confidence: number;
  /**
   * `voice:rule` in kebab case, several kinds of evidence joined by `+`; a recognizer's is its name. Each voice lists its
   * rules in a file rule-names.ts; code that asks for a rule takes the name or its type from there.
   */
  readonly rule: string;
  /** Registry id, `geonames:ID`, or null. */
  readonly id: string | null;
}

/** One recognizer of names. */
export interface Voice {
  propose(scan: Scan, context: Context): NameCandidate[];
}

/** Tokenizes a text and looks up its words in the language's lexicon. */
export function scanText(
  text: string,
  where: 'text' | 'title',
  language: LanguageTables | null,
  blocks: readonly ComposedBlock[] = [],
): Scan {
  const tokens = tokenize(text);
  const { classes, beginnings } = classesOf(tokens, language);
  return { text, in: where, tokens, classes, beginnings, language, blocks };
}
