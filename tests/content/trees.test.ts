import { contentTrees } from '#tables/load';
import { describe, expect, it } from 'vitest';
import { boost, refined } from '../../scripts/boost.mjs';
import { CONTEXT_FEATURES } from '../../src/extract/content/context-features';
import { Evidence } from '../../src/extract/content/evidence';
import { LOCAL_FEATURES } from '../../src/extract/content/features';
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
    const isBelow = (child: number, node: number): boolean => (child < 0 ? -child <= leaves.length : child > node && child * 4 < nodes.length);
    for (let node = 0; node * 4 < nodes.length; node++) {
      const [feature, , left, right] = nodes.slice(node * 4, node * 4 + 4) as [number, number, number, number];
      expect(feature).toBeLessThan(kinds);
      expect([isBelow(left, node), isBelow(right, node)]).toEqual([true, true]);
    }
    expect(roots.every((root) => root * 4 < nodes.length)).toBe(true);
  });

  it('add to a line what the leaves come to that its evidence leads to', () => {
    const [local, context] = [new Evidence(LOCAL_FEATURES.length), new Evidence(CONTEXT_FEATURES.length)];
    const none = new Refinement(LOCAL_FEATURES.length, CONTEXT_FEATURES.length).of(local, context);
    const leafOf = (root: number): number => {
      let at = root;
      // Without evidence every kind is 0.
      while (at >= 0) at = 0 <= nodes[at * 4 + 1]! ? nodes[at * 4 + 2]! : nodes[at * 4 + 3]!;
      return leaves[-at - 1]!;
    };
    expect(none).toBeCloseTo(roots.reduce((sum, root) => sum + leafOf(root), 0) * table.step, 9);
  });

  it('keep nothing of the line before', () => {
    const refinement = new Refinement(LOCAL_FEATURES.length, CONTEXT_FEATURES.length);
    const [local, context] = [new Evidence(LOCAL_FEATURES.length), new Evidence(CONTEXT_FEATURES.length)];
    const before = refinement.of(local, context);
    LOCAL_FEATURES.forEach((_, kind) => local.put(kind, 1));
    CONTEXT_FEATURES.forEach((_, kind) => context.put(kind, 1));
    refinement.of(local, context);
    local.clear();
    context.clear();
    expect(refinement.of(local, context)).toBe(before);
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

  it('grows the same trees from the same rows', () => expect(boost(rows, labels, weights, start, growth)).toEqual(boost(rows, labels, weights, start, growth)));

  it('leaves the odds alone where no split divides the labels', () => {
    const trees = boost(rows.map(() => [1, 1, 1]), labels, weights, start, growth);
    expect(Math.abs(refined(trees, [1, 1, 1]))).toBeLessThan(0.5);
  });
});
