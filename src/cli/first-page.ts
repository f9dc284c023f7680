import { setFlagsFromString } from 'node:v8';

/**
 * Leaves the engine's optimizing compiler out for the first page: it takes longer over the functions that one page warms
 * than all of that page takes without it. From the second page on it pays.
 */
export function withoutOptimizer(): void {
  setFlagsFromString('--no-opt');
}

export function withOptimizer(): void {
  setFlagsFromString('--opt');
}
