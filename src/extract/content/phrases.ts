import { LANGUAGES } from '../../languages/languages';
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

function read(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const put = (phrases: readonly string[], bit: number): void => phrases.forEach((phrase) => found.set(phrase, (found.get(phrase) ?? 0) | bit));
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

let stems: readonly string[] | null = null;

/** Whether a line speaks anywhere of what pages ask of their readers: cookies, a newsletter, a purchase. */
export function speaksOfOffer(text: string): boolean {
  stems ??= [...new Set(LANGUAGES.flatMap(({ boilerplate }) => boilerplate.stems))];
  const lower = text.toLowerCase();
  return stems.some((stem) => lower.includes(stem));
}
