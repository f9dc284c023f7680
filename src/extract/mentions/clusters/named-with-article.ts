import { CAPITALIZED, GLUED, LOWER, SPACED, WORD } from '../../../text/token-kinds';
import { isQuotationMark } from '../../../text/quotation-marks';
import { definiteArticles } from '../grammar';
import { opensSentenceOrQuote } from '../../../text/sentences';
import type { Scan } from '../scan';
import type { Cue } from '../lexis/cues';
import { isAfterDeed } from './deeds';
import type { Finds } from './finds';
import { isOfThings, hasThings } from './senses';

/** Maximum number of adjectives between the article and the cue. */
const ADJECTIVES = 3;

/**
 * "medlem af Den danske vandklynge": inside a sentence a capital article begins a name, even one of plain words, in a
 * language that writes nouns without a capital. A compound says what the cluster is about; "Den blå klynge" may be a
 * book, and must do or have what only an organization does or has.
 */
export function findNamesWithArticle(scan: Scan, cues: readonly Cue[], finds: Finds): void {
  const { language } = scan;
  if (language === null || language.clusters.everydayCue || language.places.capitalNouns || language.grammar.titleCase) return;
  for (const cue of cues) {
    if (cue.foreign || cue.capital || !cue.one || cue.many || finds.at(cue.token)) continue;
    const from = articleOf(scan, cue.token);
    if (from < 0 || finds.at(from) || isOfThings(scan, cue.token + 1) || hasThings(scan, cue.token + 1)) continue;
    if (!cue.compound && !isAfterDeed(scan, from) && !isOfBody(scan, from)) continue;
    const { starts, ends, words } = scan.tokens;
    const genitive = words[cue.token]!.endsWith('s') ? 1 : 0;
    finds.add(from, cue.token + 1, starts[from]!, ends[cue.token]! - genitive, 'head-word');
  }
}

/** The capital article before a cue and its adjectives, inside a sentence and outside quotation marks; -1 if there is none. */
function articleOf({ tokens, language }: Scan, cue: number): number {
  const { kinds, shapes, before, words } = tokens;
  let at = cue - 1;
  while (at > 0 && cue - at <= ADJECTIVES && kinds[at] === WORD && shapes[at] === LOWER && before[at + 1] === SPACED) at--;
  const isArticle = at > 0 && at < cue - 1 && shapes[at] === CAPITALIZED && definiteArticles(language).has(words[at]!);
  if (!isArticle || before[at] === GLUED || opensSentenceOrQuote(tokens, at) || isQuotationMark(words[at - 1])) return -1;
  return kinds[at - 1] === WORD ? at : -1;
}

/** "direktør i Den blå klynge", "medlemmer af Den blå klynge": whether what stands before has the name for its body. */
function isOfBody({ tokens, language }: Scan, from: number): boolean {
  const before = tokens.words[from - 2] ?? '';
  if (language === null || from < 2) return false;
  return (
    language.people.roleLinks.includes(tokens.words[from - 1]!) &&
    (language.people.roles.includes(before) || language.people.roleEndings.some((ending) => before.endsWith(ending)))
  );
}
