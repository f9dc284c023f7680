import { annotate } from '../../src/extract/annotate';
import type { Mention } from '../../src/models/mention';
import type { ClusterEntry } from '../../src/models/cluster';

/** The cluster mentions of a text. */
export function clustersIn(language: string, text: string, registry: readonly ClusterEntry[] = []): Mention[] {
  return annotate(text, { language, registry }).mentions.filter((mention) => mention.type === 'cluster');
}

/** Their names as printed. */
export function named(language: string, text: string, registry: readonly ClusterEntry[] = []): string[] {
  return clustersIn(language, text, registry).map((mention) => mention.text);
}
