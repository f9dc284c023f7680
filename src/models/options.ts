import type { ClusterEntry } from './cluster';
import type { Recognizer } from './mention';
import type { SiteProfile } from './site';

/** Limits for one page. Beyond a limit, the rest is cut, what has been read is kept, and an issue names the limit. */
export interface Limits {
  /** Bytes of input to read; of a string, UTF-16 units. */
  bytes: number;
  /** Nodes of the tree. */
  nodes: number;
  /** Depth of the tree; deeper elements are read as neighbors, all inside the deepest one allowed. */
  depth: number;
  /** UTF-16 units of article text. */
  text: number;
  /** Mentions in one record. */
  mentions: number;
}

/** Options of `extract`. All are optional. */
export interface ExtractOptions {
  /** The address of the page. Resolves relative links; may also contain the date. */
  url?: string;
  /**
   * The value of the Content-Type header, including the charset. 'text/plain' reads the input as plain text; without
   * this option, input that contains no tags is plain text, too. Plain text that is written in Markdown is read as that.
   */
  contentType?: string;
  /** ISO date or timestamp of the capture; the page can't have been published or modified later. */
  capturedAt?: string;
  /** Clusters in addition to the built-in registry. */
  registry?: readonly ClusterEntry[];
  /** Recognizers in addition to the built-in ones, for example `english` from 'klynge/english'. */
  recognizers?: readonly Recognizer[];
  /** Site profiles in addition to the built-in ones. */
  sites?: readonly SiteProfile[];
  /** Changes to the default limits. */
  limits?: Partial<Limits>;
  /** Keep losing candidates and removed blocks in `evidence`. */
  explain?: boolean;
}

/** Options of `annotate`. All are optional. */
export interface AnnotateOptions {
  /** BCP 47 code; detected if absent. */
  language?: string;
  /** The day that relative dates count from: an ISO date or timestamp. Without it they stay unresolved. */
  reference?: string;
  /** Which day a weekday, or a day and month without a year, refers to. Default: 'nearest'. */
  prefer?: 'nearest' | 'past' | 'future';
  /** Clusters in addition to the built-in registry. */
  registry?: readonly ClusterEntry[];
  /** Recognizers in addition to the built-in ones, for example `english` from 'klynge/english'. */
  recognizers?: readonly Recognizer[];
}

/** Options of `detectLanguage`. */
export interface DetectOptions {
  /** Consider only these codes; 'no' stands for both nb and nn. */
  candidates?: readonly string[];
  /** Codes declared around the text (`html lang`, `og:locale`): weak priors that the text can overrule. */
  hints?: readonly string[];
}
