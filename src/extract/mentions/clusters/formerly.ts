import { isPlaceName } from '../../../gazetteer/places';
import { wordSet } from '../../../languages/word-sets';
import { LOWER, NEW_LINE, SPACED, WORD } from '../../../text/token-kinds';
import { opensSentence } from '../../../text/sentences';
import type { Tokens } from '../../../text/tokens';
import { definiteArticles } from '../grammar';
import type { Scan } from '../scan';
import { isSomebody } from './called';
import type { Find, Finds } from './finds';
import { isNoCluster } from './lists';
import { isCapital, type NameRun, readName } from './names';
import { readNameBefore } from './names-before';

/** "formerly", "tidligere kendt som": what leads to a former name. */
const formerly = wordSet(({ clusters }) => clusters.formerly);
/** Most words of such a phrase. */
const LONGEST = 3;
const OPENS: ReadonlySet<string> = new Set([',', '(']);
const CLOSES: ReadonlySet<string> = new Set([',', ')', '.', ';']);

/** "Klyngen Tangvirk, tidligere Kelpnet Nord, har", "the X Cluster (formerly the Y Network)": the former name right after a cluster's. */
export function findFormerly(scan: Scan, finds: Finds): void {
  const { tokens, text } = scan;
  for (const { to } of [...finds.list]) {
    const at = afterPhrase(scan, to);
    if (at < 0) continue;
    const name = readName(tokens, at);
    if (name === null || isNoCluster(scan, name.from, name.to) || isPlaceName(text.slice(name.start, name.end))) continue;
    if (CLOSES.has(tokens.words[name.to] ?? '')) finds.add(name.from, name.to, name.start, name.end, 'merged');
  }
  for (const find of [...finds.list]) {
    const later = laterName(scan, find.from);
    if (later === null || finds.at(later.from) !== undefined) continue;
    const isKnown = find.kinds.has('registry') || find.kinds.has('certain-cue');
    if (!isKnown && !isWithoutPrefix(text, later, find)) continue;
    finds.add(later.from, later.to, later.start, later.end, 'merged');
    if (!isKnown) find.kinds.add('merged');
  }
}

/** "Tangvirk, tidligere Arena Tang, flytter": the name that opens the sentence before such a phrase and a cluster's; null without one. */
function laterName(scan: Scan, cluster: number): NameRun | null {
  const { tokens, text } = scan;
  let mark = cluster - 1;
  while (mark > 0 && cluster - mark <= LONGEST + 1 && isSmall(tokens, mark)) mark--;
  if (afterPhrase(scan, mark) !== cluster || !isCapital(tokens, mark - 1) || isSomebody(scan, mark)) return null;
  const name = readNameBefore(scan, mark);
  if (name === null || !opensSentence(tokens, name.from)) return null;
  return isPlaceName(text.slice(name.start, name.end)) ? null : name;
}

/** "Nordic Tang, tidligere Arena Nordic Tang": whether the former name has what a program puts before the name, and nothing else. */
const isWithoutPrefix = (text: string, later: NameRun, { start, end, kinds }: Find): boolean =>
  kinds.has('prefix') && text.slice(start, end).endsWith(` ${text.slice(later.start, later.end)}`);

/** One past such a phrase, and an article, after the mark at a token; -1 without one. */
function afterPhrase({ tokens, language }: Scan, mark: number): number {
  const { words } = tokens;
  if (!OPENS.has(words[mark] ?? '')) return -1;
  let phrase = '';
  for (let i = mark + 1; i <= mark + LONGEST && isSmall(tokens, i); i++) {
    phrase = phrase === '' ? words[i]! : `${phrase} ${words[i]!}`;
    if (!formerly(language).has(phrase)) continue;
    const next = i + 1 < tokens.count && definiteArticles(language).has(words[i + 1]!) ? i + 2 : i + 1;
    if (next < tokens.count && tokens.before[next] === SPACED && tokens.shapes[next] !== LOWER) return next;
  }
  return -1;
}

const isSmall = ({ kinds, shapes, before, count }: Tokens, i: number): boolean =>
  i < count && kinds[i] === WORD && shapes[i] === LOWER && before[i] !== NEW_LINE;
