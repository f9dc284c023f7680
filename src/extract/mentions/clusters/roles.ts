import { GLUED, LOWER, NEW_LINE, SPACED } from '../../../text/token-kinds';
import type { Tokens } from '../../../text/tokens';
import { wordSet } from '../../../languages/word-sets';
import type { Scan } from '../scan';
import { en } from '../../../languages/en/language';
import type { Finds } from './finds';
import { genitiveOf } from './genitive';
import { isNoCluster } from './lists';
import { isCapital, readName, type NameRun } from './names';
import { isKnownName } from './other-names';
import { isOwnWord } from './own-words';
import { isPlaceName } from '../../../gazetteer/places';

/** Maximum number of tokens of a person's name between a role and its cluster. */
const LONGEST_NAME = 6;

/** "klyngechef i X", "Klyngechef Tine Rosborg i X", "klusterledare på X": the role of a cluster's leader introduces its name. */
export function findLed(scan: Scan, roles: readonly number[], finds: Finds): void {
  const { tokens } = scan;
  const { at } = (scan.language ?? en).organizations;
  for (const i of roles) {
    const link = linkAfter(tokens, i + 1, at);
    if (link < 0) continue;
    const from = afterArticle(scan, link + 1);
    const known = finds.at(from);
    if (known) {
      known.kinds.add('role');
      continue;
    }
    const name = readName(tokens, from);
    if (name && (mayBeLed(scan, name) || isLoneName(scan, link, name)) && !(link > i + 1 && isBody(scan, name)))
      finds.add(name.from, name.to, name.start, name.end - genitiveOf(scan, name), 'role');
  }
}

/** The preposition after a role, or after the name of its holder; -1 if there is none. */
function linkAfter(tokens: Tokens, from: number, links: readonly string[]): number {
  for (let i = from; i < tokens.count && i - from <= LONGEST_NAME && tokens.before[i] !== NEW_LINE; i++) {
    if (links.includes(tokens.words[i]!) && tokens.shapes[i] === LOWER) return i;
    // "Clustersprecher Lars Holm, Chef der X GmbH": another role begins after a comma.
    if ((tokens.words[i] === ',' && isCapital(tokens, i + 1)) || (!isCapital(tokens, i) && tokens.before[i] !== GLUED)) return -1;
  }
  return -1;
}

const nameArticles = wordSet(({ clusters }) => clusters.nameArticles);
const afterArticle = ({ tokens, language }: Scan, i: number): number =>
  nameArticles(language).has(tokens.words[i] ?? '') && tokens.shapes[i] === LOWER ? i + 1 : i;

/** "Norra Skåne", "Øvre Østfold": a part of a place. */
const directions = wordSet(({ places }) => places.directions);

/** "klyngeleder Kari Holm fra Næringshagen Fjordvik": whether the holder's employer is a body of another kind. */
function isBody({ tokens, language }: Scan, { from }: NameRun): boolean {
  const { heads } = (language ?? en).organizations;
  const word = tokens.words[from]!;
  if (heads.includes(word)) return true;
  return (
    language?.people.definiteEndings?.some((ending) => word.endsWith(ending) && heads.includes(word.slice(0, -ending.length))) === true
  );
}

/** Several words, or capitals inside one; never a place: "klyngechef i Odense". */
function mayBeLed(scan: Scan, name: NameRun): boolean {
  const { tokens, text } = scan;
  if (tokens.before[name.from] !== SPACED || isNoCluster(scan, name.from, name.to) || isPlaceName(text.slice(name.start, name.end)))
    return false;
  if (
    name.to - name.from === 2 &&
    directions(scan.language).has(tokens.words[name.from]!) &&
    isPlaceName(text.slice(tokens.starts[name.to - 1], name.end))
  )
    return false;
  return name.quoted || name.to - name.from > 1 || /\p{L}\p{Lu}/u.test(text.slice(name.start, name.end));
}

/** "Clustermanagerin von Tangvirk": one word that is only a name, after a preposition that no town has. */
const isLoneName = (scan: Scan, link: number, name: NameRun): boolean =>
  !ofPlaces(scan.language).has(scan.tokens.words[link]!) &&
  isOwnWord(scan, name) &&
  !isKnownName(scan, name) &&
  !isNoCluster(scan, name.from, name.to);
const ofPlaces = wordSet(({ places, grammar }) => [...places.prepositions, ...grammar.withArticle, ...grammar.articles]);
