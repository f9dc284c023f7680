import { LOWER, SPACED, WORD } from '../../../text/tokens';
import { mayBePersonOrPlace } from './class-nouns';
import { isNoun } from './exemplified';
import { endsInNoun, HeadUse } from './heads';
import { isUsed, NONE, propose, type Proposal, type View } from './proposal';

/** A longer run is a heading's. */
const LONGEST = 4;
/** Between the members and their names a sentence has so many tokens: "Blandt de 200 medlemmer, der betaler, er X". */
const REACH = 12;

/** Who is a member or a partner of something, in the plural; alone or at the end of a compound. */
const MEMBERS: readonly string[] = ['medlemmer', 'medlemmerne', 'medlemmar', 'medlemmarna', 'medlemmene', 'medlemer', 'medlemene', 'medlemsvirksomheder', 'medlemsföretagen', 'medlemsbedriftene', 'partnerne', 'partnere', 'partnerna', 'partnarane', 'members', 'partners', 'mitglieder', 'mitgliedern', 'partnern', 'leden', 'partenaires', 'adhérents', 'membres', 'jäseniä', 'kumppaneita'];

/** "virksomheder, blandt dem X". */
const THEM: ReadonlySet<string> = new Set(['dem', 'dei', 'them']);
const AMONG: ReadonlySet<string> = new Set(['blandt', 'bland', 'blant', 'among']);

/** "Blandt medlemmerne er X og Y", "Zu den Partnern zählen X und Y", "Parmi les partenaires figurent X": the first of those that are named. */
export function firstMember(view: View): readonly Proposal[] {
  const { scan, index, run } = view;
  const { tokens } = scan;
  const verb = run.from - 1;
  if (!isUsed(view, verb, HeadUse.listing) || (THEM.has(tokens.words[verb]!) && !AMONG.has(tokens.words[verb - 1] ?? '')) || run.to - run.from > LONGEST || tokens.before[run.from] !== SPACED || tokens.shapes[verb] !== LOWER) return NONE;
  if (isNoun(scan, run) || mayBePersonOrPlace(scan, run.from, run.to)) return NONE;
  for (let at = verb - 1; at >= 0 && verb - at <= REACH && tokens.words[at] !== '.' && tokens.words[at] !== ':'; at--) {
    if (tokens.kinds[at] !== WORD) continue;
    const word = tokens.words[at]!;
    if (endsInNoun(MEMBERS, word) || endsInNoun(index.tables.plurals, word)) return [propose(scan, run.from, run.to, 'exemplified', 0.8)];
  }
  return NONE;
}
