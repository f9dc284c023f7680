import { nameUseOf } from '../../../gazetteer/given-names';
import { basicForms } from '../lexis/basic-forms';
import { OF_MANY } from '../lexis/people-words';
import { SPACED, UPPER } from '../../../text/token-kinds';
import { definiteArticles } from '../grammar';
import { WordClass } from '../lexicon';
import { opensSentenceOrQuote } from '../../../text/sentences';
import { isOnlyNoun } from './name-end';
import type { NamePart } from './name-parts';
import { isGiven, isPart, nameAt, type View } from './view';
import { Part } from '../lexis/person-parts';

/** Where the name begins: after titles and roles, after words that open a sentence, at a given name if there is one. */
export function firstOfName(view: View, parts: readonly NamePart[]): number {
  let from = isShort(view, parts) ? 1 : 0;
  for (let i = from; i < parts.length; i++) {
    const part = parts[i]!;
    const word = view.parts.of(view.scan.tokens.ids[part.last - 1]!);
    const opens = i === 0 && (word & Part.function) !== 0 && !isGivenInside(view, parts) && !beginsName(view, parts);
    const leads = part.kind === 'word' ? opens || (word & (Part.title | Part.role)) !== 0 : isTitleOfOneLetter(view, part, parts[i + 1]);
    if (leads && i < parts.length - 1) from = i + 1;
    else if (part.kind !== 'particle' || i !== from) break;
    else from = i + 1;
  }
  if (isGiven(view, parts[from]) || isAfterRole(view, parts[from]!) || isGivenInCase(view, parts[from]!)) return from;
  for (let i = from + 1; i < parts.length - 1; i++) {
    const before = parts[i - 1]!;
    if (isGiven(view, parts[i]) && before.kind === 'word' && !isPart(view, before.first, Part.given | Part.surname)) return i;
  }
  return from;
}

/** "Seniorforskar Yusra Abdi Warsame": an unknown given name right after a role, and not a noun that is capitalized as well. */
const isAfterRole = (view: View, { first, kind }: NamePart): boolean =>
  kind === 'word' &&
  first > 0 &&
  view.scan.tokens.before[first] === SPACED &&
  view.scan.language?.grammar.titleCase === false &&
  !view.scan.language.places.capitalNouns &&
  isPart(view, first - 1, Part.title | Part.role) &&
  !isPart(view, first, Part.function | Part.noPerson);

/** "M. Duval", "M.Duval": a title of one letter with its stop, as French has it. */
const isTitleOfOneLetter = (view: View, { kind, first, last }: NamePart, next: NamePart | undefined): boolean =>
  kind === 'initial' && next?.kind === 'word' && last - first === 2 && isPart(view, first, Part.title);

/** "Heiðu": another case of Heiða, where given names have cases. */
const isGivenInCase = ({ scan: { tokens, language } }: View, { first, kind }: NamePart): boolean =>
  kind === 'word' &&
  language?.people.givenCases === true &&
  basicForms(language, tokens.words[first]!).some((form) => nameUseOf(form).given > 0);

/** Maximum number of letters in an abbreviation. */
const SHORT = 4;

/**
 * "DI Fødevarer": the name of a body begins with an abbreviation before a word of another case shape, except where
 * initials are written that way ("JR Smith").
 */
function isShort({ scan: { tokens, language } }: View, parts: readonly NamePart[]): boolean {
  const [part, next] = parts;
  if (part?.kind !== 'word' || next?.kind !== 'word' || language?.people.joinedInitials === true || part.last - part.first > 1)
    return false;
  return (
    tokens.shapes[part.first] === UPPER &&
    tokens.ends[part.first]! - tokens.starts[part.first]! <= SHORT &&
    tokens.shapes[next.first] !== UPPER
  );
}

/**
 * Whether a given name that is also a small word begins a name: "Di Bruun", "An Nguyen", but not "An Elias", "Seit
 * Jahren", "Le Palais"; no other given name and no noun may follow. An article counts only before a common surname
 * alone ("De Vries", "La Fontaine").
 */
function beginsName(view: View, parts: readonly NamePart[]): boolean {
  const next = parts.find((part, i) => i > 0 && part.kind !== 'particle');
  const isArticle = definiteArticles(view.scan.language).has(view.scan.tokens.words[parts[0]!.first]!);
  if (next !== undefined && (view.scan.classes[next.first]! & (WordClass.clusterCue | WordClass.organization)) !== 0) return false;
  const isOfMany = next !== undefined && nameAt(view, next.first).use.surname >= OF_MANY;
  if (isArticle && !isOfMany) return false;
  // "Dans le Sud", "Met de Kerst": a small word before an article, or one that is a name over the s of a genitive alone.
  if (nameAt(view, parts[0]!.first).cut > 0 || (opensWithArticle(view, parts[1]) && !isOfMany)) return false;
  return isGiven(view, parts[0]) && !isGiven(view, parts[1]) && (next === undefined || !isOnlyNoun(view, next));
}

/**
 * "Formand er Hans Mads Jebsen": a given name that is also a small word ("his") before another given name, inside a
 * sentence of a language that writes small words and nouns without a capital there.
 */
function isGivenInside(view: View, parts: readonly NamePart[]): boolean {
  const { tokens, language } = view.scan;
  if (language === null || language.grammar.titleCase || language.places.capitalNouns) return false;
  return isOftenGiven(view, parts[0]!) && isGiven(view, parts[1]) && !opensSentenceOrQuote(tokens, parts[0]!.first);
}

/** "Hans", but not "Din": whether a word is the given name of many, and rather that than a surname. */
function isOftenGiven(view: View, part: NamePart): boolean {
  const { given, surname } = nameAt(view, part.first).use;
  return part.kind === 'word' && given > OF_MANY && given > surname;
}

/** A particle that is the language's article as well: "le", "de". */
const opensWithArticle = ({ scan: { tokens, language } }: View, part: NamePart | undefined): boolean =>
  part?.kind === 'particle' && definiteArticles(language).has(tokens.words[part.first]!);
