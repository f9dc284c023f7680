import { isApostrophe } from '../../../text/apostrophe';
import { opensSentence, sentenceAround } from '../../../text/sentences';
import { CAPITALIZED, LOWER, SPACED } from '../../../text/token-kinds';
import type { Tokens } from '../../../text/tokens';
import { wordSet } from '../../../languages/word-sets';
import { countBelow, offsetsOf } from '../ascending';
import type { Cue } from '../lexis/cues';
import { definiteArticles } from '../grammar';
import type { Scan } from '../scan';
import { areOfMembers } from './senses';
import type { Find, Finds } from './finds';
import { genitiveOf } from './genitive';
import { isNoCluster } from './lists';
import { isCapital, isPrintedAgain, readName, readOpeningName, type NameRun } from './names';
import { isKnownName } from './other-names';
import { areOwnWords, isOwnWord } from './own-words';

/**
 * "Die Mitglieder von Tangvirk tagen. … Das Cluster wächst", "Tangvirk lädt ein. Das Cluster zählt 80 Firmen": what only can
 * be meant by "the cluster", in a text that names no cluster otherwise: a name that has members, or the subject of the
 * sentence before one on the members of the cluster.
 */
export function findOnlyCluster(scan: Scan, cues: readonly Cue[], finds: Finds, isGood: (find: Find) => boolean): void {
  const spoken = cues.filter((cue) => speaksOfOne(scan, cue, finds));
  if (spoken.length === 0 || finds.list.some(isGood) || addRegistered(scan, spoken, finds)) return;
  const names = namesWithMembers(scan);
  for (const cue of spoken) {
    const subject = areOfMembers(scan, cue.token) ? subjectBefore(scan, cue) : null;
    if (subject !== null && isPrintedAgain(scan.text, subject)) names.push(subject);
  }
  const [name] = names;
  if (name === undefined || names.some((other) => printedOf(scan, other) !== printedOf(scan, name))) return;
  finds.add(name.from, name.to, name.start, name.end, 'role');
}

/**
 * "Er is warmte van Energy Valley. Zonder dat cluster": the registered name of a cluster of the language's country that is
 * ordinary words as well, if "the cluster" follows soon and there is no other; false without one.
 */
function addRegistered({ text, tokens, language }: Scan, spoken: readonly Cue[], finds: Finds): boolean {
  const said = offsetsOf(spoken, ({ token }) => token);
  const ordinary = finds.list.filter(
    ({ match, from, to, start, end }) =>
      match?.form.strength === 'ordinary' &&
      (to - from > 1 || tokens.shapes[from]! > CAPITALIZED) &&
      text.slice(start, end) === match.form.printed &&
      match.form.records.some(({ country }) => language?.places.countries.includes(country ?? '') === true) &&
      isSoonAfter(tokens, to, said[countBelow(said, to)]),
  );
  const [first] = ordinary;
  if (first === undefined || ordinary.some(({ match }) => match!.form.records[0] !== first.match!.form.records[0])) return false;
  for (const find of ordinary) find.kinds.add('context');
  return true;
}

/** Whether a token stands in the sentence that goes on after a name, or in the next one. */
function isSoonAfter(tokens: Tokens, name: number, at: number | undefined): boolean {
  if (at === undefined || at - name > SOON) return false;
  let sentences = 0;
  for (let i = name; i <= at; i++) if (opensSentence(tokens, i)) sentences++;
  return sentences <= 1;
}
/** Maximum number of tokens between such a name and "the cluster". */
const SOON = 60;

const printedOf = ({ text }: Scan, { start, end }: NameRun): string => text.slice(start, end);

/** "das Cluster", "the cluster": a cue after its article, with nothing that names it. */
function speaksOfOne({ tokens, language }: Scan, { token, to, definite, certain, compound, foreign, one }: Cue, finds: Finds): boolean {
  if (!one || !definite || certain || compound || foreign || finds.at(token) !== undefined) return false;
  const hasArticle = tokens.before[token] === SPACED && definiteOrFused(language).has(tokens.words[token - 1] ?? '');
  return (hasArticle || language?.clusters.definite.includes(tokens.words[token]!) === true) && !isCapital(tokens, to);
}
const definiteOrFused = wordSet(({ grammar }) => [...grammar.articles, ...grammar.withArticle]);

/** "Mitglieder von Tangvirk", "Tangvirk's members", "les adhérents de Tangvirk". */
function namesWithMembers(scan: Scan): NameRun[] {
  const { tokens, language } = scan;
  const found: NameRun[] = [];
  for (let at = 1; at < tokens.count - 1; at++) {
    if (!members(language).has(tokens.words[at]!)) continue;
    let from = at + 1;
    if (links(language).has(tokens.words[from]!)) {
      from += definiteArticles(language).has(tokens.words[from + 1] ?? '') || isApostrophe(tokens.words[from + 1]) ? 2 : 1;
      add(readName(tokens, from));
    }
    if (tokens.words[at - 1] === 's' && isApostrophe(tokens.words[at - 2])) add(readOwner(scan, at - 3));
  }
  return found;

  function add(name: NameRun | null): void {
    if (name !== null && mayBe(scan, name)) found.push({ ...name, end: name.end - genitiveOf(scan, name) });
  }
}
const members = wordSet(({ organizations }) => organizations.memberNouns);
const links = wordSet(({ grammar, organizations }) => [...grammar.of, ...grammar.withArticle, ...organizations.at]);

/** The capitalized words that end at a token. */
function readOwner({ tokens }: Scan, last: number): NameRun | null {
  let from = last;
  while (from > 0 && tokens.before[from] === SPACED && isCapital(tokens, from - 1)) from--;
  return readOpeningName(tokens, from);
}

/** The name that opens the sentence before that of the cue. */
function subjectBefore(scan: Scan, { token }: Cue): NameRun | null {
  const { tokens } = scan;
  const [from] = sentenceAround(tokens, token);
  if (from === 0) return null;
  const [first] = sentenceAround(tokens, from - 1);
  const name = readOpeningName(tokens, first);
  return name !== null && name.to < from && tokens.shapes[name.to] === LOWER && mayBe(scan, name) ? name : null;
}

/** Nothing but a name, and that of no town, person or other body. */
const mayBe = (scan: Scan, name: NameRun): boolean =>
  (isOwnWord(scan, name) || areOwnWords(scan, name)) && !isKnownName(scan, name) && !isNoCluster(scan, name.from, name.to);
