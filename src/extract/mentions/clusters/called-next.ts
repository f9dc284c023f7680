import { wordSet } from '../../../languages/word-sets';
import { NEW_LINE } from '../../../text/token-kinds';
import { indefiniteArticles, lacksArticles } from '../grammar';
import type { Scan } from '../scan';
import { cueTables, type Cue } from '../lexis/cues';
import { sentenceAround } from '../../../text/sentences';
import type { Finds, Kind } from './finds';
import { afterGiving } from './given-names';
import { readName } from './names';
import { mayBeNamed } from './name-in-commas';
import { areOfMembers, hasThings, isOfThings, speaksOfGroups } from './senses';

/** Openings of a sentence about the one before it: "den hedder", "it is called". */
const naming = wordSet(({ clusters }) => clusters.calledSo);
/** Openings of a sentence about a former name: "det gamle navn". */
const formerly = wordSet(({ clusters }) => clusters.formerName);
/** "Hedder", "called", "renamed": words of a sentence that gives a name. */
const names = wordSet(({ clusters }) => [...clusters.naming, ...clusters.renaming.filter((words) => !words.includes(' '))]);
/** Maximum number of words of such an opening, counting an apostrophe. */
const LONGEST_OPENING = 6;
/** Between "a" and its cue: "en helt ny maritim klynge". */
const ARTICLE_WITHIN = 4;

/**
 * "Fyn har fået en ny klynge. Den hedder X": the sentence after one about a new cluster gives its name. Where the cue
 * is an everyday word, one of the two sentences must mention members.
 */
export function findCalledNext(scan: Scan, cues: readonly Cue[], finds: Finds): void {
  const { tokens } = scan;
  for (const cue of cues) {
    if (!cue.one || cue.foreign || finds.at(cue.token) || finds.at(cue.to) || !isNew(scan, cue)) continue;
    const [, next] = sentenceAround(tokens, cue.token);
    const at = afterOpening(scan, next, naming(scan.language));
    if (at < 0 || isOfThings(scan, cue.to) || hasThings(scan, cue.to)) continue;
    if (speaksOfGroups(scan, cue.token) || speaksOfGroups(scan, at)) continue;
    const isBody = !cueTables(scan).everydayCue || cue.certain || cue.compound || areOfMembers(scan, cue.token) || areOfMembers(scan, at);
    if (isBody) addNamed(scan, at, 'announced', finds);
  }
}

/**
 * "… hedder nu X. Det gamle navn, Y, sagde ingen noget": the former name of a cluster, in the sentence after the one
 * that gives its name; after any other sentence it may be the former name of anything.
 */
export function findFormerNames(scan: Scan, finds: Finds): void {
  for (const find of [...finds.list]) {
    const [from, next] = sentenceAround(scan.tokens, find.from);
    const at = afterOpening(scan, next, formerly(scan.language));
    if (at >= 0 && (find.kinds.has('merged') || speaksOfNames(scan, from, next))) addNamed(scan, at, 'merged', finds);
  }
}

function speaksOfNames({ tokens, language }: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (names(language).has(tokens.words[i]!)) return true;
  return false;
}

/** "En ny klynge", "a cluster": a cluster not mentioned before, with nothing else new after it. */
function isNew(scan: Scan, { token, to }: Cue): boolean {
  const { tokens, language } = scan;
  const isAny = indefiniteArticles(language);
  const [from, end] = sentenceAround(tokens, token);
  for (let i = to; i < end; i++) if (isAny.has(tokens.words[i]!)) return false;
  if (lacksArticles(language)) return true;
  for (let i = token - 1; i >= from && token - i <= ARTICLE_WITHIN; i--) if (isAny.has(tokens.words[i]!)) return true;
  return false;
}

/** Where the name begins after one of the openings of the sentence at `from`, on the same line; -1 if there is no such opening. */
function afterOpening(scan: Scan, from: number, openings: ReadonlySet<string>): number {
  const { tokens } = scan;
  if (from >= tokens.count || tokens.before[from] === NEW_LINE) return -1;
  let opening = '';
  for (let at = from; at < Math.min(tokens.count - 1, from + LONGEST_OPENING); at++) {
    const word = tokens.words[at] === '’' ? "'" : tokens.words[at]!;
    opening = at === from ? word : `${opening} ${word}`;
    if (openings.has(opening)) return afterGiving(scan, tokens.words[at + 1] === ',' ? at + 2 : at + 1);
  }
  return -1;
}

function addNamed(scan: Scan, at: number, kind: Kind, finds: Finds): void {
  const known = finds.at(at);
  const name = known?.from === at ? null : readName(scan.tokens, at);
  if (known?.from === at) known.kinds.add(kind);
  else if (name !== null && mayBeNamed(scan, name)) finds.add(name.from, name.to, name.start, name.end, kind);
}
