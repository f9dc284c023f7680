import { LOCAL_BODIES, NAMED_BODIES } from '../../../languages/local-bodies';
import { opensSentenceOrQuote } from '../../../text/sentences';
import { LOWER } from '../../../text/token-kinds';
import type { Scan } from '../scan';
import type { Proposal } from './proposal';

/** How a text prints a word apart from where it opens a sentence. */
const Printed = { lower: 1, capital: 2 } as const;

/**
 * Without the compounds that are nouns with the capital of their sentence: "Brandvæsenet" where the text has
 * "brandvæsenet" as well, and "Lokalbiblioteket", one of many, where it never has a capital inside a sentence.
 */
export function withoutPlainCompounds(scan: Scan, proposals: Proposal[]): Proposal[] {
  if (scan.language === null || scan.language.places.capitalNouns) return proposals;
  const opening = proposals.filter((proposal) => isOpening(scan, proposal));
  if (opening.length === 0) return proposals;
  const printed = printedElsewhere(scan, new Map(opening.map(({ from }) => [scan.tokens.words[from]!, 0])));
  return proposals.filter((proposal) => {
    if (!isOpening(scan, proposal)) return true;
    const word = scan.tokens.words[proposal.from]!;
    const uses = printed.get(word)!;
    return (uses & Printed.lower) === 0 && ((uses & Printed.capital) !== 0 || !isLocal(word));
  });
}

const isOpening = ({ tokens }: Scan, { rule, from }: Proposal): boolean => rule === 'compound' && opensSentenceOrQuote(tokens, from);

function printedElsewhere({ tokens }: Scan, wanted: Map<string, number>): ReadonlyMap<string, number> {
  for (let at = 0; at < tokens.count; at++) {
    const uses = wanted.get(tokens.words[at]!);
    if (uses === undefined) continue;
    if (tokens.shapes[at] === LOWER) wanted.set(tokens.words[at]!, uses | Printed.lower);
    else if (!opensSentenceOrQuote(tokens, at)) wanted.set(tokens.words[at]!, uses | Printed.capital);
  }
  return wanted;
}

/** Whether every town may have such a body. */
function isLocal(word: string): boolean {
  const plain = word.endsWith('s') ? word.slice(0, -1) : word;
  return LOCAL_BODIES.some((body) => plain.endsWith(body)) && !NAMED_BODIES.some((body) => plain.endsWith(body));
}
