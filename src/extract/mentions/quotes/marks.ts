import { GLUED, LOWER, MARK, NEW_LINE, SPACED, WORD } from '../../../text/token-kinds';
import type { Tokens } from '../../../text/tokens';
import { NumberColumn, type WordTable } from '../../../text/words';

/** By the mark that opens: the marks that may close. Danish, Swedish and Finnish open and close with the same. */
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['”', '”'],
  ['“', '”“'],
  ['„', '“”"'],
  ['‟', '”'],
  ['«', '»'],
  ['»', '«»'],
  ['‹', '›'],
  ['›', '‹›'],
  ['‘', '’'],
  ['‚', '‘’'],
  ['’', '’'],
]);

/** What a mark may do, one bit each. */
export const MAY = { openQuotation: 1, openSpeech: 2 } as const;

/** What each token may do by itself, by its number. */
export function marksOf(table: WordTable): NumberColumn {
  return table.keep(CLOSERS, null, () => new NumberColumn((id) => mayDo(table.lower[id]!)));
}

const mayDo = (mark: string): number => (CLOSERS.has(mark) ? MAY.openQuotation : 0) | (isSpeechDash(mark) ? MAY.openSpeech : 0);

/** The marks that close what this token opens; null where it opens nothing (an inch, an apostrophe, a closing mark). */
export function opens(tokens: Tokens, at: number): string | null {
  const closers = CLOSERS.get(tokens.words[at]!);
  if (closers === undefined || at + 1 >= tokens.count) return null;
  const spaced = tokens.before[at + 1] !== GLUED;
  // French sets a space inside its marks.
  if (spaced && (tokens.words[at] !== '«' || tokens.before[at + 1] === NEW_LINE || tokens.before[at] === GLUED)) return null;
  if (tokens.before[at] !== GLUED) return closers;
  const before = tokens.words[at - 1]!;
  return before === '(' || before === '–' || before === '—' || before === ':' || before === '[' ? closers : null;
}

/** Whether the token closes: no letter and no digit right behind it. */
export function closes(tokens: Tokens, at: number, closers: string): boolean {
  if (!closers.includes(tokens.words[at]!) || tokens.before[at] === NEW_LINE) return false;
  const next = at + 1;
  return next >= tokens.count || tokens.before[next] !== GLUED || tokens.kinds[next] === MARK;
}

/** Marks that also serve as apostrophes: a quotation in them must end in its own sentence's mark. */
export const isDoubtful = (mark: string): boolean => mark === '’' || mark === '‘' || mark === '‚';

const isSpeechDash = (mark: string | undefined): boolean => mark === '–' || mark === '—' || mark === '-' || mark === '―';

/** A dash that opens speech: first in its line, a space behind it. */
export function opensSpeech(tokens: Tokens, at: number): boolean {
  const mark = tokens.words[at];
  return (
    isSpeechDash(mark) &&
    tokens.before[at] === NEW_LINE &&
    at + 1 < tokens.count &&
    tokens.before[at + 1] !== NEW_LINE &&
    (mark !== '-' || tokens.before[at + 1] !== GLUED)
  );
}

/** A dash that may open speech inside its line: behind the stop of a sentence, before a capital. */
export function mayOpenSpeech(tokens: Tokens, at: number): boolean {
  if (!isSpeechDash(tokens.words[at]) || tokens.before[at] !== SPACED || at + 1 >= tokens.count || tokens.before[at + 1] !== SPACED)
    return false;
  return tokens.words[at - 1] === '.' && tokens.kinds[at + 1] === WORD && tokens.shapes[at + 1] !== LOWER;
}
