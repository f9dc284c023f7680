import type { ClusterEntry } from './cluster';
import type { Recognizer } from './mention';
import type { SiteProfile } from './site';

/** Bounds on one page. Going over one shortens the work, keeps what is done and leaves an issue with the limit's name. */
export interface Limits {
  /** Bytes of input that are read. */
  bytes: number;
  /** Nodes of the tree. */
  nodes: number;
  /** Depth of the tree; deeper elements are read as children of the last allowed one. */
  depth: number;
  /** UTF-16 units of article text. */
  text: number;
  /** Mentions in one record. */
  mentions: number;
}

/** Options of `extract`. All are optional. */
export interface ExtractOptions {
  /** Where the page was fetched; resolves relative links and is a source of dates. */
  url?: string;
  /** The value of the HTTP header Content-Type, charset included; 'text/plain' reads the input as plain text. */
  contentType?: string;
  /** ISO date or timestamp at which an archive fetched the page: no date of it is later. */
  capturedAt?: string;
  /** Clusters beside those of the project's own registry. */
  registry?: readonly ClusterEntry[];
  /** Further voices for mentions. */
  recognizers?: readonly Recognizer[];
  /** Site profiles beside the project's own. */
  sites?: readonly SiteProfile[];
  limits?: Partial<Limits>;
  /** Keep the losing candidates and the removed blocks in `evidence`. */
  explain?: boolean;
}

/** Options of `annotate`. All are optional. */
export interface AnnotateOptions {
  /** BCP 47 code; detected when absent. */
  language?: string;
  /** The reference day (YYYY-MM-DD) from which relative dates are read. Without it they stay unresolved. */
  reference?: string;
  /** Which of the possible days a bare weekday or day and month means. Default: 'nearest'. */
  prefer?: 'nearest' | 'past' | 'future';
  registry?: readonly ClusterEntry[];
  recognizers?: readonly Recognizer[];
}

/** Options of `detectLanguage`. */
export interface DetectOptions {
  /** Only these codes are considered; 'no' means nb and nn. */
  candidates?: readonly string[];
  /** Codes that the surroundings declare (`html lang`, `og:locale`), weak priors that the text can overrule. */
  hints?: readonly string[];
}
