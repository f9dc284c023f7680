import { contentTrees } from '#tables/load';
import { int16Of } from '../../text/packed';
import type { Evidence } from './evidence';

/** Numbers of a node: kind of evidence, limit, left, right. */
const NODE = 4;

interface Trees {
  readonly roots: Int16Array;
  readonly nodes: Int16Array;
  readonly leaves: Int16Array;
  readonly step: number;
}

let decoded: Trees | null = null;

function decode(): Trees {
  const { roots, nodes, leaves, step } = contentTrees();
  return { roots: int16Of(roots), nodes: int16Of(nodes), leaves: int16Of(leaves), step };
}

/** The trees that refine the odds of lines in doubt: what the sums of weights can't say, evidence that counts only beside other. */
export class Refinement {
  private readonly trees: Trees;
  /** The evidence on a line in steps, by kind. */
  private readonly steps: Float64Array;
  private readonly size: number;

  /** @param size kinds of local evidence; those of the context are counted on from there */
  constructor(size: number, sizeOfContext: number) {
    this.trees = decoded ??= decode();
    this.size = size;
    this.steps = new Float64Array(size + sizeOfContext);
  }

  /** What to add to the log-odds of a line. */
  of(local: Evidence, context: Evidence): number {
    const { nodes, leaves, roots, step } = this.trees;
    const { steps } = this;
    steps.fill(0);
    this.lay(local, 0);
    this.lay(context, this.size);
    let sum = 0;
    for (const root of roots) {
      let at = root;
      while (at >= 0) {
        const node = at * NODE;
        at = steps[nodes[node]!]! <= nodes[node + 1]! ? nodes[node + 2]! : nodes[node + 3]!;
      }
      sum += leaves[-at - 1]!;
    }
    return sum * step;
  }

  private lay({ count, kinds, values }: Evidence, from: number): void {
    for (let i = 0; i < count; i++) this.steps[from + kinds[i]!] = values[i]! / this.trees.step;
  }
}
