import { styleText } from 'node:util';

/** Colors for a stream: none without a terminal, with NO_COLOR or TERM=dumb. */
export interface Paint {
  strong(text: string): string;
  dim(text: string): string;
  accent(text: string): string;
  warn(text: string): string;
}

const plain = (text: string): string => text;

/** Whether a stream shows colors. */
export function hasColors(stream: { isTTY?: boolean }, env: NodeJS.ProcessEnv): boolean {
  return env['FORCE_COLOR'] ? env['FORCE_COLOR'] !== '0' : stream.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
}

export function paintFor(stream: { isTTY?: boolean }, env: NodeJS.ProcessEnv): Paint {
  if (!hasColors(stream, env)) return { strong: plain, dim: plain, accent: plain, warn: plain };
  const style = (format: 'bold' | 'dim' | 'cyan' | 'yellow') => (text: string) => styleText(format, text);
  return { strong: style('bold'), dim: style('dim'), accent: style('cyan'), warn: style('yellow') };
}
