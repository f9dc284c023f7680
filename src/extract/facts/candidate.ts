import type { Evidence, EvidenceSource } from '../../models/evidence';
import type { Issue } from '../../models/issue';
import type { Claim } from '../content/content';
import type { Region } from '../content/lines';

/** What one rule proposes for one field. Rules propose; the field's `choose` decides. */
export interface Candidate<T> {
  readonly value: T;
  readonly rule: string;
  readonly source: EvidenceSource;
  /** What stood there, before it was cleaned. */
  readonly raw: string;
  /** DOM path, or the name of the metadata property. */
  readonly path: string | null;
  readonly region: Region | null;
  /** Index of the line it was read from. */
  readonly line: number | null;
  /** 0–1, comparable within one field. */
  readonly confidence: number;
}

/** What the rules of one field come to. */
export interface Fact<T> {
  readonly value: T;
  readonly evidence: readonly Evidence[];
  readonly claims: readonly Claim[];
  readonly issues: readonly Issue[];
}

/** A candidate that was not chosen, and why. */
export interface Loser {
  readonly candidate: Candidate<unknown>;
  readonly reason: string;
}

const shown = (candidate: Candidate<unknown>, lost: string | null): Evidence => ({
  source: candidate.source,
  rule: candidate.rule,
  raw: candidate.raw.slice(0, 500),
  path: candidate.path,
  span: null,
  confidence: Math.min(1, Math.max(0, Number(candidate.confidence.toFixed(3)))),
  lost,
});

/** The evidence of a field: what won, and with `explain` what lost and why. */
export function evidenceOf(winners: readonly Candidate<unknown>[], losers: readonly Loser[], explain: boolean | undefined): Evidence[] {
  const won = winners.map((candidate) => shown(candidate, null));
  return explain === true ? [...won, ...losers.map(({ candidate, reason }) => shown(candidate, reason))] : won;
}

/** A candidate read from metadata: it stands on no line. */
export function declared<T>(value: T, rule: string, source: EvidenceSource, raw: string, confidence: number): Candidate<T> {
  return { value, rule, source, raw, path: rule, region: null, line: null, confidence };
}
