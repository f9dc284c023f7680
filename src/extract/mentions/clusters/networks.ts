import { wordSet } from '../../../languages/word-sets';
import { en } from '../../../languages/en/language';
import { CAPITALIZED, LOWER, SPACED, WORD } from '../../../text/token-kinds';
import { countAt } from '../counts';
import { endsInNoun } from '../organizations/heads';
import type { Scan } from '../scan';
import { sentenceAround } from './cues';
import type { Finds } from './finds';
import { isNoCluster } from './lists';
import { readName, type NameRun } from './names';
import { areOwnWords, isOwnWord } from './own-words';

/**
 * "Im Holznetzwerk Oberland arbeiten 40 Betriebe", "het Algennetwerk Zeeland": a capitalized word for a network and the name
 * behind it. Any group is called a network, so the sentence must count companies.
 *
 * @param stemmed words with a stem of a cue in them
 */
export function findNetworks(scan: Scan, stemmed: readonly number[], finds: Finds): void {
  const { tokens } = scan;
  for (const at of stemmed) {
    if (tokens.shapes[at] !== CAPITALIZED || tokens.before[at + 1] !== SPACED || finds.at(at) || !isNetwork(scan, at)) continue;
    const name = readName(tokens, at + 1);
    if (!name || finds.at(name.from) || isNoCluster(scan, name.from, name.to)) continue;
    if (isOfCompanies(scan, name.from) || !countsCompanies(scan, at)) continue;
    if (isItsOwn(scan, name)) finds.add(name.from, name.to, name.start, name.end, 'cue');
    else finds.add(at, name.to, tokens.starts[at]!, name.end, 'cue');
  }
}

/** A word for a network, or a compound with one that does not mean wires, rails or women. */
function isNetwork({ tokens, language }: Scan, at: number): boolean {
  const word = tokens.words[at]!;
  for (const network of networks(language))
    if (word.endsWith(network)) return !others(language).has(word.slice(0, -network.length).replace(LINK, ''));
  return false;
}
/** What joins the parts of a compound: "Händlernetzwerk", "Vertriebsnetzwerk". */
const LINK = /s$/u;
const networks = wordSet(({ clusters }) => clusters.networks);
const others = wordSet(({ clusters }) => clusters.otherNetworks);

/** “TangNet”, "AlgaNet Nord": a name that needs no word for its kind. */
const isItsOwn = (scan: Scan, name: NameRun): boolean => name.quoted || isOwnWord(scan, name) || areOwnWords(scan, name);

/** Between a number and what it counts: "40 kleine Betriebe". */
const ADJECTIVES = 2;

/** "Betriebe", "Maschinenbaufirmen". */
const isOfCompanies = ({ tokens, language }: Scan, at: number): boolean =>
  endsInNoun((language ?? en).organizations.plurals, tokens.words[at]!);

/** Whether the sentence says of how many companies it speaks. */
function countsCompanies(scan: Scan, at: number): boolean {
  const { tokens } = scan;
  const [from, to] = sentenceAround(tokens, at);
  for (let i = from + 1; i < to; i++) {
    if (tokens.kinds[i] !== WORD || !isOfCompanies(scan, i)) continue;
    for (let number = i - 1; number >= from && i - number <= ADJECTIVES + 1; number--) {
      if (countAt(scan, number) > 1) return true;
      if (tokens.shapes[number] !== LOWER) break;
    }
  }
  return false;
}
