import { MARK, NEW_LINE, NUMBER } from '../../../text/tokens';
import { Bit, canHoldDate, type RunBits } from './bits';
import type { Reader } from './reader';

/** Tokens from `start` to `end` (exclusive) in which a date may stand. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/** The next run of date words and numbers, from token `from` on, that can hold a date; marks part no run. */
export function nextRun(r: Reader, from: number): Run | null {
  const { kinds, before, ids, count } = r.scan.tokens;
  const { bits, parts } = r.known;
  const run: RunBits = { bits: 0, phrases: 0, alone: false };
  let start = -1;
  let end = 0;
  /** Whether nothing but marks and members of the run stood on the line so far. */
  let fresh = from === 0 || opensLineAt(r, from);
  for (let i = from; i < count; i++) {
    if (before[i] === NEW_LINE) {
      if (fresh && start >= 0) run.alone = true;
      fresh = true;
    }
    const kind = kinds[i]!;
    if (kind === MARK) continue;
    const own = bits.of(ids[i]!);
    if ((own & Bit.word) !== 0) {
      if (start < 0) start = i;
      end = i + 1;
      run.bits |= own | contextAt(r, i, kind);
      run.phrases |= parts.of(ids[i]!);
      continue;
    }
    if (start >= 0 && canHoldDate(run)) return { start, end };
    start = -1;
    run.bits = run.phrases = 0;
    run.alone = fresh = false;
  }
  if (fresh) run.alone = true;
  return start >= 0 && canHoldDate(run) ? { start, end } : null;
}

/** Nothing but marks before it on its line. */
function opensLineAt(r: Reader, i: number): boolean {
  let at = i;
  while (!r.opensLine(at) && r.scan.tokens.kinds[at - 1] === MARK) at--;
  return r.opensLine(at);
}

/** What the marks around a member add to it. */
function contextAt(r: Reader, i: number, kind: number): number {
  const bracket = i > 0 && r.is(i - 1, '(') ? Bit.bracketed : 0;
  return kind === NUMBER && r.width(i) <= 2 ? bracket | jointAt(r, i + 1) : bracket;
}

/** What a mark or letters behind one or two digits make of them. */
function jointAt(r: Reader, i: number): number {
  if (r.is(i, '/') || r.isDash(i) || r.is(i, "'")) return Bit.joint;
  if (!r.glued(i)) return 0;
  if (r.isWord(i)) return Bit.ordinal;
  return r.is(i, '.') || r.is(i, ':') ? Bit.ordinal | Bit.joint : 0;
}
