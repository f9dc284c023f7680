import { isApostrophe } from '../../../text/apostrophe';
import { CAPITALIZED, GLUED, LOWER, NEW_LINE, SPACED } from '../../../text/token-kinds';
import type { Tokens } from '../../../text/tokens';
import { indefiniteArticles } from '../grammar';
import type { Scan } from '../scan';
import { cueTables, type Cue } from '../lexis/cues';
import { opensSentence } from '../../../text/sentences';
import type { Find, Finds } from './finds';
import { endOfForm } from './names-before';
import { afterSeparator } from './items';
import { isAmongClusters, isForeignName, isPartner, isTitle, standsOut } from './exact-spelling';
import { isOfBody, opensListOfBodies } from './opening-list';
import { isCalledNetwork, isJoined } from './ordinary-beside';
import { chanceOf, LEAST } from './weigh';

/** The evidence for a registered name that is also an ordinary word: its neighbors, its belongings, its spelling. */
export function weighSurroundings(scan: Scan, cues: readonly Cue[], finds: Finds): void {
  const cueTokens = cues.map((cue) => cue.token);
  const sure = new Set<string>();
  const countries = new Set<string | null>();
  const spoken = new Set<string | null>(cues.some(isOfBody) ? scan.language?.places.countries.slice(0, 1) : []);
  for (const find of finds.list) {
    if (find.match?.form.strength !== 'name' || find.match.typo) continue;
    for (const record of find.match.form.records) {
      sure.add(record.id);
      countries.add(record.country);
    }
  }
  for (const find of finds.list) {
    if (find.match?.form.strength !== 'ordinary') continue;
    if (find.match.form.records.some((record) => sure.has(record.id))) find.kinds.add('repeat');
    weighBeside(scan, find, finds, cueTokens);
    const isSubject = opensSentence(scan.tokens, find.from) && scan.tokens.before[find.to] === SPACED;
    if (isTitle(scan, find, cues) || isForeignName(scan, find) || hasForm(scan, find)) find.kinds.add('context');
    if (opensListOfBodies(scan, find, cues)) find.kinds.add('list');
    if (isCalledNetwork(scan, find) || isJoined(scan, find)) find.kinds.add('cue');
    if (isAmongClusters(scan, find, isSubject ? new Set([...countries, ...spoken]) : countries) || isPartner(scan, find))
      find.kinds.add('context');
  }
  addNeighbors(scan, finds);
  repeatOrdinary(scan, finds);
}

/** What stands right beside the name, and how it is printed. */
function weighBeside(scan: Scan, find: Find, finds: Finds, cueTokens: readonly number[]): void {
  if (hasBelonging(scan, find)) find.kinds.add('belonging');
  if (besideCluster(scan, find, finds) || isInLines(scan.tokens, find, finds)) find.kinds.add('neighbor');
  if (standsOut(scan, find, cueTokens) && !indefiniteArticles(scan.language).has(scan.tokens.words[find.from - 1] ?? ''))
    find.kinds.add('capitals');
}

/** "medways e. V.", "MATERIALS GmbH": in its exact spelling before a legal form. */
const hasForm = ({ tokens, text }: Scan, { start, end, to, match }: Find): boolean =>
  tokens.before[to] === SPACED && endOfForm(tokens, to) > to && text.slice(start, end) === match!.form.printed;

/** "medlemmer af CLEAN og Vand i Byer": in its exact spelling, joined to an ordinary word that other evidence has made a cluster. */
function addNeighbors(scan: Scan, finds: Finds): void {
  const isGood = (find: Find | undefined): boolean => find?.match?.form.strength === 'ordinary' && chanceOf(find) >= LEAST;
  for (const find of finds.list) {
    if (find.match?.form.strength !== 'ordinary' || scan.text.slice(find.start, find.end) !== find.match.form.printed) continue;
    if (besideCluster(scan, find, finds, isGood)) find.kinds.add('neighbor');
  }
}

/**
 * An ordinary word that is a cluster's name in one place is one wherever it has the same spelling, except where an
 * English sentence may begin with it.
 */
