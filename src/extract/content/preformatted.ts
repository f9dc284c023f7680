/** Prose is wrapped at a column from here to there; narrower are verses and addresses, wider is no wrapping. */
const NARROWEST = 40;
const WIDEST = 100;
/** Columns of a table stand apart by such a gap, its rows by a rule; a line with either is no prose. */
const GAP_OR_RULE = /\t| {3}|^[^\p{L}\p{N}]+$/u;
/** So many lines at least go on in the next one. */
const LEAST_WRAPPED = 3;

/**
 * The lines that a preformatted text has: its own, or, where its program broke prose at a column, its paragraphs. A line was
 * broken at the column if the next one's first word would not have fitted into it: true of wrapped prose at every line but
 * the last of a paragraph, and of verses, addresses, lists and programs at few.
 */
export function linesOfPreformatted(text: string): readonly string[] {
  const lines = text.split('\n');
  const trimmed = lines.map((line) => line.trim());
  const column = trimmed.reduce((longest, line) => (line.includes(' ') ? Math.max(longest, line.length) : longest), 0);
  if (column < NARROWEST || column > WIDEST) return lines;
  const paragraphs: string[] = [];
  let wrapped = 0;
  let kept = 0;
  for (const [i, line] of trimmed.entries()) {
    const before = i === 0 ? '' : trimmed[i - 1]!;
    const isInside = before !== '' && line !== '';
    const isWrapped = isInside && isBroken(before, line, column);
    if (isWrapped) paragraphs.push(`${paragraphs.pop()!} ${lines[i]!}`);
    else paragraphs.push(lines[i]!);
    if (isWrapped) wrapped++;
    else if (isInside) kept++;
  }
  return wrapped >= LEAST_WRAPPED && wrapped > kept ? paragraphs : lines;
}

/** Whether a line ends where it does only for the column; one that is short before a very long word ends by itself. */
function isBroken(line: string, next: string, column: number): boolean {
  const { length } = line;
  return length > column / 2 && length + 1 + firstWordLength(next) > column && !GAP_OR_RULE.test(line) && !GAP_OR_RULE.test(next);
}

function firstWordLength(line: string): number {
  const end = line.indexOf(' ');
  return end < 0 ? line.length : end;
}
