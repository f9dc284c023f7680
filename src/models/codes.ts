/** What each code among the issues of a record means. Codes are stable: none is renamed, and new ones may come. */
export const ISSUE_CODES: Readonly<Record<string, string>> = {
  'empty-input': 'The input has no bytes, or nothing but white space. Of a batch, the page fails.',
  'not-a-page': 'The input is something else: a PDF, an image, a feed, a mail, an archive. Of a batch, the page fails.',
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
  'site-selector': 'A selector of a site profile can not be read.',
  'no-text': 'No text was found; the message says why.',
  'text-of-program': 'The text was found in the data of a script, not in what the page shows.',
  'published-conflict': 'Two sources state different days of publication; the message names both.',
  'published-only-updated': 'The page states when it was last changed, and no day of publication.',
  'language-unknown': 'The language could not be told; only what needs no tables of its words was read.',
  'language-without-tables': 'There are no tables for the language; only what needs none was read.',
  'recognizer-failed': 'A recognizer that the caller gave threw an error, or returned no list.',
  'recognizer-mention': 'Mentions of a recognizer that the caller gave lie outside the text, or have the wrong shape.',
};

/** What each code of a page without a record (`failures.jsonl`, `failure`) means, besides the issues above that say so. */
export const FAILURE_CODES: Readonly<Record<string, string>> = {
  'time-limit': 'The page takes more than `--page-timeout`; its thread was replaced.',
  'memory-limit': 'The page takes more memory than `--worker-memory`; its thread was replaced.',
  'too-large': 'The body unpacks to more bytes than are read.',
  'bad-encoding': 'The body can not be unpacked as its content encoding says.',
  'unknown-encoding': 'The body has a content encoding that is not read, or that this version of Node.js can not read.',
  'bad-line': 'A line that `klynge pipe` was given is no page.',
  worker: 'The thread of the page ended without a reason that is known.',
  internal: 'A fault of klynge; the message is that of the error.',
};
