import { nameUse } from '../people/lexis';
import { SPACED, UPPER, WORD } from '../../../text/tokens';
import { isPlaceName } from '../clusters/place-names';
import type { Scan } from '../scan';
import { NONE, propose, type Proposal, type View } from './proposal';

/** A longer run is a heading's. */
const LONGEST = 4;

/** "virksomheden Blue Ocean Robotics", "møbelproducenten X", "the charity X": a word for a kind of organization right before its name. */
export function afterClassNoun({ scan, index, run }: View): readonly Proposal[] {
  const { tokens } = scan;
  if (run.to - run.from > LONGEST + 1) return NONE;
  if (run.to - run.from > 1 && tokens.before[run.from + 1] === SPACED && isClassNoun(index.tables.classes, tokens.words[run.from]!)) return named(scan, run.from + 1, run.to);
  const before = run.from - 1;
  if (before < 0 || tokens.before[run.from] !== SPACED || tokens.kinds[before] !== WORD || tokens.shapes[before] === UPPER) return NONE;
  return isClassNoun(index.tables.classes, tokens.words[before]!) ? named(scan, run.from, run.to) : NONE;
}

const named = (scan: Scan, from: number, to: number): readonly Proposal[] => (isPlace(scan, from, to) ? NONE : [propose(scan, from, to, 'class-noun', 0.86)]);

const isClassNoun = (classes: readonly string[], word: string): boolean => classes.some((noun) => word.endsWith(noun) && (word.length === noun.length || word.length > noun.length + 1));

/** "hos Cortrium", "chez STMicroelectronics": with whom something is, where it is no person and no place. */
export function hosts({ scan, index, run }: View): readonly Proposal[] {
  const { tokens } = scan;
  const before = run.from - 1;
  if (before < 0 || run.to - run.from > LONGEST || tokens.before[run.from] !== SPACED || !index.tables.hosts.includes(tokens.words[before]!)) return NONE;
  return mayBePersonOrPlace(scan, run.from, run.to) ? NONE : [propose(scan, run.from, run.to, 'host', 0.64)];
}

/** Whether the words are a place's or begin with a given name. */
export function mayBePersonOrPlace(scan: Scan, from: number, to: number): boolean {
  return nameUse(scan.tokens.words[from]!).use.given > 0 || isPlace(scan, from, to);
}

const isPlace = ({ tokens, text }: Scan, from: number, to: number): boolean => isPlaceName(text.slice(tokens.starts[from], tokens.ends[to - 1]));
