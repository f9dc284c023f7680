/** "• item", "- item", "2) item": the mark and the white space after it. */
const MARK = /^\s*(?:([•·▪‣◦*])|([–—-])|(\d{1,2})[.)])\s+/u;
/** A dash before a sentence of at least this many words is speech: "– Vi er klar, siger rektor." */
const SPEECH_WORDS = 4;
const SENTENCE_END = /[.!?…][»«”“"')]?\s*$/u;

/**
 * The length of each line's bullet in UTF-16 units, 0 where it has none. A dash before a whole sentence is speech; a number
 * is a bullet only in a sequence from 1 on, so that "12. september 2022" stays a day.
 */
export function bulletsOf(lines: readonly string[]): number[] {
  const marks = lines.map((line) => MARK.exec(line));
  const turns = turnsOf(marks);
  return marks.map((mark, i) => {
    if (mark === null) return 0;
    const isBullet = mark[1] !== undefined || (mark[2] === undefined ? turns.has(i) : !isSpeech(lines[i]!));
    return isBullet ? mark[0].length : 0;
  });
}

const isSpeech = (line: string): boolean => SENTENCE_END.test(line) && line.trim().split(/\s+/u).length > SPEECH_WORDS;

/** Indices of numbered lines that count up from 1, at least two of them. */
function turnsOf(marks: readonly (RegExpExecArray | null)[]): ReadonlySet<number> {
  const turns = new Set<number>();
  let run: number[] = [];
  const close = (): void => {
    if (run.length > 1) for (const line of run) turns.add(line);
    run = [];
  };
  for (const [i, mark] of marks.entries()) {
    if (mark?.[3] === undefined) continue;
    const number = Number(mark[3]);
    if (number === 1) close();
    if (number === run.length + 1) run.push(i);
  }
  close();
  return turns;
}
