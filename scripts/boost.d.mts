export interface Leaf {
  value: number;
  left?: undefined;
}
export interface Fork {
  feature: number;
  limit: number;
  left: Tree;
  right: Tree;
}
export type Tree = Leaf | Fork;
export interface Growth {
  trees?: number;
  leaves?: number;
  rate?: number;
  l2?: number;
  leastRows?: number;
  rowShare?: number;
  columnShare?: number;
  seed?: number;
}
export function boost(
  rows: readonly ArrayLike<number>[],
  labels: readonly number[],
  weights: readonly number[],
  start: readonly number[],
  growth?: Growth,
): Tree[];
export function refined(trees: readonly Tree[], row: ArrayLike<number>): number;
