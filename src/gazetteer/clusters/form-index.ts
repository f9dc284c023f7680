import type { ClusterForm } from './form';
import type { ClusterRecord } from './record';

/** Forms by one of their keys. */
export interface FormIndex {
  /** None where no form has the key. */
  of(key: string): readonly ClusterForm[];
  /** What the forms of a key have together, as bits: 0 where there are none. */
  bits(key: string): number;
}

/** The forms of all clusters, by their first key and, for those that bear a typo, by their second. */
export interface ClusterRegistry {
  /** Longest first. */
  readonly byFirst: FormIndex;
  readonly bySecond: FormIndex;
  readonly byId: { get(id: string): ClusterRecord | undefined };
}
