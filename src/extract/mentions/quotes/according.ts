import { isCapital } from '../../../text/capitals';
import { NEW_LINE } from '../../../text/token-kinds';
import { tokenFrom } from '../../../text/token-from';
import { wordSet } from '../../../languages/word-sets';
import { isBeforeName, personBefore, personBetween, type Speaker, type Speakers } from './named-people';

/** How far before a quotation its source may be named, in tokens. */
const BACK = 24;
/** How far after it the name may begin: ", nach Angaben der neuen Rektorin". */
const AFTER = 9;

/** 'Ifølge rektor Karen Holm er det ”en stor dag …”': the person named last in the sentence, if the words are said to be theirs. */
export function accordingBefore(around: Speakers, open: number): Speaker | null {
  const { tokens } = around.scan;
  const person = personBefore(around, tokens.starts[open]!);
  if (person === null) return null;
  const name = tokenFrom(tokens, person.start);
  if (open - name > BACK || phraseBefore(around, name) < 0) return null;
  for (let at = tokenFrom(tokens, person.end); at < open; at++)
    if (tokens.before[at] === NEW_LINE || STOPS.has(tokens.words[at]!)) return null;
  return tokens.before[open] !== NEW_LINE && (isSentencePart(around, open) || LEADS.has(tokens.words[open - 1]!)) ? person : null;
}

/** '“…,” according to Karen Holm': the same right after the quotation. */
export function accordingAfter(around: Speakers, from: number): Speaker | null {
  const { tokens } = around.scan;
  const start = tokens.words[from] === ',' ? from + 1 : from;
  const until = Math.min(tokens.count - 1, start + AFTER);
  if (start > until || tokens.before[start] === NEW_LINE) return null;
  const person = personBetween(around, tokens.starts[start]!, tokens.ends[until]!);
  return person !== null && phraseBefore(around, tokenFrom(tokens, person.start)) === start ? person : null;
}

const STOPS: ReadonlySet<string> = new Set(['.', '!', '?', ';']);
const LEADS: ReadonlySet<string> = new Set([',', ':']);

/** Whether the words in quotation marks go on with the sentence; others may be a title: 'according to X, the book “The Blue Harbor”'. */
const isSentencePart = ({ scan: { tokens } }: Speakers, open: number): boolean => !isCapital(tokens, open + 1);

/** Where a phrase for the source of words begins that stands before a name, its titles, office and article; -1 without one. */
function phraseBefore(around: Speakers, name: number): number {
  const { tokens, language } = around.scan;
  let end = name;
  while (end > 0 && tokens.before[end] !== NEW_LINE && isBeforeName(around, end - 1)) end--;
  let phrase = '';
  for (let at = end - 1; at >= 0 && end - at <= LONGEST && tokens.before[at + 1] !== NEW_LINE; at--) {
    phrase = phrase === '' ? tokens.words[at]! : `${tokens.words[at]!} ${phrase}`;
    if (sources(language).has(phrase)) return at;
  }
  return -1;
}
/** Maximum number of words of such a phrase. */
const LONGEST = 4;
const sources = wordSet(({ quotes }) => quotes.sourcePhrases);
