import { NONE, type Reading } from '../expression';
import type { Reader } from '../reader';
import { readDays } from './days';
import { readHolidays } from './holidays';
import { readMonths } from './months';
import { readParts } from './parts';
import { readPeriods } from './periods';
import { readRelative } from './relative';

/** "siden 1997", "since May 2014", "frem til 2030", "inden marts". */
export function readOpen(r: Reader, i: number): readonly Reading[] {
  const since = r.hit(i, 'since');
  const opener = since ?? r.hit(i, 'until');
  if (!opener) return NONE;
  const at = r.skip(opener.end, 'at');
  const found = at === opener.end ? bases(r, at) : [...bases(r, opener.end), ...bases(r, at)];
  return found.map((base) => ({
    end: base.end,
    value: { kind: 'open', open: since ? 'after' : 'before', base: base.value },
    rule: `open ${base.rule}`,
    need: base.need === 'cue' ? 'nothing' : base.need,
  }));
}

function bases(r: Reader, i: number): readonly Reading[] {
  return [readParts, readDays, readMonths, readHolidays, readPeriods, readRelative].flatMap((read) => r.once(read, i));
}
