import { parseJson } from '../document/parse-json';

/** Minimum length of JSON with an article, in UTF-16 units. */
const SHORTEST = 500;
/** What precedes a JSON value: `window.state = {`, `push([`, `JSON.parse("{`. */
const OPENING = /[=(][ \t\r\n]?(?=[{["])/gu;
const DOUBLE = 0x22;
const BACKSLASH = 0x5c;
const NEW_LINE = 0x0a;
const isOpen = (unit: number): boolean => unit === 0x7b || unit === 0x5b;
const isClose = (unit: number): boolean => unit === 0x7d || unit === 0x5d;

/**
 * The JSON values in a script: the script itself, what it assigns and what it passes to functions. A string that contains
 * JSON, as passed to `JSON.parse`, is parsed too. Code is skipped.
 */
export function* jsonIn(program: string): Generator {
  const whole = isOpen(program.trimStart().charCodeAt(0)) ? parseJson(program) : undefined;
  if (whole !== undefined) {
    yield whole;
    return;
  }
  let end = 0;
  for (const { 0: before, index } of program.matchAll(OPENING)) {
    const from = index + before.length;
    if (from < end) continue;
    end = endOfValue(program, from);
    const value = end - from < SHORTEST ? undefined : parseJson(program.slice(from, end));
    if (value !== undefined) yield typeof value === 'string' ? (parseJson(value) ?? value) : value;
  }
}

/** One past the end of the value that begins at a place: after its last bracket, or its quotation mark. */
function endOfValue(program: string, from: number): number {
  if (program.charCodeAt(from) === DOUBLE) return endOfText(program, from);
  let depth = 0;
  for (let i = from; i < program.length;) {
    const unit = program.charCodeAt(i);
    if (unit === DOUBLE) {
      i = endOfText(program, i);
      continue;
    }
    i++;
    if (isOpen(unit)) depth++;
    else if (isClose(unit) && --depth === 0) return i;
  }
  return program.length;
}

/** One past the quotation mark that closes a string; past its line where none does, as for a mark in an expression. */
function endOfText(program: string, from: number): number {
  for (let i = from + 1; i < program.length; i++) {
    const unit = program.charCodeAt(i);
    if (unit === BACKSLASH) i++;
    else if (unit === DOUBLE || unit === NEW_LINE) return i + 1;
  }
  return program.length;
}
