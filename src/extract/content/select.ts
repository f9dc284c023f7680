import type { Content } from './content';
import type { Lines } from './lines';

/** Tells the article from the boilerplate. */
export function selectContent({ lines, frames }: Lines): Content {
  const selected = new Uint8Array(lines.length);
  for (const line of lines) if (line.region === 'content' && (line.text.length > 60 || line.kind === 'list-item' || line.level > 1) && line.linkLength < line.text.length / 2) selected[line.index] = 1;
  const first = Math.max(0, selected.indexOf(1));
  const last = selected.lastIndexOf(1) + 1;
  return { lines, frames, selected, reasons: new Map(), container: null, first, last };
}
