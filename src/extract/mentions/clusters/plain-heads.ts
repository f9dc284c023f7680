import { MIXED, SPACED } from '../../../text/token-kinds';
import { wordSet } from '../../../languages/word-sets';
import { definiteArticles } from '../grammar';
import type { Scan } from '../scan';
import { cueTables, type Cue } from '../lexis/cues';
import { isDoneBy } from './deeds';
import type { Finds } from './finds';
import { isNoCluster } from './lists';
import { isPrintedAgain } from './names';
import { readNameBefore } from './names-before';
import { isNoNameBefore } from './other-senses';
import { isOwnWord } from './own-words';
import { isPlaceName } from '../../../gazetteer/places';
import { speaksOfOthers } from './senses';

/** Words after the comma that begin a description of the cluster: "the Nordic Loop cluster, a network of …". */
const describing = wordSet(({ grammar, clusters }) => [...grammar.indefinite, ...clusters.relatives]);

/**
 * "the Nordic Loop cluster", "the ALKO cluster": in some languages a name before the cue, if a description follows or
 * stands before it between commas, the name occurs again, or the text states something that only an organization has or does.
 */
export function plainHead(scan: Scan, cue: Cue, finds: Finds): void {
  const { tokens, text, language } = scan;
  if (language === null || language.clusters.having.length === 0 || tokens.before[cue.token] !== SPACED) return;
  const name = readNameBefore(scan, cue.token);
  if (
    !name ||
    !definiteArticles(language).has(tokens.words[name.from - 1] ?? '') ||
    finds.at(name.from) ||
    (name.to - name.from < 2 && tokens.shapes[name.from] !== MIXED && !isOwnWord(scan, name))
  )
    return;
  if (
    isPlaceName(text.slice(name.start, name.end)) ||
    isNoCluster(scan, name.from, name.to) ||
    isNoNameBefore(tokens.words[name.from]!) ||
    speaksOfOthers(scan, name.from, cue.token)
  )
    return;
  const isDescribed =
    tokens.words[cue.token + 1] === ',' &&
    (describing(language).has(tokens.words[cue.token + 2] ?? '') || tokens.words[name.from - 2] === ',');
  if (isDescribed || isOfBody(scan, name.from - 1) || isPrintedAgain(text, name))
    finds.add(name.from, name.to, name.start, name.end, 'cue');
}

/** Between what a cluster has and its name: "members of the X cluster". */
const having = wordSet(({ clusters }) => clusters.having);

/** Whether before an article stands something that clusters have or have done. */
function isOfBody(scan: Scan, article: number): boolean {
  const {
    tokens: { words },
    language,
  } = scan;
  const link = words[article - 1] ?? '';
  const before = words[article - 2] ?? '';
  return (having(language).has(link) && cueTables(scan).belongings.includes(before)) || isDoneBy(language, before, link);
}
