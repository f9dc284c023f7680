import { startsSmall } from '../../text/letters';

/** Prose is wrapped at a column in this range; narrower text is verse or addresses, wider text isn't wrapped. */
const NARROWEST = 40;
const WIDEST = 100;
/** Such gaps separate the columns of a table, rules its rows; a line with either is not prose. */
const GAP_OR_RULE = /\t| {3}|^[^\p{L}\p{N}]+$/u;
/** At least this many lines must continue in the next one. */
const LEAST_WRAPPED = 3;
/** One in so many of these continues in lower case; the items of a list mostly begin with a capital. */
const SMALL_SHARE = 4;
/** How a line of a program ends. */
const END_OF_STATEMENT = /[;{}]$/u;

/**
 * The lines of a preformatted text: its own, or its paragraphs where prose was wrapped at a column. A line was wrapped if
 * the first word of the next one would not have fitted: true of every line of wrapped prose but the last of a paragraph,
 * and of few lines of verse, addresses, lists and programs.
 */
export function linesOfPreformatted(text: string): readonly string[] {
  const lines = text.split('\n');
  const trimmed = lines.map((line) => line.trim());
  const column = trimmed.reduce((longest, line) => (line.includes(' ') ? Math.max(longest, line.length) : longest), 0);
  if (column < NARROWEST || column > WIDEST) return lines;
  const paragraphs: string[] = [];
  let wrapped = 0;
  let small = 0;
  let kept = 0;
  for (const [i, line] of trimmed.entries()) {
    const before = i === 0 ? '' : trimmed[i - 1]!;
    const isInside = before !== '' && line !== '';
    const isWrapped = isInside && isBroken(before, line, column);
    if (isWrapped) paragraphs.push(`${paragraphs.pop()!} ${lines[i]!}`);
    else paragraphs.push(lines[i]!);
    if (isWrapped) wrapped++;
    else if (isInside) kept++;
    if (isWrapped && startsSmall(line)) small++;
  }
  return wrapped >= LEAST_WRAPPED && wrapped > kept && small * SMALL_SHARE >= wrapped ? paragraphs : lines;
}

/** Whether a line was wrapped at the column; a short line before a very long word was not. */
function isBroken(line: string, next: string, column: number): boolean {
  const { length } = line;
  if (length <= column / 2 || length + 1 + firstWordLength(next) <= column || END_OF_STATEMENT.test(line)) return false;
  return !GAP_OR_RULE.test(line) && !GAP_OR_RULE.test(next);
}

function firstWordLength(line: string): number {
  const end = line.indexOf(' ');
  return end < 0 ? line.length : end;
}
