import { isDash } from '../../../text/dashes';
import { mayBeCommon } from '../../../gazetteer/kin';
import { wordSet } from '../../../languages/word-sets';
import { isQuotationMark } from '../../../text/quotation-marks';
import { CAPITALIZED, GLUED, LOWER, MIXED, NEW_LINE, SPACED, UPPER, WORD } from '../../../text/token-kinds';
import type { Tokens } from '../../../text/tokens';
import { cueIndex } from '../lexis/cue-index';
import { cueTables, type Cue } from '../lexis/cues';
import { isAdjectiveAfter } from '../adjectives';
import { isCommonAbbreviation } from '../../../languages/common-abbreviations';
import { peopleLexisOf } from '../lexis/people-words';
import type { Scan } from '../scan';
import type { Finds } from './finds';
import { genitiveOf } from './genitive';
import { isJoin, readName, type NameRun } from './names';
import { isNoCluster, isSmallWord } from './lists';
import { startBeforeJoin } from './names-before';
import { opensSentence } from '../../../text/sentences';
import { isRegion } from './regions';
import { hasOtherSense } from './other-senses';
import { isPlaceName } from '../../../gazetteer/places';
import { isComputedOn, speaksOfGroups } from './senses';
import { addGivenName, startOfGivenName } from './given-names';
import { overRepeatedJoin } from './joined-names';
import { firstOfCue, mayFollow, isFieldAndRegion, isIndustry } from './name-after-cue';

/** "klyngen X", "Spitzencluster X", "pôle de compétitivité X", "the Cluster of Excellence X". */
export function findCueNames(scan: Scan, cues: readonly Cue[], finds: Finds): void {
  for (const cue of cues) if (!cue.foreign && cue.one) nameAfter(scan, cue, finds);
}

function nameAfter(scan: Scan, cue: Cue, finds: Finds): void {
  const { tokens } = scan;
  if (addGivenName(scan, startOfGivenName(scan, cue.to), finds)) return;
  const at = startOfName(tokens, afterAdjectives(scan, cue.to));
  if (at < 0) return;
  const known = finds.at(at);
  if (known) {
    known.kinds.add(cue.certain || cue.compound ? 'certain-cue' : 'cue');
    return;
  }
  const name = overRepeatedJoin(scan, cue, overPreposition(scan, cue, readName(tokens, at) ?? readSmallName(scan, cue, at)));
  if (!name || isOfAnything(scan, cue, name)) return;
  const end = name.end - genitiveOf(scan, name);
  if (cue.capital && (cue.compound || cue.certain) && !name.quoted && isWhere(scan, name, end)) {
    const first = startOverOpen(scan, cue.token);
    if (isNameWithPlace(scan, cue, name)) finds.add(first, name.to, tokens.starts[first]!, end, 'certain-cue');
    return;
  }
  if (isHumped(scan, cue, name)) {
    if (!isThing(scan, name)) finds.add(cue.token, name.to, tokens.starts[cue.token]!, end, 'certain-cue');
  } else if (isFieldAndRegion(scan, cue, name) || isIndustry(scan, cue, name))
    finds.add(cue.token, name.to, tokens.starts[cue.token]!, end, 'certain-cue');
  else if (cue.certain) finds.add(name.from, name.to, name.start, end, 'certain-cue');
  else if (mayFollow(scan, cue, name)) addAfter(scan, cue, name, end, finds);
}

/** Whether the name after a cue is a town or, where every noun is capitalized, a region. */
const isWhere = (scan: Scan, { from, to, start }: NameRun, end: number): boolean =>
  isPlaceName(scan.text.slice(start, end)) || (to - from === 1 && scan.language?.places.capitalNouns === true && isRegion(scan, from));

/** The name after a cue, with the cue where that is a part of it. */
function addAfter(scan: Scan, cue: Cue, { from, to, start }: NameRun, end: number, finds: Finds): void {
  const first = firstOfCue(scan.tokens, cue.token);
  if (isPartOfName(scan, cue, first, { from, to, start, end, quoted: false }))
    finds.add(first, to, scan.tokens.starts[first]!, end, 'certain-cue');
  else finds.add(from, to, start, end, cue.compound ? 'certain-cue' : 'cue');
}

/**
 * "het Zorgcluster Tangmond", "la Grappe Lin des Dunes": inside a sentence a capital makes the cue a part of the name, where
 * nouns are not capitalized; in German the unknown word after a compound is the region of the cluster.
 */
function isPartOfName(scan: Scan, { to, token, capital, compound }: Cue, first: number, name: NameRun): boolean {
  const { tokens, language } = scan;
  const { branchCues, everydayCue } = cueTables(scan);
  if (!capital || language === null || name.from !== to || to > token + 1 || tokens.before[to] !== SPACED) return false;
  if (language.places.capitalNouns) return compound && name.to - name.from === 1 && tokens.shapes[name.from] === CAPITALIZED;
  if (!(everydayCue || branchCues.length > 0) || opensSentence(tokens, first)) return false;
  return compound || !language.grammar.titleCase;
}

/** "le pôle breton et ligérien X": one past the adjectives after a cue. */
function afterAdjectives(scan: Scan, cue: number): number {
  let at = cue;
  while (at - cue < MOST_ADJECTIVES && isAdjectiveAfter(scan, at))
    at = isJoin(scan.tokens.words[at + 1]) && isAdjectiveAfter(scan, at + 2) ? at + 2 : at + 1;
  return at;
}
/** Two adjectives and the word that joins them. */
const MOST_ADJECTIVES = 3;

