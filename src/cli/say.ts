import { printable } from './printable';

/** A line on standard error: messages never go where records go. */
export const say = (text: string): void => void process.stderr.write(`klynge: ${printable(text)}\n`);
