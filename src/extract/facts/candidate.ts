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
