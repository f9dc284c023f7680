import { LOWER, SPACED } from '../../../text/token-kinds';
import { among, them } from '../grammar';
import { isPlace, mayBeFullName, mayBePersonOrPlace } from './class-nouns';
import { isNoun, isPluralAt } from './exemplified';
import { HeadUse } from '../lexis/heads';
import { isUsed, NONE, propose, type Proposal, type View } from './proposal';

/** A longer run is a heading. */
const LONGEST_NAME = 4;
/** Maximum number of tokens between a word for members and their names: "Blandt de 200 medlemmer, der betaler, er X". */
const REACH = 12;

/** "Blandt medlemmerne er X og Y", "Zu den Partnern zählen X und Y", "Parmi les partenaires figurent X": the first of the names. */
export function firstMember(view: View): readonly Proposal[] {
  const { scan, run } = view;
  const { tokens, language } = scan;
  const verb = run.from - 1;
  if (
    !isUsed(view, verb, HeadUse.listing) ||
    run.to - run.from > LONGEST_NAME ||
    tokens.before[run.from] !== SPACED ||
    tokens.shapes[verb] !== LOWER
  )
    return NONE;
  // "virksomheder, blandt dem X".
  if (them(language).has(tokens.words[verb]!) && !among(language).has(tokens.words[verb - 1] ?? '')) return NONE;
  if (
    isNoun(scan, run) ||
    (run.to - run.from > 1
      ? isPlace(scan, run.from, run.to) || mayBeFullName(scan, run.from, run.to)
      : mayBePersonOrPlace(scan, run.from, run.to))
  )
    return NONE;
  for (let at = verb - 1; at >= 0 && verb - at <= REACH && tokens.words[at] !== '.' && tokens.words[at] !== ':'; at--)
    if (isPluralAt(view, at)) return [propose(scan, run.from, run.to, 'exemplified', 0.8)];
  return NONE;
}
