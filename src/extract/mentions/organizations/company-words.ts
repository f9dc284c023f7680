import { isEnglishWord } from '../../../gazetteer/kin';
import { nameUseOf } from '../../../gazetteer/given-names';
import { CAPITALIZED, LOWER, SPACED, UPPER } from '../../../text/token-kinds';
import { opensSentenceOrQuote } from '../../../text/sentences';
import { WordClass } from '../lexicon';
import { HeadUse, isPlainCompanyWord } from '../lexis/heads';
import { isUsed, NONE, propose, type Proposal, type View } from './proposal';

/** A longer run is a heading. */
const LONGEST_NAME = 4;
const CHANCE = 0.84;
/** "EU Energy", "USA Transport" may be a heading. */
const UPPER_CHANCE = 0.66;

/** "Norvik Energi", "Tangvik Kraft": capitalized words of which the last says what a company deals in. */
export function companyWord(view: View): readonly Proposal[] {
  const { run } = view;
  // "Datterselskabet Norvik Energi": a word for its kind that opens the sentence.
  const isTold = run.to - run.from > 2 && isUsed(view, run.from, HeadUse.classNoun) && opensSentenceOrQuote(view.scan.tokens, run.from);
  return endingAsCompany(isTold ? { ...view, run: { from: run.from + 1, to: run.to } } : view);
}

function endingAsCompany(view: View): readonly Proposal[] {
  const { scan, index, run } = view;
  const { tokens, classes } = scan;
  const { from, to } = run;
  const last = to - 1;
  if (to - from < 2 || to - from > LONGEST_NAME || tokens.before[last] !== SPACED || !isUsed(view, last, HeadUse.company)) return NONE;
  for (let i = from; i < to; i++) if (tokens.shapes[i] === LOWER) return NONE;
  if ((classes[from]! & WordClass.date) !== 0 || isUsed(view, from, HeadUse.company)) return NONE;
  // "Van Holm Machinery", but not "Met Holm Energie": a small word begins a name only inside a sentence.
  if ((classes[from]! & WordClass.function) !== 0 && (to - from < 3 || opensSentenceOrQuote(tokens, from))) return NONE;
  if (isHobby(view)) return NONE;
  const word = tokens.words[last]!;
  // "Karen Kraft" may be somebody.
  if (nameUseOf(word).surname > 0 && nameUseOf(tokens.words[from]!).given > 0 && tokens.shapes[from] === CAPITALIZED) return NONE;
  const genitive = isPlainCompanyWord(index.tables, word) ? 0 : 1;
  return [propose(scan, from, to, 'head', tokens.shapes[from] === UPPER ? UPPER_CHANCE : CHANCE, genitive)];
}

/** "Home Brewing", "Specialty Foods": where titles are in capitals, English words that end in one of the language's own. */
function isHobby({ scan: { tokens, language }, index: { tables }, run: { from, to } }: View): boolean {
  if (language?.grammar.titleCase !== true || !tables.companyWords.includes(tokens.words[to - 1]!)) return false;
  for (let i = from; i < to; i++) if (!isEnglishWord(tokens.words[i]!)) return false;
  return true;
}
