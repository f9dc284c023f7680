import { MARK, NEW_LINE, NUMBER } from '../../../text/token-kinds';
import { Bit, canHoldDate, mayHoldPhrase, type RunBits } from './bits';
import type { Reader } from './reader';

/** Tokens from `start` to `end` (exclusive) in which a date may stand. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/** The runs of date words and numbers that can hold a date; marks do not split a run. */
export function runsIn(r: Reader): Run[] {
  const runs: Run[] = [];
  let floor = 0;
  for (const head of r.scan.beginnings.dates) {
    if (head < floor) continue;
    const run = readRun(r, firstOf(r, head, floor));
    if (canHoldDate(run) || (mayHoldPhrase(run) && holdsPhrase(r, run))) runs.push(run);
    floor = run.after;
  }
  return runs;
}

/** The first member of the run that contains token `i`. */
function firstOf(r: Reader, i: number, floor: number): number {
  const { kinds, ids } = r.scan.tokens;
  let first = i;
  for (let at = i - 1; at >= floor; at--) {
    if ((r.known.bits(ids[at]!) & Bit.word) !== 0) first = at;
    else if (kinds[at] !== MARK) break;
  }
  return first;
}

/** The run that begins with a token, and the combined bits of its members. */
function readRun(r: Reader, start: number): RunBits & Run & { readonly after: number } {
  const { kinds, before, ids, count } = r.scan.tokens;
  const { known } = r;
  let bits = 0;
  let phrases = 0;
  let alone = false;
  /** Whether the line has so far held nothing but marks and members of the run. */
  let fresh = opensLineAt(r, start);
  let end = start;
  let i = start;
  for (; i < count; i++) {
    if (before[i] === NEW_LINE && i > start) {
      alone ||= fresh;
      fresh = true;
    }
    const kind = kinds[i]!;
    if (kind === MARK) continue;
    const own = known.bits(ids[i]!);
    if ((own & Bit.word) === 0) break;
    end = i + 1;
    bits |= own | (bits & own & Bit.short ? Bit.loose : 0) | contextAt(r, i, kind);
    phrases |= known.parts(ids[i]!);
  }
  return { start, end, after: i, bits, phrases, alone: alone || (i === count && fresh) };
}

/** Whether it contains a phrase of several words that stands for a date. */
function holdsPhrase(r: Reader, { start, end }: Run): boolean {
  for (let i = start; i < end; i++) if (r.phrases.opensDate(i)) return true;
  return false;
}

/** Whether only marks precede it on its line. */
function opensLineAt(r: Reader, i: number): boolean {
  let at = i;
  while (!r.opensLine(at) && r.scan.tokens.kinds[at - 1] === MARK) at--;
  return r.opensLine(at);
}

/** What the marks around a member add to its bits. */
function contextAt(r: Reader, i: number, kind: number): number {
  const bracket = i > 0 && r.is(i - 1, '(') ? Bit.bracketed : 0;
  return kind === NUMBER && r.width(i) <= 2 ? bracket | jointAt(r, i + 1) | (i > 0 && r.is(i - 1, "'") ? Bit.loose : 0) : bracket;
}

/** The bits that marks or letters after one or two digits add. */
function jointAt(r: Reader, i: number): number {
  if (r.is(i, '/') || r.isDash(i)) return leadsToNumber(r, i) ? Bit.joint : 0;
  if (!r.glued(i)) return 0;
  if (r.isWord(i)) return Bit.ordinal;
  if (!r.is(i, '.') && !r.is(i, ':')) return 0;
  return leadsToNumber(r, i) ? Bit.ordinal | Bit.joint : Bit.ordinal;
}

/** Maximum number of marks between two numbers of a date: "15.-17." */
const MARKS = 3;

/** Whether a number follows after a few marks on the same line. */
function leadsToNumber(r: Reader, i: number): boolean {
  let at = i;
  while (at < i + MARKS && r.isMark(at) && !r.opensLine(at)) at++;
  return r.isNumber(at) && !r.opensLine(at);
}
