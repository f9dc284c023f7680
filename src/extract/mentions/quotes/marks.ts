import { GLUED, LOWER, MARK, NEW_LINE, SPACED, WORD } from '../../../text/token-kinds';
import type { Tokens } from '../../../text/tokens';
import { NumberColumn, type WordTable } from '../../../text/words';

/** The marks that may close, by opening mark. Danish, Swedish and Finnish use the same mark for both. */
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
  ["'", "'"],
]);

/** The possible functions of a mark, one bit each. */
export const MAY = { openQuotation: 1, openSpeech: 2 } as const;

/** The possible functions of each token by itself, by word number. */
export function marksOf(table: WordTable): NumberColumn {
  return table.keep(CLOSERS, null, () => new NumberColumn((id) => mayDo(table.lower[id]!)));
}

const mayDo = (mark: string): number => (CLOSERS.has(mark) ? MAY.openQuotation : 0) | (isSpeechDash(mark) ? MAY.openSpeech : 0);

/** The marks that may close the quotation that a token opens; null if it opens none (an inch, an apostrophe, a closing mark). */
export function opens(tokens: Tokens, at: number): string | null {
  const closers = CLOSERS.get(tokens.words[at]!);
  if (closers === undefined || at + 1 >= tokens.count) return null;
  const spaced = tokens.before[at + 1] !== GLUED;
  // French has a space inside its quotation marks.
  if (spaced && (tokens.words[at] !== '«' || tokens.before[at + 1] === NEW_LINE || tokens.before[at] === GLUED)) return null;
  // "'s Avonds", "'t Zand", "'80": an apostrophe.
  if (tokens.words[at] === "'" && (tokens.kinds[at + 1] !== WORD || tokens.words[at + 1]!.length < 2)) return null;
  if (tokens.before[at] !== GLUED) return closers;
  const before = tokens.words[at - 1]!;
  return before === '(' || before === '–' || before === '—' || before === ':' || before === '[' ? closers : null;
}

/** Whether the token closes a quotation: no letter and no digit follows directly. */
export function closes(tokens: Tokens, at: number, closers: string): boolean {
  if (!closers.includes(tokens.words[at]!) || tokens.before[at] === NEW_LINE) return false;
  const next = at + 1;
  return next >= tokens.count || tokens.before[next] !== GLUED || tokens.kinds[next] === MARK;
}

/** Marks that also serve as apostrophes: a quotation in them must end with a punctuation mark of its own. */
export const isDoubtful = (mark: string): boolean => mark === '’' || mark === '‘' || mark === '‚' || mark === "'";

const isSpeechDash = (mark: string | undefined): boolean => mark === '–' || mark === '—' || mark === '-' || mark === '―';

/** Whether a dash opens speech: first on its line, followed by a space. */
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

/** Whether a dash may open speech inside its line: after a full stop, before a capital. */
export function mayOpenSpeech(tokens: Tokens, at: number): boolean {
  if (!isSpeechDash(tokens.words[at]) || tokens.before[at] !== SPACED || at + 1 >= tokens.count || tokens.before[at + 1] !== SPACED)
    return false;
  return tokens.words[at - 1] === '.' && tokens.kinds[at + 1] === WORD && tokens.shapes[at + 1] !== LOWER;
}
