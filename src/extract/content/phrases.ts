import { LANGUAGES } from '../../languages/languages';
import { foldUnit } from '../../text/fold';
import type { Line } from './lines';

/** What the opening words of a line say of it. */
export const MORE = 1;
export const ASK = 2;
export const LABEL = 4;

/** Phrases have at most so many words. */
const MOST_WORDS = 3;
const SPACE = 0x20;

/** Every opening phrase of every language: the lines are told apart before the language is known. */
let openings: ReadonlyMap<string, number> | null = null;
/** 1 in the slot of the first two letters of a phrase: most lines need no further look. */
const opens = new Uint8Array(1024);
const slotOf = (first: number, second: number): number => (first * 31 + second) & (opens.length - 1);

function read(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const put = (phrases: readonly string[], bit: number): void => phrases.forEach((phrase) => {
    found.set(phrase, (found.get(phrase) ?? 0) | bit);
    opens[slotOf(phrase.charCodeAt(0), phrase.length > 1 ? phrase.charCodeAt(1) : 0)] = 1;
  });
  for (const { boilerplate } of LANGUAGES) {
    put(boilerplate.more, MORE);
    put(boilerplate.asks, ASK);
    put(boilerplate.labels, LABEL);
  }
  return found;
}

/** MORE, ASK and LABEL of a line; LABEL only where the phrase is the whole line. */
export function phrasesOf(text: string): number {
  openings ??= read();
  if (!mayOpen(text)) return 0;
  let bits = 0;
  let end = -1;
  for (let words = 0; words < MOST_WORDS && end < text.length; words++) {
    end = text.indexOf(' ', end + 1);
    if (end < 0) end = text.length;
    const found = openings.get(bare(text, end));
    if (found !== undefined) bits |= end === text.length ? found : found & ~LABEL;
  }
  return bits;
}

function mayOpen(text: string): boolean {
  const first = lowerUnit(text.charCodeAt(0));
  const unit = text.length > 1 ? lowerUnit(text.charCodeAt(1)) : 0;
  // Short phrases may end with their first letter, or a mark may follow it.
  const second = isMark(unit) || unit === SPACE ? 0 : unit;
  return opens[slotOf(first, second)] === 1;
}

/** A letter in lower case; what is none stays as it is, for phrases are of letters. */
const lowerUnit = (unit: number): number => foldUnit(unit) || unit;

/** The opening up to `end`, lower case, without a mark at its end. */
function bare(text: string, end: number): string {
  let to = end;
  while (to > 0 && isMark(text.charCodeAt(to - 1))) to--;
  return text.slice(0, to).toLowerCase();
}

const isMark = (unit: number): boolean => unit > SPACE && unit < 0x41 && !(unit >= 0x30 && unit <= 0x39);

/** Shorter lines are labels, longer ones name such things in passing. */
const SHORTEST_OFFER = 40;
const LONGEST_OFFER = 400;

/** Whether a line is such that it is worth asking: a sentence or two, and no teaser. */
export const mayOffer = ({ text, linkLength }: Pick<Line, 'text' | 'linkLength'>): boolean => text.length >= SHORTEST_OFFER && text.length <= LONGEST_OFFER && linkLength < text.length / 2;

/** Stems by the slot of their first two letters; none where none begins so. */
let stems: readonly (readonly string[] | undefined)[] | null = null;

function readStems(): readonly (readonly string[] | undefined)[] {
  const slots: (string[] | undefined)[] = Array.from({ length: opens.length }, () => undefined);
  for (const stem of new Set(LANGUAGES.flatMap(({ boilerplate }) => boilerplate.stems))) (slots[slotOf(stem.charCodeAt(0), stem.charCodeAt(1))] ??= []).push(stem);
  return slots;
}

/** Whether a line speaks anywhere of what pages ask of their readers: cookies, a newsletter, a purchase. */
export function speaksOfOffer(text: string): boolean {
  stems ??= readStems();
  const lower = text.toLowerCase();
  let unit = lower.charCodeAt(0);
  for (let i = 1; i < lower.length; i++) {
    const next = lower.charCodeAt(i);
    const candidates = stems[slotOf(unit, next)];
    if (candidates !== undefined) for (const stem of candidates) if (lower.startsWith(stem, i - 1)) return true;
    unit = next;
  }
  return false;
}
