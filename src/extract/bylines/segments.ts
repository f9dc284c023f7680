/** A part of a line between separators, dates and labels. Offsets are UTF-16 units into the line. */
export interface Segment {
  readonly start: number;
  readonly end: number;
}

/** Characters that part the pieces of a byline wherever they stand. */
const PARTING = new Set('|•·●▪◦∙⋅»«›‹;⁄¦→⟩…–—―()[]'.split(''));

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

/** Cuts a line at its separators, at the spans given (dates), and at every word with a digit, an @ or an address. */
export function segmentsOf(text: string, taken: readonly Segment[]): Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  const close = (end: number, next: number): void => {
    if (end > start && text.slice(start, end).trim() !== '') segments.push({ start, end });
    start = next;
  };
  let span = 0;
  for (let i = 0; i < text.length; ) {
    const next = taken[span];
    if (next !== undefined && i >= next.start) {
      close(Math.max(start, next.start), Math.max(next.end, start));
      i = Math.max(i + 1, next.end);
      span++;
      continue;
    }
    const char = text[i]!;
    const spaced = i > 0 && text[i - 1] === ' ' && (text[i + 1] === ' ' || i + 1 === text.length);
    if (PARTING.has(char) || ((char === '-' || char === '/' || char === '*' || char === '+') && spaced) || (char === '/' && text[i + 1] === '/')) {
      close(i, i + 1);
      i++;
    } else if (isDigit(text.charCodeAt(i)) || char === '@' || char === '#' || char === '©') {
      // The whole word goes, with what is glued before and behind it.
      let from = i;
      while (from > start && text[from - 1] !== ' ') from--;
      let end = i;
      while (end < text.length && text[end] !== ' ' && !PARTING.has(text[end]!)) end++;
      close(from, end);
      i = end;
    } else i++;
  }
  close(text.length, text.length);
  return segments;
}
