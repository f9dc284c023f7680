/**
 * All matches of a global expression that never matches nothing. `matchAll` copies the expression each time, which takes
 * longer than most searches do, and now and then compiles the copy anew.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) found.push(match);
  return found;
}
