import type { Content } from './content';
import type { Line } from './lines';

/** Tells the article from the boilerplate. */
export function selectContent(lines: readonly Line[]): Content {
  const selected = new Uint8Array(lines.length);
  for (const line of lines) if (line.region === 'content' && line.text.length > 60 && line.linkLength < line.text.length / 2) selected[line.index] = 1;
  const first = Math.max(0, selected.indexOf(1));
  const last = selected.lastIndexOf(1) + 1;
  return { lines, selected, reasons: new Map(), container: null, first, last };
}
