import { isEnglishWord, mayBeCommon } from '../../../gazetteer/kin';
import { isPlaceName } from '../../../gazetteer/places';
import { isCapital } from '../../../text/capitals';
import { opensSentenceOrQuote } from '../../../text/sentences';
import { CAPITALIZED, NUMBER, SPACED } from '../../../text/token-kinds';
import { tokenFrom } from '../../../text/token-from';
import { WordClass } from '../lexicon';
import { peopleLexisOf } from '../lexis/people-words';
import type { NameCandidate, Scan } from '../scan';
import { ScorerRule } from '../tagger/rule-names';
import { PersonRule } from './rule-names';

/** Rules by which a single word may be the end of a name whose first word is no known given name. */
const BY_WORD: ReadonlySet<string> = new Set<string>([ScorerRule.person, PersonRule.oneName, PersonRule.laterMention]);

/**
 * "Zorith Holm said", where only Holm is known to be a name: the whole name. In "Kelpway Moving" a common word that is somebody's
 * surname elsewhere ends the name of something else, and is left out. Where all nouns are capitalized, a capital before a name
 * tells nothing.
 */
export function withWholeNames(scan: Scan, names: readonly NameCandidate[]): readonly NameCandidate[] {
  if (scan.language === null || scan.language.places.capitalNouns) return names;
  let ends: ReadonlySet<number> | null = null;
  let whole: NameCandidate[] | null = null;
  for (let i = 0; i < names.length; i++) {
    const name = names[i]!;
    const at = capitalBefore(scan, name);
    if (at < 0) {
      whole?.push(name);
      continue;
    }
    whole ??= names.slice(0, i);
    ends ??= endsOfOthers(names);
    if (endsOtherName(scan, name, at)) continue;
    const isCut = mayBeGiven(scan, at) && !ends.has(scan.tokens.ends[at]!);
    whole.push(isCut ? { ...name, start: scan.tokens.starts[at]!, rule: PersonRule.oneName } : name);
  }
  return whole ?? names;
}

const endsOfOthers = (names: readonly NameCandidate[]): ReadonlySet<number> =>
  new Set(names.filter(({ type }) => type !== 'person').map(({ end }) => end));

/** The token of the only capitalized word before a person's single word, on its line; -1 if there is none. */
function capitalBefore({ text, tokens }: Scan, { type, start, end, rule }: NameCandidate): number {
  if (type !== 'person' || text[start - 1] !== ' ' || !BY_WORD.has(rule) || text.slice(start, end).includes(' ')) return -1;
  const at = tokenFrom(tokens, start) - 1;
  if (at < 0 || tokens.shapes[at] !== CAPITALIZED || tokens.before[at + 1] !== SPACED) return -1;
  return at > 0 && tokens.before[at] === SPACED && isCapital(tokens, at - 1) ? -1 : at;
}

/** Whether a word has no other sense that is known, so that it can only be a given name; not in "Kelpora Aria 2". */
function mayBeGiven({ tokens, classes, language, text }: Scan, at: number): boolean {
  const word = tokens.words[at]!;
  const { isRole, isTitle, isModifier } = peopleLexisOf(language);
  if (classes[at] !== 0 || word.length < SHORTEST || word === GREETING || tokens.kinds[at + 2] === NUMBER) return false;
  if (isRole(word) || isTitle(word) || isModifier(word)) return false;
  if (isPlaceName(text.slice(tokens.starts[at], tokens.ends[at]))) return false;
  if (language?.grammar.titleCase === true) return !isEnglishWord(word) && !mayBeCommon(word);
  return !opensSentenceOrQuote(tokens, at) && !(language?.grammar.genitiveS === true && word.endsWith('s'));
}
/** "Go", "La" */
const SHORTEST = 3;
/** "Dear Abby", which English has as a name's first word as well. */
const GREETING = 'dear';

/** In English: whether a later mention is a common word after the first word of another name, which is no title or role. */
function endsOtherName({ tokens, classes, language }: Scan, { rule, end }: NameCandidate, at: number): boolean {
  if (rule !== PersonRule.laterMention || language?.grammar.titleCase !== true) return false;
  if (tokens.ends[at + 1] !== end || !isEnglishWord(tokens.words[at + 1]!)) return false;
  const { isRole, isTitle, isModifier } = peopleLexisOf(language);
  const word = tokens.words[at]!;
  const isSpoken = (classes[at]! & (WordClass.function | WordClass.person | WordClass.date)) !== 0;
  return !isSpoken && !isRole(word) && !isTitle(word) && !isModifier(word) && !word.endsWith('ly');
}
