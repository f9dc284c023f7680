import { wordSet } from '../../../languages/word-sets';
import { en } from '../../../languages/en/language';
import { CAPITALIZED, LOWER, MIXED, SPACED, WORD } from '../../../text/token-kinds';
import { isDash } from '../../../text/dashes';
import { countAt } from '../counts';
import { indefiniteArticles } from '../grammar';
import { endsInNoun } from '../lexis/heads';
import type { Scan } from '../scan';
import { endsSentence, sentenceAround } from '../../../text/sentences';
import type { Finds } from './finds';
import { isNoCluster } from './lists';
import { readName, type NameRun } from './names';
import { readNameBefore } from './names-before';
import { isKnownBody, isKnownName } from './other-names';
import { areOwnWords, isOwnWord } from './own-words';
import { isOfMembers } from './senses';

/**
 * "Im Holznetzwerk Oberland arbeiten 40 Betriebe zusammen", "het Algennetwerk Zeeland": a capitalized word for a network and
 * the name after it. Any group is called a network, and any platform, so the sentence must count companies as members; what
 * is called the network of a trade needs a name that can only be one.
 *
 * @param stemmed words with a stem of a cue in them
 */
export function findNetworks(scan: Scan, stemmed: readonly number[], finds: Finds): void {
  const { tokens } = scan;
  for (const at of stemmed) {
    if (tokens.shapes[at] !== CAPITALIZED || tokens.before[at + 1] !== SPACED || finds.at(at) || !isNetwork(scan, at)) continue;
    const name = readName(tokens, at + 1);
    if (!name || finds.at(name.from) || isNoCluster(scan, name.from, name.to) || isKnownBody(scan, name.from, name.to)) continue;
    const isOwn = isItsOwn(scan, name);
    if (isOwn && ofTrade(scan.language).has(tokens.words[at]!) && isMarked(scan, name))
      finds.add(name.from, name.to, name.start, name.end, 'certain-cue');
    else if (isOfCompanies(scan, name.from) || (!isOwn && isField(scan, at, name)) || !countsMembers(scan, at)) continue;
    else if (isOwn) finds.add(name.from, name.to, name.start, name.end, 'cue');
    else finds.add(at, name.to, tokens.starts[at]!, name.end, 'cue');
  }
}

/** "Netzwerk Recherche": what a network is about, rather than its name. */
const isField = ({ tokens, language }: Scan, at: number, { from, to }: NameRun): boolean =>
  to - from === 1 && networks(language).has(tokens.words[at]!);

/** “Tang Nord”, "AlgaNet": in quotation marks, or with a capital inside. */
function isMarked({ tokens }: Scan, { from, to, quoted }: NameRun): boolean {
  for (let i = from; i < to; i++) if (tokens.shapes[i] === MIXED) return true;
  return quoted;
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
const ofTrade = wordSet(({ clusters }) => clusters.tradeNetworks);
const gathering = wordSet(({ clusters }) => clusters.gathering);
const customers = wordSet(({ clusters }) => clusters.customers);
const together = wordSet(({ grammar }) => grammar.with);

/** “TangNet”, "AlgaNet Nord": a name that needs no word for its kind. */
const isItsOwn = (scan: Scan, name: NameRun): boolean => name.quoted || isOwnWord(scan, name) || areOwnWords(scan, name);

/** Between a number and what it counts: "40 kleine Betriebe". */
const ADJECTIVES = 2;

/** "Betriebe", "Maschinenbaufirmen". */
const isOfCompanies = ({ tokens, language }: Scan, at: number): boolean =>
  endsInNoun((language ?? en).organizations.plurals, tokens.words[at]!);

/** Whether the sentence says how many companies are members. */
function countsMembers(scan: Scan, at: number): boolean {
  const { tokens, language } = scan;
  const [from, to] = sentenceAround(tokens, at);
  let gathers = false;
  let counts = false;
  for (let i = from + 1; i < to; i++) {
    if (tokens.kinds[i] !== WORD) continue;
    if (customers(language).has(tokens.words[i]!)) return false;
    gathers ||= gathering(language).has(tokens.words[i]!);
    counts ||= isOfCompanies(scan, i) && isCounted(scan, i, from);
  }
  return gathers && counts;
}

/** "40 kleine Betriebe": whether a number stands before a noun, but not "mit rund 40 Betrieben", which are others. */
function isCounted(scan: Scan, noun: number, from: number): boolean {
  const { tokens, language } = scan;
  for (let number = noun - 1; number >= from && noun - number <= ADJECTIVES + 1; number--) {
    if (countAt(scan, number) > 1) return !isWith(number - 1) && !isWith(number - 2);
    if (tokens.shapes[number] !== LOWER) break;
  }
  return false;

  function isWith(i: number): boolean {
    return together(language).has(tokens.words[i] ?? '');
  }
}

/** Maximum number of tokens between the comma after a name and the word for a network: "ein starkes regionales". */
const DESCRIBED_WITHIN = 4;
/** Maximum number of tokens between the network and what it consists of: "aus rund 80 kleinen". */
const CONSISTS_WITHIN = 6;

/** "Tangvirk, ein Netzwerk aus 80 Firmen", "Kelpora, a network of 80 companies": a name, and a network that consists of so many companies. */
export function findNetworkAppositions(scan: Scan, stemmed: readonly number[], finds: Finds): void {
  const { tokens, language } = scan;
  for (const at of stemmed) {
    if (!isNetwork(scan, at) || finds.at(at) || !consisting(language).has(tokens.words[at + 1] ?? '') || !consistsOfCompanies(scan, at + 2))
      continue;
    let comma = at - 1;
    while (comma > 0 && at - comma <= DESCRIBED_WITHIN && tokens.words[comma] !== ',' && !isDash(tokens.words[comma]!)) comma--;
    if (comma < 1 || !indefiniteArticles(language).has(tokens.words[comma + 1]!) || tokens.before[comma + 1] !== SPACED) continue;
    const known = finds.at(comma - 1);
    const name = known === undefined ? readNameBefore(scan, comma) : null;
    if (known !== undefined) known.kinds.add('apposition');
    else if (name !== null && isItsOwn(scan, name) && !isKnownName(scan, name) && !isNoCluster(scan, name.from, name.to))
      finds.add(name.from, name.to, name.start, name.end, 'apposition');
  }
}

const consisting = wordSet(({ grammar, organizations }) => [...grammar.of, ...grammar.with, ...organizations.at]);

/** "80 Firmen", "mehr als 80 kleinen Betrieben": whether a number and those it counts follow, before the sentence ends. */
function consistsOfCompanies(scan: Scan, from: number): boolean {
  const { tokens } = scan;
  let counts = false;
  for (let i = from; i < tokens.count && i - from < CONSISTS_WITHIN && !endsSentence(tokens, i); i++) {
    if (counts && isOfMembers(scan, i)) return true;
    counts ||= countAt(scan, i) > 1;
  }
  return false;
}
