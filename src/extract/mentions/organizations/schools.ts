import { wordSet } from '../../../languages/word-sets';
import { LOWER, NEW_LINE, SPACED, WORD } from '../../../text/token-kinds';
import { isCapitalNoun } from '../capital-nouns';
import { definiteArticles } from '../grammar';
import { WordClass } from '../lexicon';
import type { Scan } from '../scan';
import { endOfField } from './field-lists';
import { HeadUse } from '../lexis/heads';
import { isUsed, NONE, propose, type Proposal, type View } from './proposal';

/** "Gymnasium am Fredenberg", "Grundschule an der Weser": a school and the hill, the river or the street that it stands at. */
export function schoolAtSite(view: View): readonly Proposal[] {
  const { scan, run } = view;
  const { tokens } = scan;
  if (!isUsed(view, run.to - 1, HeadUse.school)) return NONE;
  const site = siteFrom(scan, run.to);
  if (site < 0 || (scan.classes[site]! & WordClass.date) !== 0 || isCapitalNoun(scan.language, tokens.words[site]!)) return NONE;
  return [propose(scan, run.from, endOfField(scan, site, true), 'field', 0.84)];
}

/** The capitalized word after "am", "im" or "an der"; -1 if there is none. */
function siteFrom({ tokens, language }: Scan, at: number): number {
  if (at + 1 >= tokens.count || tokens.before[at] !== SPACED || !siteLinks(language).has(tokens.words[at]!)) return -1;
  const site = definiteArticles(language).has(tokens.words[at + 1]!) ? at + 2 : at + 1;
  if (site >= tokens.count || tokens.before[site] === NEW_LINE) return -1;
  return tokens.kinds[site] === WORD && tokens.shapes[site] !== LOWER ? site : -1;
}
const siteLinks = wordSet(({ organizations }) => organizations.siteLinks);