/** Whether what follows a cue is no name, or that of stars, of a machine, or of a group of people. */
const isOfAnything = (scan: Scan, cue: Cue, name: NameRun): boolean =>
  isNoCluster(scan, cue.token, name.to) ||
  // "… en ny klyngeorganisation Den nye …": the stop before is missing.
  (!name.quoted && isSmallWord(scan, name)) ||
  isThingInCapitals(scan, name) ||
  hasOtherSense(scan, name.from) ||
  isOfOthers(scan, cue) ||
  isComputedOn(scan, cue.token) ||
  isOfGroup(scan, cue, name);

/**
 * "Maakcluster Twente", "Innovatiecluster Breda": the place is not the name, and the cue is part of the name. But
 * "Spitzencluster Hannover" is the cluster there, in a language that capitalizes every noun, as is
 * "Klyngeorganisationen Horsens".
 */
const isNameWithPlace = ({ tokens, language }: Scan, { token, to, compound }: Cue, { from }: NameRun): boolean =>
  to === from &&
  tokens.before[token] !== GLUED &&
  (compound || (to === token + 1 && language?.places.capitalNouns !== true && !cueIndex(language).definite.has(tokens.words[token]!)));

/** "BioCluster Fjordby": a cue with a capital inside is the first word of the name. */
const isHumped = ({ tokens }: Scan, { token, to, compound }: Cue, { from, quoted }: NameRun): boolean =>
  compound && !quoted && tokens.shapes[token] === MIXED && tokens.before[token] !== GLUED && to === from && to === token + 1;

/**
 * "GeoCluster Library", "AutoCluster X": whether a single ordinary word or letter follows a name that any program may
 * have, rather than a region.
 */
const isThing = ({ tokens }: Scan, { from, to }: NameRun): boolean =>
  to - from === 1 && (tokens.words[from]!.length === 1 || mayBeCommon(tokens.words[from]!));

/**
 * "Klyngen Solsikken i børnehaven": whether the name is an ordinary word and the sentence is about groups of children,
 * houses or patients.
 */
const isOfGroup = (scan: Scan, { certain, token }: Cue, { from, to, quoted }: NameRun): boolean =>
  !certain && !quoted && to - from === 1 && scan.tokens.shapes[from] === CAPITALIZED && speaksOfGroups(scan, token);

/** "Klyngens CEO", "Klustrets VD Anna Ek": what is written in capitals without being a name, or an office before who holds it. */
const isThingInCapitals = ({ tokens, language }: Scan, { from, to, quoted }: NameRun): boolean =>
  !quoted &&
  tokens.shapes[from] === UPPER &&
  isCommonAbbreviation(tokens.words[from]!) &&
  (to - from === 1 || peopleLexisOf(language).isRole(tokens.words[from]!));

/** "Stjernerne i klyngen M13": whether the word right before the preposition has nothing to do with organizations. */
const isOfOthers = (scan: Scan, { token }: Cue): boolean =>
  token > 1 &&
  scan.tokens.before[token] === SPACED &&
  townLinks(scan.language).has(scan.tokens.words[token - 1]!) &&
  hasOtherSense(scan, token - 2);
const townLinks = wordSet(({ clusters }) => clusters.townLinks);

/** "Vlas- en Hennepcluster Zeeland": where the parts begin that a hyphen joins to the cue. */
const startOverOpen = (scan: Scan, cue: number): number =>
  cue > 2 && isDash(scan.tokens.words[cue - 2]!) && scan.tokens.before[cue - 2] === GLUED ? startBeforeJoin(scan, cue) : cue;

/** Words that a Nordic name may contain: "Vand i Vækst". */
const nameOver = wordSet(({ clusters }) => clusters.nameOver);

/**
 * "klyngen Vand i Vækst": in a language that does not capitalize nouns, a capitalized word after a preposition belongs
 * to the name, unless it is a place or a body.
 */
function overPreposition(scan: Scan, cue: Cue, name: NameRun | null): NameRun | null {
  const { tokens, text, classes, language } = scan;
  if (!name || name.quoted || language === null || !(cue.definite || cue.certain) || !nameOver(language).has(tokens.words[name.to] ?? ''))
    return name;
  const at = name.to + 1;
  if (
    at >= tokens.count ||
    tokens.before[name.to] !== SPACED ||
    tokens.before[at] !== SPACED ||
    tokens.kinds[at] !== WORD ||
    tokens.shapes[at] !== CAPITALIZED ||
    classes[at] !== 0
  )
    return name;
  const next = at + 1;
  if (
    (next < tokens.count && tokens.before[next] !== GLUED && tokens.shapes[next] !== LOWER) ||
    isPlaceName(text.slice(tokens.starts[at], tokens.ends[at])) ||
    tokens.words[at]!.endsWith('s')
  )
    return name;
  return language.places.siteEndings.some((ending) => tokens.words[at]!.endsWith(ending))
    ? name
    : { ...name, to: next, end: tokens.ends[at]! };
}

/** "the Cluster of Excellence e-conversion": a lower-case name that begins with a single letter and a hyphen, after a certain cue. */
function readSmallName({ tokens }: Scan, cue: Cue, at: number): NameRun | null {
  const to = at + 3;
  if (!cue.certain || to > tokens.count || tokens.kinds[at] !== WORD || tokens.words[at]!.length !== 1 || !isDash(tokens.words[at + 1]!))
    return null;
  if (tokens.before[at + 1] !== GLUED || tokens.before[at + 2] !== GLUED || tokens.kinds[at + 2] !== WORD) return null;
  return { from: at, to, start: tokens.starts[at]!, end: tokens.ends[to - 1]!, quoted: false };
}

/** Where the name after a cue begins: directly, or after a comma and an article if a quotation mark follows. */
function startOfName(tokens: Tokens, to: number): number {
  if (to >= tokens.count || tokens.before[to] === NEW_LINE) return -1;
  if (tokens.before[to] === GLUED && !isQuotationMark(tokens.words[to])) return -1;
  return to;
}
