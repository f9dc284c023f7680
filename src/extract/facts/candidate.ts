import type { Evidence, EvidenceSource } from '../../models/evidence';
import type { Issue } from '../../models/issue';
import type { Byline } from '../../models/person';
import type { Claim } from '../content/content';
import type { DomPaths } from '../content/dom-path';
import type { Line, Region } from '../content/lines';

/** What one rule proposes for one field. Rules propose; the field's `choose` decides. */
export interface Candidate<T> {
  readonly value: T;
  readonly rule: string;
  readonly source: EvidenceSource;
  /** The source text, before cleaning. */
  readonly raw: string;
  /** The metadata property or the selector of a site profile; null for printed text, whose path is its element's. */
  readonly path: string | null;
  readonly region: Region | null;
  /** Index of the line it was read from; null for metadata. */
  readonly line: number | null;
  /** 0–1, comparable within one field. */
  readonly confidence: number;
}

/** The outcome of the rules of one field. */
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

/** What evidence is built from, and whether losers are wanted. */
export interface EvidenceView {
  readonly options: { readonly explain?: boolean | undefined };
  readonly lines: readonly Line[];
  readonly paths: DomPaths;
}

/** The path that a rule gives (a property, a selector), else that of the line's element. */
function pathOf({ lines, paths }: EvidenceView, { path, line }: Candidate<unknown>): string | null {
  return path ?? (line === null ? null : paths.of(lines[line]!.element));
}

/** UTF-16 units that evidence keeps of the source text. */
export const LONGEST_RAW = 500;

const toEvidence = (view: EvidenceView, candidate: Candidate<unknown>, lost: string | null): Evidence => ({
  source: candidate.source,
  rule: candidate.rule,
  raw: candidate.raw.slice(0, LONGEST_RAW),
  path: pathOf(view, candidate),
  span: null,
  confidence: Math.min(1, Math.max(0, Math.round(candidate.confidence * 1000) / 1000)),
  lost,
});

/** The evidence of a field: what won, and with `explain` what lost and why. */
export function evidenceOf(view: EvidenceView, winners: readonly Candidate<unknown>[], losers: readonly Loser[]): Evidence[] {
  const won = winners.map((candidate) => toEvidence(view, candidate, null));
  return view.options.explain === true ? [...won, ...losers.map(({ candidate, reason }) => toEvidence(view, candidate, reason))] : won;
}

/** A candidate read from metadata, without a line. */
export function declared<T>(value: T, rule: string, source: EvidenceSource, raw: string, confidence: number): Candidate<T> {
  return { value, rule, source, raw, path: rule, region: null, line: null, confidence };
}

/** A candidate read from a printed line. */
export function printed<T>(value: T, rule: string, line: Line, confidence: number): Candidate<T> {
  return { value, rule, source: 'html', raw: line.text, path: null, region: line.region, line: line.index, confidence };
}

/** The byline of a person or organization; `more` holds what is known besides the name. */
export function byline(name: string, kind: Byline['kind'], text: string, more: Partial<Byline> = {}): Byline {
  return { name, kind, role: null, affiliation: null, email: null, text, ...more };
}
