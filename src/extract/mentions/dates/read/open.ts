import { NONE, together, type Reading } from '../expression';
import type { Production, Reader } from '../reader';
import { days } from './days';
import { holidays } from './holidays';
import { months } from './months';
import { parts } from './parts';
import { periods } from './periods';
import { relative } from './relative';
import { Kind, KindSet } from '../kinds';
import { AHEAD } from '../vocabulary/senses';

/** "siden 1997", "since May 2014", "frem til 2030", "inden marts". */
export const open: Production = { read: readOpen, slot: null, needs: new KindSet(Kind.since, Kind.until) };

function readOpen(r: Reader, i: number): readonly Reading[] {
  const since = r.hit(i, Kind.since);
  const opener = since ?? r.hit(i, Kind.until);
  if (!opener) return NONE;
  const at = r.skip(opener.end, Kind.at);
  const found = at === opener.end ? bases(r, at) : together(bases(r, opener.end), bases(r, at));
  if (found.length === 0) return NONE;
  return found.map((base) => ({
    end: base.end,
    value: { kind: 'open', open: since ? 'after' : 'before', ahead: since?.sense.value === AHEAD, base: base.value },
    rule: `open+${base.rule}`,
    need: base.need === 'cue' ? 'nothing' : base.need,
  }));
}

function bases(r: Reader, i: number): readonly Reading[] {
  return together(r.once(parts, i), r.once(days, i), r.once(months, i), r.once(holidays, i), r.once(periods, i), r.once(relative, i));
}