function repeatOrdinary(scan: Scan, finds: Finds): void {
  const { tokens, text, language } = scan;
  const ordinary = finds.list.filter((find) => find.match?.form.strength === 'ordinary');
  const good = ordinary.filter((find) => chanceOf(find) >= LEAST);
  if (good.length === 0) return;
  const sure = new Set(good.map(({ start, end }) => text.slice(start, end)));
  const records = new Set(good.flatMap(({ match }) => match!.form.records));
  for (const find of ordinary) {
    if (chanceOf(find) >= LEAST) continue;
    const mayOpen =
      tokens.shapes[find.from] !== CAPITALIZED || find.to - find.from > 1 || (language !== null && !language.clusters.everydayCue);
    const printed = text.slice(find.start, find.end);
    // "Clean" is CLEAN again, where no sentence can begin with "clean", and not in "sæben Clean".
    const isSame =
      sure.has(printed) ||
      (mayOpen &&
        !isAfterNoun(scan, find) &&
        find.match!.form.records.some((record) => records.has(record) && record.names.includes(printed)));
    if (isSame && (mayOpen || !opensSentence(tokens, find.from))) find.kinds.add('repeat');
  }
}

/** Whether an uncommon lower-case word stands right before it: "sæben Clean". */
const isAfterNoun = ({ tokens, classes }: Scan, { from }: Find): boolean =>
  !opensSentence(tokens, from) && tokens.shapes[from - 1] === LOWER && classes[from - 1] === 0;

/** "CLEANs formand", "MADE's bestyrelse", "direktør i MADE". */
function hasBelonging(scan: Scan, find: Find): boolean {
  const { tokens } = scan;
  const belongings = cueTables(scan).belongings;
  if (find.match?.genitive) {
    const next = isApostrophe(tokens.words[find.to]) || tokens.words[find.to] === ':' ? find.to + 2 : find.to;
    for (let i = next; i < next + 3; i++) if (belongings.includes(tokens.words[i] ?? '')) return true;
  }
  return (
    tokens.before[find.from] === SPACED &&
    belongings.includes(tokens.words[find.from - 2] ?? '') &&
    tokens.words[find.from - 2] !== tokens.words[find.from]
  );
}

/** A certain cluster right before or after it in a list. */
function besideCluster(scan: Scan, find: Find, finds: Finds, is = isSure): boolean {
  const next = afterSeparator(scan, find.to);
  if (next >= 0 && is(finds.at(next))) return true;
  for (let back = find.from - 1, within = 4; back >= 0 && find.from - back < within; back--) {
    // "Tangnet (voeding) en SIM": what stands in parentheses after the other one does not part them.
    if (scan.tokens.words[back] === ')') within = WITH_PARENTHESES;
    const before = finds.at(back);
    if (before) return is(before) && afterSeparator(scan, before.to) === find.from;
  }
  return false;
}

/** Maximum number of tokens between two names of a list, with a parenthesis after the first. */
const WITH_PARENTHESES = 20;

/** Maximum number of tokens from one line to the next. */
const LINE = 40;

/**
 * "CLEAN: Odense" below "CenSec: Grenaa": whether it opens its line as a certain cluster opens the line before or
 * after, both followed by a colon.
 */
function isInLines(tokens: Tokens, find: Find, finds: Finds): boolean {
  if (!opensAnswer(tokens, find)) return false;
  let before = find.from - 1;
  while (before > 0 && tokens.before[before] !== NEW_LINE && find.from - before < LINE) before--;
  let after = find.to;
  while (after < tokens.count && tokens.before[after] !== NEW_LINE && after - find.to < LINE) after++;
  return [before, after].some((at) => isSure(finds.at(at)) && opensAnswer(tokens, finds.at(at)!));
}

const opensAnswer = (tokens: Tokens, { from, to }: Find): boolean =>
  tokens.before[from] === NEW_LINE && tokens.words[to] === ':' && tokens.before[to] === GLUED;

const isSure = (find: Find | undefined): boolean =>
  find?.match?.form.strength === 'name' ||
  (find?.kinds.has('certain-cue') ?? false) ||
  (find?.kinds.has('list') ?? false) ||
  (find?.kinds.has('announced') ?? false);
