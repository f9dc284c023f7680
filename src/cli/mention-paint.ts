import { styleText } from 'node:util';
import type { MentionType } from '../models/mention';
import { hasColors } from './paint';

/** Colors a mention by its type. */
export type MentionPaint = (type: MentionType, text: string) => string;

const COLORS = { date: 'yellow', cluster: 'green', city: 'cyan', place: 'blue', person: 'magenta', organization: 'red' } as const;

/** The colors of mentions for a stream; null where it shows none. */
export function mentionPaintFor(stream: { isTTY?: boolean }, env: NodeJS.ProcessEnv): MentionPaint | null {
  return hasColors(stream, env) ? (type, text) => styleText(COLORS[type], text) : null;
}
