import { HIDDEN_FOLDER } from '../archive/passed-over';
import { counted } from './counted';
import { printable } from './printable';

/** How many kinds are named one by one. */
const MOST_KINDS = 8;

/** What folders hold besides pages, in words; '' if that is nothing. */
export function passedOverText(counts: Readonly<Record<string, number>>): string {
  const { [HIDDEN_FOLDER]: folders = 0, ...files } = counts;
  const parts = [filesText(files), ...(folders > 0 ? [counted(folders, 'hidden folder')] : [])].filter((part) => part !== '');
  return parts.length === 0 ? '' : printable(`passed over in folders: ${parts.join(', ')}`);
}

function filesText(counts: Readonly<Record<string, number>>): string {
  const kinds = Object.entries(counts).map(([kind, count]) => ({ kind: kind === '' ? 'without an extension' : kind, count }));
  if (kinds.length === 0) return '';
  const total = kinds.reduce((sum, { count }) => sum + count, 0);
  const rest = kinds.slice(MOST_KINDS).reduce((sum, { count }) => sum + count, 0);
  const named = kinds.slice(0, MOST_KINDS).map(({ kind, count }) => `${count} ${kind}`);
  return `${counted(total, 'file')} (${[...named, ...(rest > 0 ? [`${rest} of other kinds`] : [])].join(', ')})`;
}
