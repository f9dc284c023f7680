import { isDash } from '../../../gazetteer/clusters/form';
import { NEW_LINE, NUMBER, type Tokens } from '../../../text/tokens';
import type { Scan } from '../scan';
import type { Finds } from './finds';
import { isQuote, readName } from './names';

/** "NCE X" and "GCE X" (Norwegian and Global Centres of Expertise), "EXC 2147 X" (numbers of Exzellenzcluster). */
export function findPrefixes({ tokens }: Scan, prefixes: readonly number[], finds: Finds): void {
  for (const i of prefixes) {
    if (i === tokens.count - 1) continue;
    if (tokens.words[i] === 'exc') excellence(tokens, i, finds);
    else expertise(tokens, i, finds);
  }
}

function expertise(tokens: Tokens, i: number, finds: Finds): void {
  if (finds.at(i) || tokens.before[i + 1] !== 1) return;
  const name = readName(tokens, i + 1);
  if (name && !name.quoted) finds.add(i, name.to, tokens.starts[i]!, name.end, 'prefix');
}

/** The name behind the number, or the one before the parenthesis that holds it. */
function excellence(tokens: Tokens, i: number, finds: Finds): void {
  let at = i + 1;
  if (at < tokens.count && isDash(tokens.words[at]!)) at++;
  if (tokens.kinds[at] !== NUMBER) return;
  at++;
  if (tokens.words[at] === '/' && tokens.kinds[at + 1] === NUMBER) at += 2;
  const before = tokens.words[i - 1] === '(' ? finds.at(isQuote(tokens.words[i - 2]) ? i - 3 : i - 2) : undefined;
  if (before) {
    before.kinds.add('excellence-number');
    return;
  }
  while (at < tokens.count && (isDash(tokens.words[at]!) || tokens.words[at] === ':')) at++;
  if (at >= tokens.count || tokens.before[at] === NEW_LINE) return;
  const known = finds.at(at);
  if (known) {
    known.kinds.add('excellence-number');
    return;
  }
  const name = readName(tokens, at);
  if (name && (name.quoted || name.to - name.from > 1)) finds.add(name.from, name.to, name.start, name.end, 'excellence-number');
}
