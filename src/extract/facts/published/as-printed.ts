import type { DateValue } from '../../../models/date';
import { isInUtc, isZoned } from '../timestamp';
import { AGREED, apart, grain, isSameDay, type Dated } from './days';

/** A printed day with at least this confidence wins over a neighboring day in the metadata. */
const PRINTED = 0.5;

/** Of the sources of the winning day the printed one, where the metadata name a neighbor in their time zone; else the most trusted. */
export function asPrinted(best: Dated, candidates: readonly Dated[]): Dated {
  const near = candidates.filter((candidate) => isSameDay(candidate, best));
  const sources = (one: Dated): number =>
    new Set(near.filter((other) => other.value.start === one.value.start).map((other) => other.source)).size;
  const weight = new Map(near.map((candidate) => [candidate, candidate.confidence + AGREED * sources(candidate)]));
  const same = near.sort((a, b) => weight.get(b)! - weight.get(a)!);
  const top = same[0]!;
  const printed = same.filter((candidate) => candidate.source === 'text' && candidate.confidence >= PRINTED);
  if (printed.length > 0) return printed.some((candidate) => candidate.value.start === top.value.start) ? top : printed[0]!;
  // A timestamp with a local zone gives the publisher's day; one in UTC may give a neighboring day.
  const zoned = same.find(({ value }) => value.time !== null && isZoned(value.time) && !isInUtc(value.time));
  return zoned !== undefined && top.value.time !== null && isInUtc(top.value.time) ? zoned : top;
}

/** The winner, with the timestamp of another source of the same day where it has none itself. */
export function withTime(winner: Dated, candidates: readonly Dated[]): DateValue {
  if (winner.value.time !== null || grain(winner) !== 'day') return winner.value;
  const timed = candidates.find(
    (candidate) =>
      candidate.value.time !== null &&
      (candidate.value.start === winner.value.start || (apart(candidate, winner) <= 1 && isZoned(candidate.value.time))),
  );
  return { ...winner.value, time: timed?.value.time ?? null };
}
