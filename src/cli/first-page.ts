import { setFlagsFromString } from 'node:v8';

/**
 * Switches the optimizing compiler off for the first page: optimizing the functions that one page makes hot takes longer
 * than the whole page takes without it. It pays off from the second page on.
 */
export function withoutOptimizer(): void {
  setFlagsFromString('--no-opt');
}

export function withOptimizer(): void {
  setFlagsFromString('--opt');
}
