import type { ClusterForm } from './form';
import type { ClusterRecord } from './record';

/** An index of forms by one of their keys. */
export interface FormIndex {
  /** Empty if no form has the key. */
  of(key: string): readonly ClusterForm[];
  /** The combined bits of the forms of a key; 0 if there are none. */
  bits(key: string): number;
}

/** The forms of all clusters, by their first key and, for those that tolerate a typo, by their second. */
export interface ClusterRegistry {
  /** Longest first. */
  readonly byFirst: FormIndex;
  readonly bySecond: FormIndex;
  readonly byId: { get(id: string): ClusterRecord | undefined };
}
