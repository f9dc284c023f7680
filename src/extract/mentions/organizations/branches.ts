import { isEnglishWord, isUnheardInEnglish, isUnheardInGerman } from '../../../gazetteer/kin';
import { CAPITALIZED, GLUED, NUMBER, SPACED, WORD } from '../../../text/token-kinds';
import { isDash } from '../../../gazetteer/clusters/form';
import { nationalities } from '../clusters/place-names';
import { nameUse } from '../people/lexis';
import { isPlace } from './class-nouns';
import { HeadUse } from './heads';
import { isUsed, NONE, propose, type Proposal, type View } from './proposal';
import { opensSentence } from './runs';

/** "Kelpify Deutschland", "Rolls-Royce Deutschland", "KLP International": a name that is no word, no place and nobody's, and the country. */
export function companyInCountry(view: View): readonly Proposal[] {
  const { scan, run } = view;
  const { tokens, classes } = scan;
  const last = run.to - 1;
  const { from } = run;
  if (!isUsed(view, last, HeadUse.branch) || tokens.before[last] !== SPACED || !isOneName(view, last)) return NONE;
  // "Kelpify-Deutschland-Chef", "Stoxx Europe 600".
  if ((isDash(tokens.words[run.to] ?? '') && tokens.before[run.to] === GLUED) || tokens.kinds[run.to] === NUMBER) return NONE;
  if (classes[from] !== 0 || nameUse(tokens.words[from]!).use.given > 0 || isPlace(scan, from, last)) return NONE;
  const isKnown = view.knownAt(from)?.to === last;
  if (!isKnown && (isUsed(view, from, HeadUse.opener | HeadUse.classNoun) || !isUnheard(view))) return NONE;
  return [propose(scan, from, run.to, 'known-and-more', 0.8)];
}

/** One word before the country, or two with a hyphen between. */
function isOneName({ scan: { tokens }, run: { from } }: View, last: number): boolean {
  if (last - from === 1) return tokens.kinds[from] === WORD;
  return last - from === 3 && isDash(tokens.words[from + 1]!) && tokens.before[from + 1] === GLUED && tokens.before[from + 2] === GLUED;
}

/** Whether the word before the country is only a name: where it opens a sentence, in a language of which the words are known, or as no word is written. */
function isUnheard({ scan: { tokens, language }, index: { tables }, run: { from } }: View): boolean {
  const word = tokens.words[from]!;
  if (tables.noBranches.includes(word) || nationalities(language).has(word)) return false;
  if (tables.noBranchEndings?.some((ending) => word.endsWith(ending)) === true) return false;
  if (language?.places.capitalNouns === true) return isUnheardInGerman(word) && !isEnglishWord(word);
  if (tokens.shapes[from] !== CAPITALIZED) return !isEnglishWord(word);
  // "Brexit Britain", "Merkel Germany": a country at some time.
  if (language?.grammar.titleCase === true) return isUnheardInEnglish(word) && nameUse(word).use.surname === 0;
  return !opensSentence(tokens, from);
}
