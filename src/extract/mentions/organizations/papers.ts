import { isApostrophe } from '../../../text/apostrophe';
import { SPACED } from '../../../text/token-kinds';
import { opensSentence, opensSentenceOrQuote } from '../../../text/sentences';
import { wordSet } from '../../../languages/word-sets';
import { afterAdjectivesAfter } from './field-parts';
import { HeadUse } from '../lexis/heads';
import { nameUse, peopleLexisOf } from '../lexis/people-words';
import { isPlace } from './class-nouns';
import { isUsed, NONE, propose, type Proposal, type View } from './proposal';

/** A longer run is a heading. */
const LONGEST_NAME = 4;

/** "selon Le Phare", "meldt De Stentor": after a word for reporting, a name with its own article in capitals inside a sentence. */
export function paperWithArticle(view: View): readonly Proposal[] {
  const { scan, run } = view;
  const { tokens, language } = scan;
  const { from, to } = run;
  if (!isUsed(view, from - 1, HeadUse.reports) || tokens.before[from] !== SPACED || to - from > LONGEST_NAME) return NONE;
  if (opensSentenceOrQuote(tokens, from) || !ownArticles(language).has(tokens.words[from]!)) return NONE;
  const first = isApostrophe(tokens.words[from + 1]) ? from + 2 : from + 1;
  if (first >= to) return NONE;
  const { given, surname } = nameUse(tokens.words[first]!).use;
  if (given + surname > 0 || isPlace(scan, from, to)) return NONE;
  const end = afterAdjectivesAfter(view, to);
  // "selon Le Goff", "volgens De Wever": an article of surnames and one word.
  if (end - first < 2 && ofSurnames(tokens.words[from]!)) return NONE;
  return [propose(scan, from, end, 'told', 0.9)];
}
const ofSurnames = (article: string): boolean => article === 'le' || article === 'de';
const ownArticles = wordSet(({ grammar }) => [...grammar.articles, ...grammar.elided]);

/** "sagte sie dem Nordkurier", "im Gespräch mit dem Tagblatt": a compound for a paper in a sentence in which somebody speaks to it, or it reports. */
export function paperByEnding(view: View): readonly Proposal[] {
  const { scan, index, run } = view;
  const { tokens } = scan;
  const last = run.to - 1;
  if (!isUsed(view, last, HeadUse.paper) || index.heads.has(tokens.words[last]!)) return NONE;
  for (let at = run.from - 1; at >= 0 && run.from - at <= REACH && !opensSentence(tokens, at + 1); at--) {
    if (peopleLexisOf(scan.language).isReporting(tokens.words[at]!) || isUsed(view, at, HeadUse.reports))
      return [propose(scan, run.from, run.to, 'told', 0.84)];
  }
  return NONE;
}
const REACH = 5;
