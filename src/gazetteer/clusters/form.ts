import { GLUED, LOWER, MARK, UPPER, WORD, tokenize } from '../../text/tokens';
import type { ClusterRecord } from './record';

/** How much a form says alone: a name; a name that is an ordinary word, too; the name of a field that a cluster stands for. */
export type Strength = 'name' | 'ordinary' | 'field';

/** One way of writing one or more clusters, as the matcher walks it. */
export interface ClusterForm {
  /** Folded words and marks, hyphens and dashes left out. */
  readonly keys: readonly string[];
  /** 1 where the form has a hyphen or a dash before the key. */
  readonly dashes: readonly number[];
  /** 1 where the key begins with a capital. */
  readonly capitals: readonly number[];
  /** Letters in all. */
  readonly letters: number;
  readonly printed: string;
  readonly strength: Strength;
  readonly records: ClusterRecord[];
}

const AND = new Set(['&', 'and', 'og', 'und', 'och', 'et', 'ja', 'en']);
const DASHES = new Set(['-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212']);

/** Whether a mark is a hyphen or a dash. */
export function isDash(word: string): boolean {
  return DASHES.has(word);
}

/** One key for all that is read alike: the words for "and", the two apostrophes. */
export function foldKey(word: string): string {
  return word === '\u2019' ? "'" : AND.has(word) ? '&' : word;
}

/** A short name all in capitals names many things. */
const SHORT = 4;

/** The ways of writing one name of a cluster: as it is, joined where it has a hyphen, parted where it has a hump. */
export function formsOf(printed: string, strength: Strength, record: ClusterRecord): ClusterForm[] {
  const plain = formOf(printed, strength, record);
  const forms = [plain];
  if (strength === 'field') return forms;
  if (/\p{L}-\p{L}/u.test(printed)) forms.push(formOf(printed.replace(/(?<=\p{L})-(?=\p{L})/gu, ''), strength, record));
  const parted = printed.replace(/(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll}{2})/gu, ' ');
  if (parted !== printed && plain.letters > 7) forms.push(formOf(parted, strength, record));
  if (plain.keys.length === 2 && plain.letters > 9 && printed.includes(' ')) forms.push(formOf(printed.replace(' ', ''), strength, record));
  return forms;
}

function formOf(printed: string, strength: Strength, record: ClusterRecord): ClusterForm {
  const tokens = tokenize(printed);
  const keys: string[] = [];
  const dashes: number[] = [];
  const capitals: number[] = [];
  let dash = 0;
  let letters = 0;
  for (let i = 0; i < tokens.count; i++) {
    const word = tokens.words[i]!;
    if (tokens.kinds[i] === MARK && isDash(word)) {
      dash = 1;
      continue;
    }
    keys.push(foldKey(word));
    dashes.push(dash);
    capitals.push(tokens.kinds[i] === WORD && tokens.shapes[i] !== LOWER ? 1 : 0);
    letters += word.length;
    dash = 0;
  }
  const short = tokens.count === 1 && letters <= SHORT && tokens.shapes[0] === UPPER && tokens.before[0] !== GLUED;
  return {
    keys,
    dashes,
    capitals,
    letters,
    printed,
    strength: strength === 'name' && short ? 'ordinary' : strength,
    records: [record],
  };
}
