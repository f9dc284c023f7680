import type { Issue } from '../../models/issue';
import type { Recognizer } from '../../models/mention';
import { DEFAULT_LIMITS } from '../limits';
import { isFit } from './arbiter';
import { boundMentions } from './bound';
import { clusters } from './clusters/clusters';
import { findDates, type DateMention } from './dates/dates';
import { combineEvidence } from './combine';
import { withoutTheirClusters } from './leaders';
import type { Loser } from './loser';
import { losersOf } from './losers';
import { organizations } from './organizations/organizations';
import { standingNames } from './standing-names';
import { withWholeNames } from './people/cut-names';
import { people } from './people/people';
import { places } from './places/places';
import { recognizeNames } from './recognized';
import { withoutNoNames } from './no-names';
import { tagSpans } from './tagger/tagger';
import type { Context, NameCandidate, Scan, Voice } from './scan';

/** The voices, in order. To add one: a folder beside these, and a line here. */
const VOICES: readonly Voice[] = [clusters, places, people, organizations];

/** The findings in one text. */
export interface Found {
  readonly scan: Scan;
  readonly names: readonly NameCandidate[];
  readonly dates: readonly DateMention[];
  /** Rejected candidates, for callers that ask for explanations; otherwise empty. */
  readonly losers: readonly Loser[];
  readonly issues: readonly Issue[];
}

/**
 * Finds dates first (they are not names), then runs every voice, the span scorer on their proposals, and the arbiter.
 *
 * @param most names and dates together that are kept
 * @param explain keep what lost, with the reason
 */
export function findMentions(
  scan: Scan,
  context: Context,
  recognizers: readonly Recognizer[] = [],
  most = DEFAULT_LIMITS.mentions,
  explain = false,
): Found {
  const dates = findDates(scan, context);
  const proposed = proposeNames(scan, context);
  const recognized = recognizeNames(scan, recognizers);
  const combined = combineEvidence(scan, proposed, recognized.names, tagSpans(scan, proposed));
  // Without explanations, candidates below the minimum need no reason for their rejection.
  const weighed = explain ? combined : combined.filter((candidate) => candidate.type === 'cluster' || isFit(candidate));
  const candidates = withoutTheirClusters(scan, withoutNoNames(scan, withWholeNames(scan, weighed)));
  const bounded = boundMentions({ scan, names: standingNames(scan, candidates, dates), dates }, most);
  const { names } = bounded;
  const losers = explain ? losersOf(scan, context, { candidates, names, dates }) : [];
  return { scan, names, dates: bounded.dates, losers, issues: [...recognized.issues, ...bounded.issues] };
}

/** The proposals of all voices, before any decision. */
export function proposeNames(scan: Scan, context: Context): NameCandidate[] {
  const proposed: NameCandidate[] = [];
  for (const voice of VOICES) for (const candidate of voice.propose(scan, context)) proposed.push(candidate);
  return proposed;
}
