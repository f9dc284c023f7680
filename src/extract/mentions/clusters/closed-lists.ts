import { isDash } from '../../../gazetteer/clusters/form';
import { isQuotationMark } from '../../../text/quotation-marks';
import { GLUED, LOWER, NEW_LINE, NUMBER, SPACED, WORD } from '../../../text/token-kinds';
import { countAt } from '../counts';
import { both } from '../grammar';
import type { Scan } from '../scan';
import { cueTables, opensSentence, type Cue } from './cues';
import type { Finds } from './finds';
import type { Item } from './items';
import { isJoin } from './names';
import { addItems, arePlain, areSomebody } from './lists';
import { readNameBefore } from './names-before';
import { isKnownName } from './other-names';
import { areOfMembers, hasThings, isOfThings, speaksOfGroups, speaksOfSorting } from './senses';

/** Between the comma behind a list and its cue at most so many words: "tre af landets nye klynger". */
const COUNT_WITHIN = 5;
/** Names in one list at most. */
const MOST = 12;

/**
 * "X, Y og Z, tre klynger med mange fælles medlemmer", "X und Y – zwei Cluster": what stands before the mark is listed,
 * as many names as are counted behind it and none of them somebody else's. None of them known, the sentence must speak of
 * members, or the language keep the word for bodies and one name at least be more than a word with its capital.
 */
export function findClosedLists(scan: Scan, cues: readonly Cue[], finds: Finds): void {
  for (const cue of cues) {
    if (cue.foreign || finds.at(cue.token)) continue;
    const mark = markBefore(scan, cue.token);
    const count = mark < 0 ? 0 : countBehind(scan, mark + 1);
    if (
      count < 2 ||
      isOfThings(scan, cue.to) ||
      hasThings(scan, cue.to) ||
      speaksOfGroups(scan, cue.token) ||
      speaksOfSorting(scan, cue.token)
    )
      continue;
    const items = itemsBefore(scan, mark, finds);
    const unknown = items.filter((item) => finds.at(item.from)?.from !== item.from);
    if (items.length !== count || areSomebody(scan, items) || unknown.some((item) => isKnownName(scan, item))) continue;
    const areBodies =
      unknown.length < items.length ||
      cue.certain ||
      areOfMembers(scan, cue.token) ||
      (!cueTables(scan).everydayCue && !arePlain(scan, items));
    if (areBodies) addItems(scan, items, finds);
  }
}

/** The comma or the dash before a cue with nothing but words in lower case between; -1 where none stands. */
function markBefore({ tokens }: Scan, cue: number): number {
  for (let i = cue - 1; i > 0 && cue - i <= COUNT_WITHIN; i--) {
    if (tokens.before[i + 1] === NEW_LINE) return -1;
    if (tokens.words[i] === ',' || (isDash(tokens.words[i]!) && tokens.before[i] === SPACED && tokens.before[i + 1] === SPACED)) return i;
    if (tokens.kinds[i] !== NUMBER && (tokens.kinds[i] !== WORD || tokens.shapes[i] !== LOWER)) return -1;
  }
  return -1;
}

/** "tre", "3", "alle tre", "begge": how many the description counts. */
function countBehind(scan: Scan, at: number): number {
  for (const i of [at, at + 1]) {
    const count = both(scan.language).has(scan.tokens.words[i] ?? '') ? 2 : countAt(scan, i);
    if (count > 1) return count;
  }
  return 0;
}

/** The names that are listed before a mark, in order; none where the list has no "and" before its last. */
function itemsBefore(scan: Scan, mark: number, finds: Finds): Item[] {
  const { tokens } = scan;
  const items: Item[] = [];
  for (let end = mark; items.length < MOST;) {
    const known = finds.at(end - 1);
    const item = known?.to === end ? known : readNameBefore(scan, end);
    if (item === null) break;
    items.push(item);
    const before = (isQuotationMark(tokens.words[item.from - 1]) ? item.from - 1 : item.from) - 1;
    if (before < 1 || tokens.before[before + 1] === NEW_LINE || opensSentence(tokens, before + 1)) break;
    const isAnd = isJoin(tokens.words[before]) && tokens.before[before] === SPACED;
    if (isAnd !== (items.length === 1) || (!isAnd && tokens.words[before] !== ',')) break;
    end = isAnd && tokens.words[before - 1] === ',' && tokens.before[before - 1] === GLUED ? before - 1 : before;
  }
  return items.reverse();
}
