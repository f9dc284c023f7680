import type { Range } from './characters';

/** A range to mark, with a key that ties it to what it belongs to. */
export interface Marked extends Range {
  readonly key: string;
  /** How to show it; null: only while its field is highlighted. */
  readonly kind: string | null;
  /** Whether it is winning evidence; absent if it is not evidence. */
  readonly won?: boolean;
}

/** A stretch covered by the same marks throughout. */
export interface Segment extends Range {
  /** Longest first. */
  readonly marks: readonly Marked[];
  /** The marks that begin here. */
  readonly opens: readonly Marked[];
}

/** Cuts a stretch of a text wherever a mark begins or ends; marks may overlap. Marks outside of it are left out. */
export function segmentsOf({ start, end }: Range, marks: readonly Marked[]): Segment[] {
  const inside = marks
    .filter((mark) => mark.start < end && mark.end > start && mark.end > mark.start)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const cuts = new Set([start, end]);
  for (const mark of inside) cuts.add(Math.max(start, mark.start)).add(Math.min(end, mark.end));
  const places = [...cuts].sort((a, b) => a - b);
  const segments: Segment[] = [];
  let open: Marked[] = [];
  let next = 0;
  for (const [i, until] of places.slice(1).entries()) {
    const from = places[i] ?? start;
    open = open.filter((mark) => mark.end > from);
    const opens: Marked[] = [];
    for (let mark = inside[next]; mark !== undefined && Math.max(start, mark.start) <= from; mark = inside[++next]) opens.push(mark);
    open = [...open, ...opens];
    segments.push({ start: from, end: until, marks: open, opens: opens.filter((mark) => mark.start >= start) });
  }
  return segments;
}
