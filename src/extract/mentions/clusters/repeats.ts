import { isCompound } from '../../../gazetteer/clusters/match';
import { placeFeatures } from '../../../gazetteer/places';
import { GLUED, UPPER, WORD } from '../../../text/token-kinds';
import { NumberColumn, type WordTable } from '../../../text/words';
import type { Scan } from '../scan';
import type { Find, Finds } from './finds';
import { initialsOf } from './spelled';

/** Other occurrences of names found by evidence in one place. */
export function findRepeats(scan: Scan, finds: Finds, isGood: (find: Find) => boolean): void {
  repeatAll(
    scan,
    finds,
    finds.list.filter((find) => !find.match && isGood(find) && (find.end - find.start > 2 || find.kinds.has('parentheses'))),
  );
}

/** Registered names without the country at their end: "Hydrogen Valley Denmark" may later be "Hydrogen Valley". */
export function findWithoutCountry(scan: Scan, finds: Finds): void {
  repeatAll(
    scan,
    finds,
    finds.list.flatMap((find) => (find.match ? withoutCountry(scan, find) : [])),
  );
}

/** "Arctic Cluster Team" may later be "ACT": the initials of a registered name of at least three words. */
export function findInitialed(scan: Scan, finds: Finds): void {
  const { tokens } = scan;
  const named = new Map<string, Find>();
  for (const find of finds.list) {
    const short = find.match && find.to - find.from >= FEWEST_INITIALS ? initialsOf(tokens, find.from, find.to) : '';
    if (short.length >= FEWEST_INITIALS && !named.has(short)) named.set(short, find);
  }
  if (named.size === 0) return;
  for (let k = 0; k < tokens.capitalCount; k++) {
    const i = tokens.capitals[k]!;
    const find = tokens.shapes[i] === UPPER && !finds.at(i) ? named.get(tokens.words[i]!) : undefined;
    if (find !== undefined && i > find.to && !isCompound(tokens, i + 1) && !isCompound(tokens, i - 1))
      finds.add(i, i + 1, tokens.starts[i]!, tokens.ends[i]!, 'repeat', find.match);
  }
}

/** Fewer letters are too ambiguous. */
const FEWEST_INITIALS = 3;

function repeatAll(scan: Scan, finds: Finds, stretches: readonly Stretch[]): void {
  const { tokens } = scan;
  const names = new Map(stretches.map((stretch) => [tokens.words[stretch.from]!, stretch]));
  if (names.size === 0) return;
  for (let k = 0; k < tokens.capitalCount; k++) {
    const i = tokens.capitals[k]!;
    if (finds.at(i)) continue;
    const word = tokens.words[i]!;
    const name = names.get(word) ?? (word.endsWith('s') ? names.get(word.slice(0, -1)) : undefined);
    if (name) repeat(scan, finds, name, i);
  }
}

type Stretch = Pick<Find, 'from' | 'to' | 'start' | 'end' | 'match'> & Partial<Pick<Find, 'kinds'>>;

/** A name of at least three words without its country; otherwise null. */
function withoutCountry({ tokens }: Scan, { from, to, start, match }: Find): Stretch[] {
  const last = to - 1;
  if (to - from < 3 || countriesIn(tokens.table).of(tokens.ids[last]!) === 0) return [];
  return [{ from, to: last, start, end: tokens.ends[last - 1]!, match }];
}

/** By word number, 1 for the name of a country. */
function countriesIn(table: WordTable): NumberColumn {
  return table.keep(countriesIn, null, () => new NumberColumn((id) => (placeFeatures(table.lower[id]!).kind === 'country' ? 1 : 0)));
}

function repeat(scan: Scan, finds: Finds, name: Stretch, at: number): void {
  const { tokens, text } = scan;
  const length = name.end - name.start;
  const start = tokens.starts[at]!;
  const to = at + name.to - name.from;
  if (to > tokens.count || text.slice(start, start + length) !== text.slice(name.start, name.end)) return;
  const over = tokens.ends[to - 1]! - (start + length);
  if (over < 0 || over > 1 || (over === 1 && !text.startsWith('s', start + length))) return;
  if (to < tokens.count && tokens.before[to] === GLUED && tokens.kinds[to] === WORD) return;
  finds.add(at, to, start, start + length, 'repeat', name.match);
  // The abbreviation that a name in full introduces is its own, wherever it stands.
  if (name.kinds?.has('parentheses') === true) finds.at(at)?.kinds.add('parentheses');
}
