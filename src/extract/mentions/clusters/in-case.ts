import { foldKey, type ClusterForm } from '../../../gazetteer/clusters/form';
import type { ClusterRegistry } from '../../../gazetteer/clusters/form-index';
import { CAPITALIZED, GLUED, MIXED, SPACED, WORD } from '../../../text/token-kinds';
import type { Scan } from '../scan';
import type { Finds } from './finds';

/** A shorter stem with an ending is another word. */
const SHORTEST = 5;

/**
 * "EnergyVaasassa", "Medicon Valleyn": registered names whose last word bears the ending of a case, in a language that
 * has them. The ending belongs to the printed name, as it does in the names of towns.
 */
export function findInCase(scan: Scan, { byFirst }: ClusterRegistry, finds: Finds): void {
  const { tokens, language } = scan;
  const endings = language?.places.inflection.endings ?? [];
  if (endings.length === 0 || language!.people.originEndings.length === 0) return;
  for (let k = 0; k < tokens.capitalCount; k++) {
    const at = tokens.capitals[k]!;
    if (finds.at(at) || tokens.kinds[at] !== WORD || (tokens.shapes[at] !== CAPITALIZED && tokens.shapes[at] !== MIXED)) continue;
    const word = foldKey(tokens.words[at]!);
    const form =
      byFirst.of(word).find((one) => one.keys.length > 1 && isInCase(scan, one, at, endings)) ?? ofOneWord(byFirst, word, endings);
    if (form === undefined) continue;
    const to = at + form.keys.length;
    if (isClosed(scan, to))
      finds.add(at, to, tokens.starts[at]!, tokens.ends[to - 1]!, 'registry', {
        form,
        from: at,
        to,
        start: tokens.starts[at]!,
        end: tokens.ends[to - 1]!,
        typo: false,
        lower: false,
        genitive: false,
      });
  }
}

/** Nothing is joined to the name after it. */
const isClosed = ({ tokens }: Scan, to: number): boolean => to >= tokens.count || tokens.before[to] !== GLUED || tokens.kinds[to] !== WORD;

/** Whether all words of a form stand here, the last of them with an ending. */
function isInCase({ tokens }: Scan, { keys, strength }: ClusterForm, at: number, endings: readonly string[]): boolean {
  if (strength !== 'name' || at + keys.length > tokens.count) return false;
  for (let i = 1; i < keys.length; i++) {
    const word = foldKey(tokens.words[at + i]!);
    if (tokens.before[at + i] !== SPACED) return false;
    if (i === keys.length - 1 ? !isWithEnding(word, keys[i]!, endings) : word !== keys[i]) return false;
  }
  return true;
}

const isWithEnding = (word: string, key: string, endings: readonly string[]): boolean =>
  word.length > key.length && word.startsWith(key) && endings.includes(word.slice(key.length));

/** The form of one word that a word is without an ending. */
function ofOneWord(byFirst: ClusterRegistry['byFirst'], word: string, endings: readonly string[]): ClusterForm | undefined {
  for (const ending of endings) {
    const length = word.length - ending.length;
    if (length < SHORTEST || !word.endsWith(ending)) continue;
    const found = byFirst.of(word.slice(0, length)).find(({ keys, strength }) => keys.length === 1 && strength === 'name');
    if (found !== undefined) return found;
  }
  return undefined;
}
