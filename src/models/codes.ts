/** What each code among the issues of a record means. Codes are stable: none is renamed, and new ones may come. */
export const ISSUE_CODES: Readonly<Record<string, string>> = {
  'empty-input': 'The input has no bytes, or nothing but white space. In a batch, the page fails.',
  'not-a-page': 'The input is something else: a PDF, an image, a feed, a mail, an archive. In a batch, the page fails.',
  mhtml: 'The input is an MHTML archive; its first HTML part was read.',
  'cut-body': 'The compressed body is cut off; it was read as far as it goes.',
  'encoding-contradicted': 'The declared encoding is not that of the bytes, which decided.',
  'encoding-damaged': 'Some bytes are not valid in the encoding; each became a replacement character.',
  'limit-bytes': 'The page is longer than `limits.bytes`; the rest was not read.',
  'limit-nodes': 'The page has more elements and texts than `limits.nodes`; the rest was dropped.',
  'limit-depth': 'Elements nest deeper than `limits.depth`; deeper ones were read as neighbors.',
  'limit-text': 'The text is longer than `limits.text`; it was cut between words.',
  'limit-mentions': 'There are more mentions than `limits.mentions`; the first ones were kept.',
  'json-ld-broken': 'A block of JSON-LD is not valid JSON and was passed over.',
  'site-selector': 'A selector of a site profile cannot be read.',
  'no-text': 'No text was found; the message says why.',
  'text-of-program': 'The text was found in the data of a script, not in what the page shows.',
  'published-conflict': 'Two sources state different days of publication; the message names both.',
  'published-only-updated': 'The page states when it was last changed, and no day of publication.',
  'language-unknown': 'The language could not be detected; only what needs no tables of its words was read.',
  'language-without-tables': 'There are no tables for the language; only what needs none was read.',
  'recognizer-failed': 'A recognizer from the options threw an error, or returned no list.',
  'recognizer-mention': 'Mentions of a recognizer from the options are outside the text, or have the wrong shape.',
};

/** What each code of a page without a record (`failures.jsonl`, `failure`) means, besides the issues above that say so. */
export const FAILURE_CODES: Readonly<Record<string, string>> = {
  'time-limit': 'The page takes longer than `--page-timeout`; its thread was replaced.',
  'memory-limit': 'The page takes more memory than `--worker-memory`; its thread was replaced.',
  'too-large': 'The body unpacks to more bytes than are read.',
  'bad-encoding': 'The body cannot be unpacked as its content encoding says.',
  'unknown-encoding': 'The body has a content encoding that is not read, or that this version of Node.js cannot read.',
  'bad-line': 'An input line of `klynge pipe` is not a page.',
  worker: 'The thread of the page ended for an unknown reason.',
  internal: 'A bug in klynge; the message is that of the error.',
};

/** What each code of a damage means: a part of an archive that could not be read, after which reading went on. */
export const DAMAGE_CODES = {
  'empty-file': 'The file holds nothing.',
  unreadable: 'The file of a page could not be read.',
  'damaged-archive': 'The archive cannot be read any further.',
  'damaged-member': 'A member of the archive cannot be unpacked.',
  'cut-tail': 'The last record is cut off.',
  garbage: 'Bytes between the records belong to none.',
  'bad-header': 'The header of a record cannot be read.',
  'bad-length': 'The length of a record is missing or wrong.',
  'digest-mismatch': 'The block of a record does not have the digest that it declares.',
  'bad-line': 'A line of JSON lines is no page, or one of an index is no entry.',
  'missing-archive': 'An index names an archive that is not beside it.',
} as const;
export type DamageCode = keyof typeof DAMAGE_CODES;

/** What each kind of evidence in `foundBy` of a cluster means. A recognizer of the caller is one more, under its own name. */
export const CLUSTER_EVIDENCE = {
  registry: 'The registry, or the option `registry`, has the name.',
  cue: 'A word for a cluster introduces the name: "klyngen X".',
  'certain-cue': 'A word that only clusters have introduces it: "Spitzencluster X"; or a network counts companies as its members.',
  list: 'It is in a list that is announced as a list of clusters.',
  announced: 'The text says that a cluster has this name: "klyngen, der hedder X".',
  copula: 'The text says that it is a cluster: "X er en klynge".',
  apposition: 'A description beside it says so: "X, Danmarks digitale klynge".',
  'head-word': 'A word for a cluster is part of the name: "Oslo Cancer Cluster".',
  prefix: 'It begins like the names of a program for clusters: "NCE X".',
  field: 'It is a word for a cluster and its field: "Klyngen for Byggeri og Anlæg".',
  'excellence-number': 'The number of an Exzellenzcluster is beside it: "EXC 2147".',
  parentheses: 'It is the abbreviation of such a name in parentheses, or the long name of an abbreviation.',
  role: 'The role of a leader introduces it: "klyngechef i X".',
  merged: 'It is the result of a merger of clusters.',
  context: 'A registered name that is also a word, beside words for clusters or as a title.',
  initials: 'Its initials follow in parentheses.',
  belonging: 'A registered name that is also a word, with something that only an organization has: members, a director.',
  neighbor: 'A registered name that is also a word, beside the name of a cluster.',
  capitals: 'A registered name that is also a word, in its exact spelling with capitals.',
  repeat: 'The name, or a shorter form of it, was found by other evidence elsewhere in the text.',
} as const;
