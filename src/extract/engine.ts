import { annotate } from './annotate';
import { extract } from './extract';

/**
 * What the package does, as one: a program that took `annotate` alone would split the build's engine in two, and a process
 * is to load one file of it, from one cache of compiled code (`scripts/one-engine.mjs`).
 */
export const ENGINE = { extract, annotate };
