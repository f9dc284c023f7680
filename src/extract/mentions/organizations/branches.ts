import { isEnglishWord, isUnheardInEnglish, isUnheardInGerman } from '../../../gazetteer/kin';
import { CAPITALIZED, GLUED, NUMBER, SPACED, WORD } from '../../../text/token-kinds';
import { isDash } from '../../../text/dashes';
import { nationalities } from '../lexis/place-words';
import { isPlaceName } from '../../../gazetteer/places';
import { WordClass } from '../lexicon';
import { nameUse } from '../lexis/people-words';
import { isPlace } from './class-nouns';
import { HeadUse } from '../lexis/heads';
import { isUsed, NONE, propose, type Proposal, type View } from './proposal';
import { opensSentenceOrQuote } from '../../../text/sentences';

/** Maximum number of words before the English name of a country. */
const MOST_BEFORE_COUNTRY = 4;

/**
 * "Kelpify Deutschland", "KLP International", "Kelp Denmark": a company and the country of its branch. English names of
 * countries differ from those of some languages, whose texts then have them only inside names, so that several words may
 * stand before one; before a country in the text's own language only a word that is nothing but a name may.
 */
export function companyInCountry(view: View): readonly Proposal[] {
  const { scan, index, run } = view;
  const last = run.to - 1;
  // "Team Danmark", "Lone Deutschland": no company.
  if (index.tables.noBranches.includes(scan.tokens.words[run.from]!) || nameUse(scan.tokens.words[run.from]!).use.given > 0) return NONE;
  return index.tables.englishCountries.includes(scan.tokens.words[last]!) ? inEnglish(view, last) : inOwnLanguage(view, last);
}

function inOwnLanguage(view: View, last: number): readonly Proposal[] {
  const { scan, run } = view;
  const { tokens, classes } = scan;
  const { from } = run;
  if (!isUsed(view, last, HeadUse.branch) || tokens.before[last] !== SPACED || !isOneName(view, last)) return NONE;
  // "Kelpify-Deutschland-Chef", "Stoxx Europe 600".
  if ((isDash(tokens.words[run.to] ?? '') && tokens.before[run.to] === GLUED) || tokens.kinds[run.to] === NUMBER) return NONE;
  if (classes[from] !== 0 || isPlace(scan, from, last)) return NONE;
  const isKnown = view.knownAt(from)?.to === last;
  if (!isKnown && (isUsed(view, from, HeadUse.opener | HeadUse.classNoun) || !isUnheard(view))) return NONE;
  return [propose(scan, from, run.to, 'known-and-more', 0.8)];
}

/** The words before the country must not be a town or the opening of a sentence. */
function inEnglish({ scan, run: { from, to } }: View, last: number): readonly Proposal[] {
  const { tokens, text, classes } = scan;
  const words = last - from;
  if (words < 1 || words > MOST_BEFORE_COUNTRY || tokens.shapes[last] !== CAPITALIZED) return NONE;
  for (let i = from; i < to; i++) if (tokens.kinds[i] !== WORD || (i > from && tokens.before[i] !== SPACED)) return NONE;
  if ((classes[from]! & (WordClass.function | WordClass.date)) !== 0) return NONE;
  return isPlaceName(text.slice(tokens.starts[from], tokens.ends[last - 1])) ? NONE : [propose(scan, from, to, 'english-country', 0.72)];
}

/** One word before the country, or two with a hyphen between. */
function isOneName({ scan: { tokens }, run: { from } }: View, last: number): boolean {
  if (last - from === 1) return tokens.kinds[from] === WORD;
  return last - from === 3 && isDash(tokens.words[from + 1]!) && tokens.before[from + 1] === GLUED && tokens.before[from + 2] === GLUED;
}

/** Whether the word before the country is only a name: where it opens a sentence, in a language of which the words are known, or as no word is written. */
function isUnheard({ scan: { tokens, language }, index: { tables }, run: { from } }: View): boolean {
  const word = tokens.words[from]!;
  if (nationalities(language).has(word)) return false;
  if (tables.noBranchEndings?.some((ending) => word.endsWith(ending)) === true) return false;
  if (language?.places.capitalNouns === true) return isUnheardInGerman(word) && !isEnglishWord(word);
  if (tokens.shapes[from] !== CAPITALIZED) return !isEnglishWord(word);
  // "Brexit Britain", "Merkel Germany": a country at some time.
  if (language?.grammar.titleCase === true) return isUnheardInEnglish(word) && nameUse(word).use.surname === 0;
  return !opensSentenceOrQuote(tokens, from);
}
