import type { SiteReading } from '../site/site';
import type { Content } from './content';
import type { Lines } from './lines';

/** The content of a page before any line is selected. */
export function nothingSelected({ lines, frames }: Lines): Content {
  return { lines, frames, selected: new Uint8Array(lines.length), reasons: new Map(), first: 0, last: 0 };
}

/** Applies a site profile: the lines that it names replace those selected, and those that it removes are dropped. */
export function selectBySite(content: Content, { rule, content: inside, removed }: SiteReading): Content {
  if (inside === null && removed.size === 0) return content;
  const { lines } = content;
  const selected = Uint8Array.from(lines, ({ index }) =>
    removed.has(index) || (inside !== null && !inside.has(index)) ? 0 : inside === null ? content.selected[index]! : 1,
  );
  const reasons = new Map(content.reasons);
  for (const { index } of lines) {
    if (selected[index] === 1) reasons.delete(index);
    else if (removed.has(index) || inside !== null) reasons.set(index, rule);
  }
  return { ...content, selected, reasons, first: Math.max(0, selected.indexOf(1)), last: selected.lastIndexOf(1) + 1 };
}
