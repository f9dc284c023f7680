import { counted } from './counted';
import { printable } from './printable';

/** How many kinds are named one by one. */
const MOST_KINDS = 8;

/** What folders hold besides pages, in words; '' if that is nothing. */
export function passedOverText(counts: Readonly<Record<string, number>>): string {
  const kinds = Object.entries(counts).map(([kind, count]) => ({ kind: kind === '' ? 'without an extension' : kind, count }));
  if (kinds.length === 0) return '';
  const total = kinds.reduce((sum, { count }) => sum + count, 0);
  const rest = kinds.slice(MOST_KINDS).reduce((sum, { count }) => sum + count, 0);
  const named = kinds.slice(0, MOST_KINDS).map(({ kind, count }) => `${count} ${kind}`);
  return printable(
    `passed over in folders: ${counted(total, 'file')} (${[...named, ...(rest > 0 ? [`${rest} of other kinds`] : [])].join(', ')})`,
  );
}
