import type { Byline } from '../../../models/person';
import type { Candidate } from '../candidate';
import { wordsKey } from '../../../text/words-key';
import type { AroundTitle } from '../around-title';

/** A person or organization that a rule takes for an author. */
export type Named = Candidate<Byline>;

/** The names that one rule reads at one place: a byline is taken or left as a whole. */
export interface Group {
  readonly names: readonly Named[];
  readonly confidence: number;
  readonly printed: boolean;
}
/** What a group gains for each other one that names the same people, and in total. */
const AGREED = 0.08;
const MOST_AGREED = 0.16;
/** Lines that a byline may span from one name to the next. */
const ONE_BYLINE = 3;

/** The key by which names are compared. */
export const key = (candidate: Named): string => wordsKey(candidate.value.name);
/** Whether a name is another one without its first or last words. */
export const isCut = (short: string, long: string): boolean =>
  long.length > short.length && (long.startsWith(`${short} `) || long.endsWith(` ${short}`));

/** The day printed beside a byline; null without one. */
const dayOf = (view: AroundTitle, line: number): string | null => view.reader.read(view.lines[line]!).dates[0]?.value.start ?? null;

/**
 * Whether a line is too far below for the same byline: names of one byline are close together, except in parts of one page
 * that have the same day.
 */
function isElsewhere(view: AroundTitle, above: number, line: number): boolean {
  if (line - above <= ONE_BYLINE) return false;
  const day = dayOf(view, above);
  return day === null || day !== dayOf(view, line);
}

export function groupsOf(view: AroundTitle, candidates: readonly Named[]): Group[] {
  const groups = new Map<string, Named[]>();
  for (const candidate of candidates) {
    const place = `${candidate.source}:${candidate.rule}`;
    const names = groups.get(place) ?? [];
    if (candidate.line !== null && candidate.source !== 'site' && isElsewhere(view, names.at(-1)?.line ?? candidate.line, candidate.line))
      continue;
    if (!names.some((name) => key(name) === key(candidate))) names.push(candidate);
    groups.set(place, names);
  }
  return [...groups.values()].map((names) => ({
    names,
    confidence: Math.max(...names.map((name) => name.confidence)),
    printed: names[0]!.line !== null,
  }));
}

export function agreed(group: Group, groups: readonly Group[]): number {
  const keys = group.names.map(key);
  const others = groups.filter(
    (other) =>
      other !== group &&
      other.names.some((name) => keys.some((one) => one === key(name) || isCut(one, key(name)) || isCut(key(name), one))),
  );
  return group.confidence + Math.min(MOST_AGREED, others.length * AGREED);
}

/** Confidence that a longer list needs by itself. */
const FULLER = 0.7;

/** A longer list that holds all names of the winner is the whole byline. */
export function withMore(best: Group, groups: readonly Group[]): readonly Named[] {
  const fuller = groups.find(
    (group) =>
      group.printed &&
      Math.max(...group.names.map((name) => name.confidence)) >= FULLER &&
      group.names.length > best.names.length &&
      best.names.every((name) => group.names.some((other) => key(other) === key(name) || isCut(key(name), key(other)))),
  );
  return fuller === undefined ? best.names : fuller.names;
}
