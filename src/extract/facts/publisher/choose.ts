import type { Article } from '../../../models/article';
import { bySite } from '../by-site';
import { evidenceOf, type Fact } from '../candidate';
import { generally } from '../view';
import type { AroundTitle } from '../around-title';
import { declaredPublishers } from './declared';
import { printedPublishers } from './printed';
import { withoutMotto } from './publisher-name';

/** The publisher, with the address that the page gives for it; what is printed counts where nothing is declared. */
export function choosePublisher(view: AroundTitle): Fact<Article['publisher']> {
  const declared = generally(view, () => declaredPublishers(view));
  const general = declared.length > 0 ? declared : generally(view, () => printedPublishers(view));
  const [winner, ...others] = [...bySite(view, 'publisher'), ...general].sort((a, b) => b.confidence - a.confidence);
  if (winner === undefined) return { value: null, evidence: [], claims: [], issues: [] };
  const losers = others.map((candidate) => ({ candidate, reason: 'another source is trusted more' }));
  const value = winner.source === 'site' ? winner.value : { ...winner.value, name: withoutMotto(winner.value.name, view.site) };
  return { value, evidence: evidenceOf(view, [winner], losers), claims: [], issues: [] };
}
