import { contentTrees } from '#tables/load';
import { once } from '../../text/once';
import { int16Of } from '../../text/packed';
import type { Evidence } from './evidence';
import { scratch } from './scratch';

/** Numbers of a node in the table: kind of evidence, limit, left, right. A child below 0 is a leaf. */
const NODE = 4;
/** How many trees are walked in parallel: a step depends on the one before it, but not on those in other trees. */
const ABREAST = 4;

/** The trees, those with the widest range first, in groups of `ABREAST`; the last group is filled with trees that add nothing. */
interface Trees {
  /** Places in `nodes`. */
  readonly roots: Int16Array;
  /**
   * As in the table, but children are places here; leaves come last, with their value as the limit and themselves as
   * both children.
   */
  readonly nodes: Int16Array;
  /** Place of the first leaf. */
  readonly firstLeaf: number;
  /** The least and the most that the trees from an index on can add. */
  readonly leastFrom: Int32Array;
  readonly mostFrom: Int32Array;
  readonly step: number;
  /** `1 / step`: a step is a power of two, so multiplying by this gives exactly what dividing by the step does. */
  readonly perStep: number;
}

interface Table {
  readonly nodes: Int16Array;
  readonly leaves: Int16Array;
}

const decoded = once(decode);

function decode(): Trees {
  const table = contentTrees();
  const trees: Table = { nodes: int16Of(table.nodes), leaves: int16Of(table.leaves) };
  const ranges = [...int16Of(table.roots)]
    .map((root) => ({ root, ...rangeOf(root, trees) }))
    .sort((a, b) => b.most - b.least - (a.most - a.least));
  while (ranges.length % ABREAST !== 0) ranges.push({ root: -1 - trees.leaves.length, least: 0, most: 0 });
  const leastFrom = new Int32Array(ranges.length + 1);
  const mostFrom = new Int32Array(ranges.length + 1);
  for (let i = ranges.length - 1; i >= 0; i--) {
    leastFrom[i] = leastFrom[i + 1]! + ranges[i]!.least;
    mostFrom[i] = mostFrom[i + 1]! + ranges[i]!.most;
  }
  return {
    ...laidOut(
      trees,
      ranges.map(({ root }) => root),
    ),
    leastFrom,
    mostFrom,
    step: table.step,
    perStep: 1 / table.step,
  };
}

/** Nodes, then leaves, then one more leaf that adds nothing. */
function laidOut({ nodes, leaves }: Table, roots: readonly number[]): Pick<Trees, 'roots' | 'nodes' | 'firstLeaf'> {
  const firstLeaf = nodes.length;
  const placeOf = (child: number): number => (child >= 0 ? child * NODE : firstLeaf + (-child - 1) * NODE);
  const laid = new Int16Array(firstLeaf + (leaves.length + 1) * NODE);
  laid.set(nodes);
  for (let at = 0; at < firstLeaf; at += NODE) {
    laid[at + 2] = placeOf(nodes[at + 2]!);
    laid[at + 3] = placeOf(nodes[at + 3]!);
  }
  for (let at = firstLeaf, leaf = 0; at < laid.length; at += NODE, leaf++) {
    laid[at + 1] = leaves[leaf] ?? 0;
    laid[at + 2] = at;
    laid[at + 3] = at;
  }
  return { roots: Int16Array.from(roots, placeOf), nodes: laid, firstLeaf };
}

/** The least and the greatest value of a tree's leaves. */
function rangeOf(root: number, { nodes, leaves }: Table): { least: number; most: number } {
  let least = Infinity;
  let most = -Infinity;
  const open = [root];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at >= 0) open.push(nodes[at * NODE + 2]!, nodes[at * NODE + 3]!);
    else {
      least = Math.min(least, leaves[-at - 1]!);
      most = Math.max(most, leaves[-at - 1]!);
    }
  }
  return { least, most };
}

/** 1 above the limit of a node, for its right child: computed without a branch, which no processor could predict here. */
const above = (nodes: Int16Array, steps: Int32Array, node: number): number => (nodes[node + 1]! - steps[nodes[node]!]!) >>> 31;

/** Refines the odds of lines in doubt by trees, which can use evidence that counts only in combination. */
export class Refinement {
  private readonly trees: Trees;
  /** The evidence on a line in steps, rounded up, by kind: a limit is a whole number of them. */
  private readonly steps: Int32Array;
  private readonly size: number;

  /** @param size kinds of local evidence; those of the context are counted on from there */
  constructor(size: number, sizeOfContext: number) {
    this.trees = decoded();
    this.size = size;
    this.steps = scratch.integers(size + sizeOfContext);
  }

  /** Whether the trees lift log-odds above a threshold; stops as soon as the remaining ones can't change the answer. */
  lifts(odds: number, threshold: number, local: Evidence, context: Evidence): boolean {
    const { roots, leastFrom, mostFrom, step } = this.trees;
    this.lay(local, 0);
    this.lay(context, this.size);
    let sum = 0;
    let next = 0;
    for (
      ;
      next < roots.length && odds + (sum + leastFrom[next]!) * step <= threshold && odds + (sum + mostFrom[next]!) * step > threshold;
      next += ABREAST
    )
      sum += this.leavesFrom(next);
    this.clear(local, 0);
    this.clear(context, this.size);
    return odds + (sum + leastFrom[next]!) * step > threshold;
  }

  /** The sum of the leaves that a group of trees reaches. */
  private leavesFrom(tree: number): number {
    const { steps } = this;
    const { roots, nodes, firstLeaf } = this.trees;
    let a = roots[tree]!;
    let b = roots[tree + 1]!;
    let c = roots[tree + 2]!;
    let d = roots[tree + 3]!;
    // Below 0 while one of them is not a leaf; a leaf leads to itself.
    while (((a - firstLeaf) | (b - firstLeaf) | (c - firstLeaf) | (d - firstLeaf)) < 0) {
      a = nodes[a + 2 + above(nodes, steps, a)]!;
      b = nodes[b + 2 + above(nodes, steps, b)]!;
      c = nodes[c + 2 + above(nodes, steps, c)]!;
      d = nodes[d + 2 + above(nodes, steps, d)]!;
    }
    return nodes[a + 1]! + nodes[b + 1]! + nodes[c + 1]! + nodes[d + 1]!;
  }

  private lay({ count, kinds, values }: Evidence, from: number): void {
    const { perStep } = this.trees;
    for (let i = 0; i < count; i++) this.steps[from + kinds[i]!] = Math.ceil(values[i]! * perStep);
  }

  private clear({ count, kinds }: Evidence, from: number): void {
    for (let i = 0; i < count; i++) this.steps[from + kinds[i]!] = 0;
  }
}
