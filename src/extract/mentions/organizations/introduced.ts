import { mayBeCommon } from '../../../gazetteer/kin';
import { isPlaceName } from '../../../gazetteer/places';
import { CAPITALIZED, LOWER, UPPER, WORD, MIXED } from '../../../text/token-kinds';
import { isCapitalNoun } from '../capital-nouns';
import { peopleLexisOf } from '../lexis/people-words';
import type { Scan } from '../scan';
import { propose, type Proposal } from './proposal';
import { isCommonAbbreviation } from '../../../languages/common-abbreviations';

/** Abbreviations in parentheses after an organization, "Syddansk Universitet (SDU)", and their other occurrences. */
export function findIntroduced(scan: Scan, proposals: readonly Proposal[]): Proposal[] {
  const { tokens, text } = scan;
  const found: Proposal[] = [];
  let names: Set<string> | null = null;
  for (const { to, confidence } of proposals) {
    if (confidence < 0.5 || tokens.words[to] !== '(' || tokens.words[to + 2] !== ')' || tokens.kinds[to + 1] !== WORD) continue;
    const shape = tokens.shapes[to + 1];
    const printed = text.slice(tokens.starts[to + 1], tokens.ends[to + 1]);
    if (shape === LOWER || printed.length > 10 || printed.length < 2) continue;
    if (shape === CAPITALIZED && saysWhat(scan, to + 1)) continue;
    found.push(propose(scan, to + 1, to + 2, 'introduced', 0.88));
    if (shape === UPPER || shape === MIXED) (names ??= new Set()).add(tokens.words[to + 1]!);
  }
  if (names === null) return found;
  for (let k = 0; k < tokens.capitalCount; k++) {
    const i = tokens.capitals[k]!;
    if (tokens.shapes[i] === UPPER && names.has(tokens.words[i]!) && !isCommonAbbreviation(tokens.words[i]!))
      found.push(propose(scan, i, i + 1, 'introduced', 0.85));
  }
  return found;
}

/** "Fachhochschule Bern (Leitung)", "Universität (Mainz)", "Kelp College (Lead)": what a body does, or where it is, is not its short name. */
const saysWhat = ({ tokens, text, language }: Scan, at: number): boolean =>
  isCapitalNoun(language, tokens.words[at]!) ||
  (language?.grammar.titleCase === true && mayBeCommon(tokens.words[at]!)) ||
  peopleLexisOf(language).isRole(tokens.words[at]!) ||
  isPlaceName(text.slice(tokens.starts[at], tokens.ends[at]));
