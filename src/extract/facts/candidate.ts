import type { Evidence, EvidenceSource } from '../../models/evidence';
import type { Issue } from '../../models/issue';
import type { Claim } from '../content/content';
import type { DomPaths } from '../content/dom-path';
import type { Line, Region } from '../content/lines';

/** What one rule proposes for one field. Rules propose; the field's `choose` decides. */
export interface Candidate<T> {
  readonly value: T;
  readonly rule: string;
  readonly source: EvidenceSource;
  /** What stood there, before it was cleaned. */
  readonly raw: string;
  /** The name of the metadata property, or the selector of a site's profile; null for what is printed: its path is its element's. */
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

/** Where the evidence of a page stands, and whether the losers are asked for. */
export interface Shown {
  readonly options: { readonly explain?: boolean | undefined };
  readonly lines: readonly Line[];
  readonly paths: DomPaths;
}

/** What a rule names itself (a property, a selector), else the path of the element whose line it was read from. */
function pathOf({ lines, paths }: Shown, { path, line }: Candidate<unknown>): string | null {
  return path ?? (line === null ? null : paths.of(lines[line]!.element));
}

/** UTF-16 units that evidence keeps of what stood there. */
export const LONGEST_RAW = 500;

const shown = (view: Shown, candidate: Candidate<unknown>, lost: string | null): Evidence => ({
  source: candidate.source,
  rule: candidate.rule,
  raw: candidate.raw.slice(0, LONGEST_RAW),
  path: pathOf(view, candidate),
  span: null,
  confidence: Math.min(1, Math.max(0, Math.round(candidate.confidence * 1000) / 1000)),
  lost,
});

/** The evidence of a field: what won, and with `explain` what lost and why. */
export function evidenceOf(view: Shown, winners: readonly Candidate<unknown>[], losers: readonly Loser[]): Evidence[] {
  const won = winners.map((candidate) => shown(view, candidate, null));
  return view.options.explain === true ? [...won, ...losers.map(({ candidate, reason }) => shown(view, candidate, reason))] : won;
}

/** A candidate read from metadata: it stands on no line. */
export function declared<T>(value: T, rule: string, source: EvidenceSource, raw: string, confidence: number): Candidate<T> {
  return { value, rule, source, raw, path: rule, region: null, line: null, confidence };
}
