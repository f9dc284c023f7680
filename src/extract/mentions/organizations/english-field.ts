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
  const isOnTopic = tokens.words[run.to] === 'on' && TOPICAL.has(tokens.words[head]!);
  const isPlural = head > run.from && PLURALS.has(tokens.words[head]!);
  if (!isOnTopic && !isPlural && !englishHeads().has(tokens.words[head]!)) return NONE;
  const inside = language?.grammar.titleCase === true ? LINKS_AND_ARTICLE : ALL_INSIDE;
  const from = isOnTopic ? run.to + 1 : run.to;
  const end = endOfEnglishField(tokens, from, isOnTopic ? ARTICLE : LINKS, inside);
  const goesOn =
    isPlural || !index.links.has(tokens.words[run.to] ?? '') || tokens.words.slice(run.to + 1, end).some((word) => inside.has(word));
  return end > from && goesOn ? [propose(scan, afterOwner(scan, run.from, head), end, 'field', 0.88)] : NONE;
}

/** English words for bodies that say of what they are one: "Institute of", "Network for". */
const englishHeads = once(() => {
  const { heads, openers, plainHeads } = en.organizations;
  return new Set(heads.filter((head) => openers.includes(head) || !plainHeads.includes(head)));
});

/** One past the capitalized words after one of `opening`, and after the small words inside a field, up to another body; the token itself if there are none. */
function endOfEnglishField(tokens: Tokens, from: number, opening: ReadonlySet<string>, inside: ReadonlySet<string>): number {
  const { words, shapes, kinds, before, count } = tokens;
  let end = from;
  for (let at = from; at < count && at - from < LONGEST && before[at] === SPACED; at++) {
    const isCapital = kinds[at] === WORD && shapes[at] !== LOWER;
    if (noFields(en).has(words[at]!) || (isCapital && isOtherBody(tokens, at))) break;
    if (isCapital) end = at + 1;
    else if (!(at === from ? opening : inside).has(words[at]!)) break;
  }
  return end;
}
const noFields = wordSet(({ organizations }) => organizations.noFields);

/** "Board of Trustees of the University of …": a body with a field of its own. */
const isOtherBody = ({ words, shapes }: Tokens, at: number): boolean =>
  shapes[at - 1] === LOWER && englishHeads().has(words[at]!) && LINKS.has(words[at + 1] ?? '');

const LINKS: ReadonlySet<string> = new Set(['of', 'for']);
const ARTICLE: ReadonlySet<string> = new Set(['the']);
/** "Council on Foreign Relations": bodies that are on a topic rather than of it. */
const TOPICAL: ReadonlySet<string> = new Set(['committee', 'subcommittee', 'council', 'commission', 'group', 'panel', 'coalition']);
/** "National Institutes of Health": a single body with a plural as its head, if a name stands before it. */
const PLURALS: ReadonlySet<string> = new Set(['institutes', 'schools', 'colleges', 'academies']);
/** In English text, "and" may join the name of another body. */
const LINKS_AND_ARTICLE: ReadonlySet<string> = new Set([...LINKS, 'the']);
const ALL_INSIDE: ReadonlySet<string> = new Set([...LINKS_AND_ARTICLE, 'and', '&']);

/** Maximum number of tokens of a field. */
const LONGEST = 10;
