import type { Content } from './content';

/**
 * Of a plain text in which no line reads like an article, such as a single announcement, every line but the headline is its
 * text: whoever gives a text has already parted it from a page.
 */
export function wholeIfNone(content: Content): Content {
  const { lines, selected } = content;
  if (lines.length === 0 || selected.includes(1)) return content;
  const whole = Uint8Array.from(lines, ({ region, level }) => (region === 'content' && level === 0 ? 1 : 0));
  const reasons = new Map(content.reasons);
  for (const { index } of lines) if (whole[index] === 1) reasons.delete(index);
  return { ...content, selected: whole, reasons, first: Math.max(0, whole.indexOf(1)), last: whole.lastIndexOf(1) + 1 };
}
