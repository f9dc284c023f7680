import { contentTrees } from '#tables/load';
import { describe, expect, it } from 'vitest';
import { boost, refined } from '../../scripts/boost.mjs';
import { CONTEXT_FEATURES } from '../../src/extract/content/context-features';
import { Evidence } from '../../src/extract/content/evidence';
import { LOCAL_FEATURES } from '../../src/extract/content/feature-names';
import { Refinement } from '../../src/extract/content/trees';

const numbers = (base64: string): number[] => {
  const bytes = Buffer.from(base64, 'base64');
  return Array.from({ length: bytes.length / 2 }, (_, i) => bytes.readInt16LE(2 * i));
};

describe('the trees of the table', () => {
  const table = contentTrees();
  const [roots, nodes, leaves] = [numbers(table.roots), numbers(table.nodes), numbers(table.leaves)];
  const kinds = LOCAL_FEATURES.length + CONTEXT_FEATURES.length;

  it('ask only for evidence that there is, and lead from each node down to a leaf', () => {
    const isBelow = (child: number, node: number): boolean =>
      child < 0 ? -child <= leaves.length : child > node && child * 4 < nodes.length;
    for (let node = 0; node * 4 < nodes.length; node++) {
      const [feature, , left, right] = nodes.slice(node * 4, node * 4 + 4) as [number, number, number, number];
      expect(feature).toBeLessThan(kinds);
      expect([isBelow(left, node), isBelow(right, node)]).toEqual([true, true]);
    }
    expect(roots.every((root) => root * 4 < nodes.length)).toBe(true);
  });

  const sizes = [LOCAL_FEATURES.length, CONTEXT_FEATURES.length] as const;
  /** The sum of the leaves when every kind of evidence has the same value. */
  const sumAt = (value: number): number => {
    const leafOf = (root: number): number => {
      let at = root;
      while (at >= 0) at = value / table.step <= nodes[at * 4 + 1]! ? nodes[at * 4 + 2]! : nodes[at * 4 + 3]!;
      return leaves[-at - 1]!;
    };
    return roots.reduce((sum, root) => sum + leafOf(root), 0) * table.step;
  };
  const evidenceOf = (value: number): [Evidence, Evidence] => {
    const [local, context] = [new Evidence(sizes[0]), new Evidence(sizes[1])];
    LOCAL_FEATURES.forEach((_, kind) => local.put(kind, value));
    CONTEXT_FEATURES.forEach((_, kind) => context.put(kind, value));
    return [local, context];
  };

  it.each([0, 0.2, 0.5, 1, -1])('lift a line by what the leaves come to that its evidence leads to: %s of every kind', (value) => {
    const refinement = new Refinement(...sizes);
    const [local, context] = evidenceOf(value);
    const sum = sumAt(value);
    expect(refinement.lifts(0, sum - table.step / 2, local, context)).toBe(true);
    expect(refinement.lifts(0, sum + table.step / 2, local, context)).toBe(false);
    expect(refinement.lifts(1, 1 + sum - table.step / 2, local, context)).toBe(true);
  });

  it('keep nothing of the line before', () => {
    const refinement = new Refinement(...sizes);
    refinement.lifts(0, sumAt(1), ...evidenceOf(1));
    expect(refinement.lifts(0, sumAt(0) - table.step / 2, ...evidenceOf(0))).toBe(true);
    expect(refinement.lifts(0, sumAt(0) + table.step / 2, ...evidenceOf(0))).toBe(false);
  });
});

describe('growing trees', () => {
  const rows = Array.from({ length: 400 }, (_, i) => [i % 2, (i >> 1) % 2, (i % 7) / 7]);
  const labels = rows.map(([a, b]) => (a === b ? 1 : 0));
  const weights = rows.map(() => 1);
  const start = rows.map(() => 0);
  const growth = { trees: 30, leaves: 4, leastRows: 10, l2: 1, columnShare: 1 };

  it('learns what no sum of weights can say', () => {
    const trees = boost(rows, labels, weights, start, growth);
    for (const [i, row] of rows.entries()) expect(refined(trees, row) > 0).toBe(labels[i] === 1);
  });

  it('grows the same trees from the same rows', () =>
    expect(boost(rows, labels, weights, start, growth)).toEqual(boost(rows, labels, weights, start, growth)));

  it('leaves the odds alone where no split divides the labels', () => {
    const trees = boost(
      rows.map(() => [1, 1, 1]),
      labels,
      weights,
      start,
      growth,
    );
    expect(Math.abs(refined(trees, [1, 1, 1]))).toBeLessThan(0.5);
  });
});
