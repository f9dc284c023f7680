import type { SiteReading } from '../site/site';
import type { Content } from './content';
import type { Lines } from './lines';

/** A page of which no line is chosen yet. */
export function nothingSelected({ lines, frames }: Lines): Content {
  return { lines, frames, selected: new Uint8Array(lines.length), reasons: new Map(), container: null, first: 0, last: 0 };
}

/** The content as the profile of the site has it: its lines in place of those chosen, without what it takes out. */
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
