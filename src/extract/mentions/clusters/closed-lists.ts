import { isDash } from '../../../text/dashes';
import { isQuotationMark } from '../../../text/quotation-marks';
import { GLUED, LOWER, NEW_LINE, NUMBER, SPACED, WORD } from '../../../text/token-kinds';
import { countAt } from '../counts';
import { both } from '../grammar';
import type { Scan } from '../scan';
import { cueTables, type Cue } from '../lexis/cues';
import { opensSentence } from '../../../text/sentences';
import type { Finds } from './finds';
import type { Item } from './items';
import { isJoin } from './names';
import { addItems, arePlain, areSomebody } from './lists';
import { readNameBefore } from './names-before';
import { isKnownName } from './other-names';
import { areOfMembers, hasThings, isOfThings, speaksOfGroups, speaksOfSorting } from './senses';

/** Maximum number of words between the comma after a list and its cue: "tre af landets nye klynger". */
const COUNT_WITHIN = 5;
/** Maximum number of names in one list. */
const MOST = 12;

/**
 * "X, Y og Z, tre klynger med mange fælles medlemmer", "X und Y – zwei Cluster": a list before the mark, with as many
 * names as are counted after it, none of them known as something else. If none is known, the sentence must mention
 * members, or the cue must be no everyday word and at least one name more than a single capitalized word.
 */
export function findClosedLists(scan: Scan, cues: readonly Cue[], finds: Finds): void {
  for (const cue of cues) {
    if (cue.foreign || finds.at(cue.token)) continue;
    addEqual(scan, cue, finds);
    const mark = markBefore(scan, cue.token);
    const count = mark < 0 ? 0 : countAfter(scan, mark + 1);
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

/**
 * "X en Y zijn clusters met leden in …": the names that open the sentence before "are" and the cue, one of which is known and
 * none as something else.
 */
function addEqual(scan: Scan, cue: Cue, finds: Finds): void {
  const { tokens } = scan;
  let verb = cue.token - 1;
  while (
    verb > 0 &&
    cue.token - verb <= ADJECTIVES_WITHIN &&
    !cueTables(scan).copulas.includes(tokens.words[verb]!) &&
    tokens.shapes[verb] === LOWER
  )
    verb--;
  if (!cue.many || !cueTables(scan).copulas.includes(tokens.words[verb] ?? '') || isOfThings(scan, cue.to) || hasThings(scan, cue.to))
    return;
  const items = itemsBefore(scan, verb, finds);
  const unknown = items.filter((item) => finds.at(item.from)?.from !== item.from);
  if (items.length < 2 || unknown.length === items.length || !opensSentence(tokens, items[0]!.from)) return;
  if (!unknown.some((item) => isKnownName(scan, item))) addItems(scan, items, finds);
}
/** Between "are" and the cue adjectives may stand: "zijn twee nieuwe clusters". */
const ADJECTIVES_WITHIN = 3;

/** The comma or dash before a cue with only lower-case words between; -1 if there is none. */
function markBefore({ tokens }: Scan, cue: number): number {
  for (let i = cue - 1; i > 0 && cue - i <= COUNT_WITHIN; i--) {
    if (tokens.before[i + 1] === NEW_LINE) return -1;
    if (tokens.words[i] === ',' || (isDash(tokens.words[i]!) && tokens.before[i] === SPACED && tokens.before[i + 1] === SPACED)) return i;
    if (tokens.kinds[i] !== NUMBER && (tokens.kinds[i] !== WORD || tokens.shapes[i] !== LOWER)) return -1;
  }
  return -1;
}

/** "tre", "3", "alle tre", "begge": the number in the description. */
function countAfter(scan: Scan, at: number): number {
  for (const i of [at, at + 1]) {
    const count = both(scan.language).has(scan.tokens.words[i] ?? '') ? 2 : countAt(scan, i);
    if (count > 1) return count;
  }
  return 0;
}

/** The names listed before a mark, in order; empty if there is no "and" before the last. */
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
