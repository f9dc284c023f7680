import { OF_MANY } from '../lexis/people-words';
import { isUnheardInGerman } from '../../../gazetteer/kin';
import { isCapitalNoun } from '../capital-nouns';
import type { NamePart } from './name-parts';
import { isPart, nameAt, type View } from './view';
import { Part } from '../lexis/person-parts';

/** A name before an office has at most this many parts; with more it is that of a thing. */
const MOST_BEFORE = 3;

/**
 * The parts of one person where an office stands inside a run of capitals: "Norvik State President Linda Hill" is Linda
 * Hill, "Karl Holm Papst Leo" is Karl Holm. None where the office ends a longer run ("the Karl M. Holm Professor"); after
 * one name it is a surname ("Aaron Director").
 */
export function besideOffice(view: View, parts: readonly NamePart[]): readonly NamePart[] {
  const at = parts.findLastIndex((part, i) => i > 0 && i < parts.length - 1 && isOffice(view, part));
  if (at < 0) return parts.length > MOST_BEFORE && isOffice(view, parts.at(-1)!) ? [] : parts;
  const before = parts.slice(0, at);
  const isNamed = before.length > 1 && before.length <= MOST_BEFORE && isPart(view, before[0]!.first, Part.given);
  return isNamed && before.every((part) => !isOffice(view, part)) ? before : parts.slice(at + 1);
}

/** A word for an office, not a name that many bear. */
export function isOffice(view: View, { kind, last }: NamePart): boolean {
  const { given, surname } = nameAt(view, last - 1).use;
  return kind === 'word' && isPart(view, last - 1, Part.title | Part.role) && surname < OF_MANY && given === 0;
}

/**
 * "Angaben von Karen Holm", "Bau-Imperium von Jens Holm": how many parts lead to the name, where every noun is
 * capitalized; 0 if the first may be a name.
 */
export function leadingNoun(view: View, [first, particle]: readonly NamePart[]): number {
  const { tokens, language } = view.scan;
  if (language?.places.capitalNouns !== true || particle?.kind !== 'particle' || first!.kind !== 'word') return 0;
  if (isPart(view, first!.last - 1, Part.given | Part.surname)) return 0;
  const word = tokens.words[first!.last - 1]!;
  return isCapitalNoun(language, word) || (word.length >= LONG && isUnheardInGerman(word)) ? 2 : 0;
}
/** Few names are this long, but many compounds are. */
const LONG = 10;
