import { PHRASE } from '../bylines/phrases';
import type { FactView } from './view';

/** "Journalist Ann Lee": whether what opens a text before a name is a role without a colon, which need not tell of this text. */
export function opensWithRole({ phrases }: FactView, text: string, name: string): boolean {
  const before = text.slice(0, Math.max(0, text.indexOf(name))).trim();
  return before !== '' && !before.endsWith(':') && (phrases.ofWhole(before) & PHRASE.role) !== 0;
}
