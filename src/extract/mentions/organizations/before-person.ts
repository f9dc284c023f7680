import { isCommonWord } from '../../../gazetteer/kin';
import { CAPITALIZED, SPACED, WORD } from '../../../text/token-kinds';
import type { Tokens } from '../../../text/tokens';
import { nameUse, OF_MANY, peopleLexisOf } from '../lexis/people-words';
import { HeadUse } from '../lexis/heads';
import { isUsed, type View } from './proposal';

/** Minimum and maximum number of words of a full name. */
const SHORTEST = 2;
const LONGEST = 4;
/** Minimum level of a given name that is a person's beside unknown words. */
const HEARD = 2;

/** "borgmester i Esbjerg Kommune Karen Frost Holm": whether the rest of a run is somebody's full name, from a given name on. */
export function isPersonFrom(view: View, at: number): boolean {
  const {
    scan: { tokens },
    run: { to },
  } = view;
  const word = tokens.words[at];
  if (word === undefined || to - at < SHORTEST || to - at > LONGEST || !opensName(view, word)) return false;
  for (let i = at; i < to; i++) if (tokens.kinds[i] !== WORD || isUsed(view, i, HeadUse.headed | HeadUse.company)) return false;
  return true;
}

/** Whether a word is a given name rather than a common word, which "Lars" is in other languages than those of many a Lars. */
function opensName({ scan: { language } }: View, word: string): boolean {
  const { given, surname } = nameUse(word).use;
  if (given < HEARD) return false;
  const isOfMany = given >= OF_MANY && surname === 0 && language?.grammar.titleCase === false && !language.places.capitalNouns;
  return isOfMany || !isCommonWord(word);
}

/** "DI Anna Huber": whether a given name and one more capitalized word begin at a token. */
export const opensFullName = ({ words, kinds, shapes, before }: Tokens, at: number): boolean =>
  [at, at + 1].every((i) => kinds[i] === WORD && before[i] === SPACED && shapes[i] === CAPITALIZED) &&
  nameUse(words[at]!).use.given >= HEARD &&
  !isCommonWord(words[at]!);

/**
 * "styreleder i Nordlys Game Collective Karen Due Holm": one past a body of two words or more, or a known one, that
 * somebody's name follows without a mark; the end of the run if none does.
 */
export function endBeforePerson(view: View): number {
  const { scan, run, knownAt } = view;
  const lexis = peopleLexisOf(scan.language);
  for (let at = run.from + 1; at <= run.to - SHORTEST; at++) {
    if ((at - run.from === 1 && knownAt(run.from)?.to !== at) || !isPersonFrom(view, at)) continue;
    const before = scan.tokens.words[at - 1]!;
    // "in First Lieutenant Robert Hill": a rank belongs to the person.
    return lexis.isRole(before) || lexis.isTitle(before) ? run.to : at;
  }
  return run.to;
}
