import type { Claim } from '../../content/content';
import type { AroundTitle } from '../around-title';
import { evidenceOf, type Fact, type Loser } from '../candidate';
import { bySite } from '../by-site';
import { generally } from '../view';
import { declaredTags } from './declared';
import { printedTags, type PrintedTags } from './printed';

const NO_TAGS: PrintedTags = { lists: [], lines: new Set() };

/** The topics of the page: as printed, else as declared. */
export function chooseTags(view: AroundTitle): Fact<string[]> {
  const printed = view.general ? printedTags(view) : NO_TAGS;
  const own = [...bySite(view, 'tags'), ...printed.lists];
  const best = Math.max(0, ...own.map(({ confidence }) => confidence));
  const [winner, ...others] = [...own, ...generally(view, () => declaredTags(view, best))].sort((a, b) => b.confidence - a.confidence);
  const losers: Loser[] = others.map((candidate) => ({ candidate, reason: 'another list is trusted more' }));
  const lines = new Set([...printed.lines, ...view.profile.matches.tags.flatMap((match) => match.lines)]);
  const claims = [...lines].map((line): Claim => ({ line, as: 'tags' }));
  return {
    value: winner === undefined ? [] : [...winner.value],
    evidence: evidenceOf(view, winner === undefined ? [] : [winner], losers),
    claims,
    issues: [],
  };
}
