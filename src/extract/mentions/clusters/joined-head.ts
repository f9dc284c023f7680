import { ands, definiteArticles } from '../grammar';
import type { Cue } from '../lexis/cues';
import type { Scan } from '../scan';
import type { Finds } from './finds';
import { run, type NameRun } from './names';
import { startBeforeJoin } from './names-before';
import { isOtherName } from './other-names';

/**
 * "the Causeway Kelp and Aggregates Cluster": with what "and" joins to the last word before the head, after an article, in a
 * language with title case; "the Kelp Bay Cluster and the Rock Cluster" are two.
 */
export function withJoined(scan: Scan, name: NameRun | null, { token }: Cue, finds: Finds): NameRun | null {
  const { tokens, language } = scan;
  if (language?.grammar.titleCase !== true || name === null || name.quoted || name.from !== token - 1) return name;
  if (!ands(language).has(tokens.words[name.from - 1] ?? '')) return name;
  const from = startBeforeJoin(scan, name.from);
  const isOne = from < name.from && definiteArticles(language).has(tokens.words[from - 1] ?? '');
  if (!isOne || finds.at(name.from - 2) !== undefined || isOtherName(scan, run(tokens, from, name.from - 1))) return name;
  return { ...name, from, start: tokens.starts[from]! };
}
