import { placeFeatures } from '../../../gazetteer/places';
import { LOWER, SPACED } from '../../../text/token-kinds';
import { HeadUse } from '../lexis/heads';
import { isUsed, NONE, propose, type Proposal, type View } from './proposal';

/** Maximum number of words of a state's and of a town's name. */
const LONGEST_TOWN = 3;

/** "University of California, Davis", "University of Texas at Austin": a university with several campuses, and the town of one. */
export function campus(view: View): readonly Proposal[] {
  const { scan, index, run } = view;
  const { words } = scan.tokens;
  const { systems, townLinks, campusLinks } = index.tables;
  if (systems.length === 0 || !isUsed(view, run.to - 1, HeadUse.opener) || !townLinks.includes(words[run.to] ?? '')) return NONE;
  const state = stateAfter(view, run.to + 1);
  if (state < 0 || !campusLinks.includes(words[state] ?? '')) return NONE;
  const town = townFrom(view, state + 1);
  if (town < 0 || (words[state] === ',' && goesOn(view, town))) return NONE;
  return [propose(scan, run.from, town, 'field', 0.95)];
}

/** One past the state at a token; -1 if there is none. */
function stateAfter({ scan: { tokens }, index }: View, at: number): number {
  let key = '';
  for (let i = at; i < Math.min(tokens.count, at + LONGEST_TOWN) && tokens.before[i] === SPACED; i++) {
    key += i === at ? tokens.words[i]! : ` ${tokens.words[i]!}`;
    if (index.tables.systems.includes(key)) return i + 1;
  }
  return -1;
}

/** One past the town at a token; -1 if there is none. */
function townFrom({ scan: { tokens, text } }: View, at: number): number {
  let found = -1;
  for (let i = at; i < Math.min(tokens.count, at + LONGEST_TOWN) && tokens.before[i] === SPACED && tokens.shapes[i] !== LOWER; i++) {
    const { tier } = placeFeatures(text.slice(tokens.starts[at], tokens.ends[i]).toLowerCase());
    if (tier >= 0) found = i + 1;
  }
  return found;
}

/** "University of Texas, Houston and Dallas", "…, Houston, Dallas": a town followed by further ones of a list is not a campus. */
function goesOn(view: View, at: number): boolean {
  const { scan, index } = view;
  const { tokens } = scan;
  const isComma = tokens.words[at] === ',';
  const next = isComma ? at + 1 : at;
  if (!index.joins.has(tokens.words[next] ?? '')) return isComma && townFrom(view, next) >= 0;
  return next + 1 < tokens.count && tokens.shapes[next + 1] !== LOWER;
}
