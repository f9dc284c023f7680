import { isDash } from '../../../text/dashes';
import { isCommonWord, isEnglishWord } from '../../../gazetteer/kin';
import { CAPITALIZED, GLUED, LOWER, SPACED, WORD } from '../../../text/token-kinds';
import { nationalities } from '../lexis/place-words';
import { WordClass } from '../lexicon';
import { nameUse, peopleLexisOf } from '../lexis/people-words';
import { isFullName } from './beside-people';
import { isPlace, mayBeFullName } from './class-nouns';
import { isNoun } from './exemplified';
import { HeadUse } from '../lexis/heads';
import { isBeforeArticle, isBracketed } from './marks-beside';
import { isUsed, NONE, propose, type Proposal, type View } from './proposal';
import { isCommonAbbreviation } from '../../../languages/common-abbreviations';

/** A longer run is a heading's. */
const LONGEST_NAME = 4;

/** "Anna Vogt (KelpWorks)", "Luc Perrot (directeur Kelpify France)": somebody's organization in parentheses right after the name. */
export function afterPerson(view: View): readonly Proposal[] {
  const { scan, run } = view;
  const { tokens } = scan;
  const bracket = run.from - 1;
  if (run.to - run.from > LONGEST_NAME || !isBracketed(scan, run) || tokens.before[bracket] !== SPACED || !isFullName(view, bracket))
    return NONE;
  const { isRole } = peopleLexisOf(scan.language);
  let { from } = run;
  while (from < run.to - 1 && isRole(tokens.words[from]!)) from++;
  const own: View = from === run.from ? view : { ...view, run: { from, to: run.to } };
  return isWrittenAsBody(own) && mayBeBody(own) ? [propose(scan, from, run.to, 'of-person', 0.7)] : NONE;
}

/**
 * Not "(KEN)", "(R-Ohio)", "(Sopran)", "(Fysik)", "(Ada Quill)": a country, a party, what somebody does, or a person's real
 * name. Of one word, only the writing tells a body from a subject, a voice or a side.
 */
function isWrittenAsBody({ scan: { tokens }, run: { from, to } }: View): boolean {
  const { words, shapes } = tokens;
  const isShort = tokens.ends[from]! - tokens.starts[from]! <= SHORT;
  if (to - from === 1) return !isShort && shapes[from] !== CAPITALIZED;
  if (isShort && isDash(words[from + 1]!)) return false;
  return (
    to - from > 2 ||
    shapes[from] !== CAPITALIZED ||
    shapes[to - 1] !== CAPITALIZED ||
    isCommonWord(words[from]!) ||
    isCommonWord(words[to - 1]!)
  );
}
const SHORT = 3;

/** "Kelpify, une start-up lyonnaise", "Kelpify, a Leeds-based company": a name, and what it is said to be. */
export function toldWhat(view: View): readonly Proposal[] {
  const { scan, run } = view;
  const { tokens, classes } = scan;
  if (
    !isBeforeArticle(scan, run) ||
    run.to - run.from > LONGEST_NAME ||
    tokens.before[run.from] === GLUED ||
    isCommonAbbreviation(tokens.words[run.from]!) ||
    !mayBeBody(view)
  )
    return NONE;
  for (let at = run.to + 2; at < tokens.count && at - run.to < REACH; at++) {
    if (isDash(tokens.words[at]!) && tokens.before[at] === GLUED) continue;
    // "Oslo, a town with a company".
    if (tokens.kinds[at] !== WORD || (classes[at]! & (WordClass.function | WordClass.person)) !== 0) return NONE;
    const end = afterKind(view, at);
    if (end > at) return isBeforeNoun(view, end) ? NONE : [propose(scan, run.from, run.to, 'class-noun', 0.8)];
  }
  return NONE;
}
const REACH = 7;

/** One past a noun for what a name may be, of two halves perhaps ("start-up"); the token itself where none stands. */
function afterKind(view: View, at: number): number {
  const { words, before } = view.scan.tokens;
  if (isUsed(view, at, HeadUse.apposed)) return at + 1;
  const isHalf = isDash(words[at + 1] ?? '') && before[at + 1] === GLUED && before[at + 2] === GLUED;
  return isHalf && view.index.tables.apposed.includes(`${words[at]!}-${words[at + 2]!}`) ? at + 3 : at;
}

/** "Kelpify, a company director": where compounds are written as separate words, a noun before another one only modifies it. */
function isBeforeNoun({ scan: { tokens, classes, language } }: View, next: number): boolean {
  return (
    language?.grammar.titleCase === true &&
    next < tokens.count &&
    tokens.before[next] === SPACED &&
    tokens.kinds[next] === WORD &&
    tokens.shapes[next] === LOWER &&
    (classes[next]! & WordClass.function) === 0
  );
}

/** Whether a run may be a body's name: no place, nobody's name, no role, no noun and no nationality. */
function mayBeBody({ scan, run: { from, to } }: View): boolean {
  const { tokens, classes, language } = scan;
  if (classes[from] !== 0 || isNoun(scan, { from, to }) || isPlace(scan, from, to) || nationalities(language).has(tokens.words[from]!))
    return false;
  if (to - from > 1 ? mayBeFullName(scan, from, to) : nameUse(tokens.words[from]!).use.given > 0) return false;
  const lexis = peopleLexisOf(language);
  if (lexis.isRole(tokens.words[to - 1]!) || lexis.isTitle(tokens.words[from]!) || lexis.isCredit(tokens.words[from]!)) return false;
  if (language?.grammar.titleCase !== true) return true;
  // Where titles are written in capitals, they are as well words: "(Head Coach)".
  for (let at = from; at < to; at++)
    if (tokens.kinds[at] === WORD && (tokens.shapes[at] !== CAPITALIZED || !isEnglishWord(tokens.words[at]!))) return true;
  return false;
}
