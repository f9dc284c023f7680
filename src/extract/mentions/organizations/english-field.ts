import { en } from '../../../languages/en/language';
import { wordSet } from '../../../languages/word-sets';
import { once } from '../../../text/once';
import { LOWER, SPACED, WORD } from '../../../text/token-kinds';
import type { Tokens } from '../../../text/tokens';
import { afterOwner } from './opening-head';
import { NONE, propose, type Proposal, type View } from './proposal';

/**
 * "das ETH Center for Climate System Science", "vid Lund Institute of Advanced Neutron Science": an English name in a text
 * of another language, whose own links do not lead to all of its field; "University of Washington School of Medicine" in
 * any text.
 */
export function englishField({ scan, index, run }: View): readonly Proposal[] {
  const { tokens, language } = scan;
  const head = run.to - 1;
  if (!englishHeads().has(tokens.words[head]!)) return NONE;
  const inside = language?.grammar.titleCase === true ? LINKS_AND_ARTICLE : ALL_INSIDE;
  const end = endOfEnglishField(tokens, run.to, inside);
  const goesOn = !index.links.has(tokens.words[run.to] ?? '') || tokens.words.slice(run.to + 1, end).some((word) => inside.has(word));
  return end > run.to && goesOn ? [propose(scan, afterOwner(scan, run.from, head), end, 'field', 0.88)] : NONE;
}

/** English words for bodies that say of what they are one: "Institute of", "Network for". */
const englishHeads = once(() => {
  const { heads, openers, plainHeads } = en.organizations;
  return new Set(heads.filter((head) => openers.includes(head) || !plainHeads.includes(head)));
});

/** One past the capitalized words after "of" or "for", and after the small words inside a field, up to another body; the token itself if there are none. */
function endOfEnglishField(tokens: Tokens, from: number, inside: ReadonlySet<string>): number {
  const { words, shapes, kinds, before, count } = tokens;
  let end = from;
  for (let at = from; at < count && at - from < LONGEST && before[at] === SPACED; at++) {
    const isCapital = kinds[at] === WORD && shapes[at] !== LOWER;
    if (noFields(en).has(words[at]!) || (isCapital && isOtherBody(tokens, at))) break;
    if (isCapital) end = at + 1;
    else if (!(at === from ? LINKS : inside).has(words[at]!)) break;
  }
  return end;
}
const noFields = wordSet(({ organizations }) => organizations.noFields);

/** "Board of Trustees of the University of …": a body with a field of its own. */
const isOtherBody = ({ words, shapes }: Tokens, at: number): boolean =>
  shapes[at - 1] === LOWER && englishHeads().has(words[at]!) && LINKS.has(words[at + 1] ?? '');

const LINKS: ReadonlySet<string> = new Set(['of', 'for']);
/** In English text, "and" may join the name of another body. */
const LINKS_AND_ARTICLE: ReadonlySet<string> = new Set([...LINKS, 'the']);
const ALL_INSIDE: ReadonlySet<string> = new Set([...LINKS_AND_ARTICLE, 'and', '&']);

/** Maximum number of tokens of a field. */
const LONGEST = 10;
