import { isDash } from '../../text/dashes';
import { LOWER, MARK, UPPER, WORD } from '../../text/token-kinds';
import { tokenize, tokenizeParts, type Tokens } from '../../text/tokens';
import type { ClusterRecord } from './record';

/** How strong a form is by itself: a name; a name that is also an ordinary word; the name of a field that a cluster stands for. */
export type Strength = 'name' | 'ordinary' | 'field';

/** One spelling of the name of one or more clusters, as the matcher compares it. */
export interface ClusterForm {
  /** Folded words and marks, without hyphens and dashes. */
  readonly keys: readonly string[];
  /** 1 where the form has a hyphen or a dash before the key. */
  readonly dashes: readonly number[];
  /** 1 where the key begins with a capital. */
  readonly capitals: readonly number[];
  /** Number of letters in all keys. */
  readonly letters: number;
  readonly printed: string;
  readonly strength: Strength;
  readonly records: ClusterRecord[];
}

const AND = new Set(['&', 'and', 'og', 'und', 'och', 'et', 'ja', 'en']);
const LONGEST_FOLDED = 3;
/** One key for equivalent words: the words for "and", the two apostrophes. */
export function foldKey(word: string): string {
  // Most words are longer than all of these.
  if (word.length > LONGEST_FOLDED) return word;
  return word === '\u2019' ? "'" : AND.has(word) ? '&' : word;
}

/** A short name all in capitals is ambiguous. */
const SHORT = 4;

/** A name as printed, before it is split into keys. */
export interface Spelling {
  readonly printed: string;
  readonly strength: Strength;
  readonly record: ClusterRecord;
}

/** The spellings of cluster names, name by name: as written, joined at a hyphen, split at an inner capital, and without accents. */
export function formsOf(names: readonly Spelling[]): ClusterForm[] {
  const plain = cutAll(names);
  const others = names.map((name, i) => otherSpellings(name, plain[i]!));
  const further = cutAll(others.flat());
  let next = 0;
  return plain.flatMap((form, i) => [form, ...further.slice(next, (next += others[i]!.length))]);
}

/** Where names are often printed without their accents: "Elastopole", "Vehicule du Futur". */
const UNACCENTED: ReadonlySet<string> = new Set(['FR', 'BE', 'LU', 'CA', 'ES', 'PT', 'IT']);
/** A shorter name without its accents may be another word. */
const LONG = 8;
export const withoutAccents = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u0302\u0308\u0327]/gu, '')
    .normalize('NFC');

function otherSpellings({ printed, strength, record }: Spelling, plain: ClusterForm): Spelling[] {
  if (strength === 'field') return [];
  const others: string[] = [];
  if (/\p{L}-\p{L}/u.test(printed)) others.push(printed.replace(/(?<=\p{L})-(?=\p{L})/gu, ''));
  const parted = printed.replace(/(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll}{2})/gu, ' ');
  if (parted !== printed && plain.letters > 7) others.push(parted);
  if (plain.keys.length === 2 && plain.letters > 9 && printed.includes(' ')) others.push(printed.replace(' ', ''));
  const bare = withoutAccents(printed);
  if (bare !== printed && plain.letters >= LONG && UNACCENTED.has(record.country ?? '')) others.push(bare);
  return others.map((other) => ({ printed: other, strength, record }));
}

/** The forms of spellings, tokenized as parts of one text because most of the cost of a text does not depend on its length. */
function cutAll(spellings: readonly Spelling[]): ClusterForm[] {
  const parts: number[] = [];
  let at = 0;
  for (const { printed } of spellings) {
    parts.push(at, at + printed.length);
    at += printed.length + 1;
  }
  const tokens = tokenizeParts(spellings.map(({ printed }) => printed).join('\n'), parts);
  let from = 0;
  return spellings.map((spelling, i) => {
    let to = from;
    while (to < tokens.count && tokens.starts[to]! < parts[2 * i + 1]!) to++;
    const form = cutForm(spelling.printed, spelling.strength, [spelling.record], tokens, from, to);
    from = to;
    return form;
  });
}

/** The form of one printed name. */
export function formOf(printed: string, strength: Strength, records: ClusterRecord[]): ClusterForm {
  const tokens = tokenize(printed);
  return cutForm(printed, strength, records, tokens, 0, tokens.count);
}

function cutForm(printed: string, strength: Strength, records: ClusterRecord[], tokens: Tokens, from: number, to: number): ClusterForm {
  const keys: string[] = [];
  const dashes: number[] = [];
  const capitals: number[] = [];
  let dash = 0;
  let letters = 0;
  for (let i = from; i < to; i++) {
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
  const short = to - from === 1 && letters <= SHORT && tokens.shapes[from] === UPPER;
  return { keys, dashes, capitals, letters, printed, strength: strength === 'name' && short ? 'ordinary' : strength, records };
}
