import { OF_MANY } from '../lexis/people-words';
import { isEnglishWord } from '../../../gazetteer/kin';
import { GLUED, LOWER, MIXED, SPACED, UPPER } from '../../../text/token-kinds';
import { isCapitalNoun } from '../capital-nouns';
import { articles, definiteArticles, withArticle } from '../grammar';
import { WordClass } from '../lexicon';
import { opensSentenceOrQuote } from '../../../text/sentences';
import type { NamePart } from './name-parts';
import { postNominals } from './post-nominals';
import { isPart, nameAt, type View } from './view';
import { Part } from '../lexis/person-parts';

/** Where the name begins: after titles and roles, after words that open a sentence, at a given name if there is one. */
export function firstOfName(view: View, parts: readonly NamePart[]): number {
  let from = isShort(view, parts) || isGluedTitle(view, parts) ? 1 : 0;
  for (let i = from; i < parts.length; i++) {
    const part = parts[i]!;
    const word = view.parts.of(view.scan.tokens.ids[part.last - 1]!);
    const opens = i === 0 && (word & Part.function) !== 0 && !isGivenInside(view, parts) && !beginsName(view, parts);
    if (part.kind === 'word' && (opens || (word & (Part.title | Part.role)) !== 0) && i < parts.length - 1) from = i + 1;
    else if (part.kind !== 'particle' || i !== from) break;
    else from = i + 1;
  }
  if (isGiven(view, parts[from]) || isBehindRole(view, parts[from]!)) return from;
  for (let i = from + 1; i < parts.length - 1; i++) {
    const before = parts[i - 1]!;
    if (isGiven(view, parts[i]) && before.kind === 'word' && !isPart(view, before.first, Part.given | Part.surname)) return i;
  }
  return from;
}

/** "Seniorforskar Yusra Abdi Warsame": an unknown given name right behind a role, and not a noun that is capitalized as well. */
const isBehindRole = (view: View, { first, kind }: NamePart): boolean =>
  kind === 'word' &&
  first > 0 &&
  view.scan.tokens.before[first] === SPACED &&
  view.scan.language?.grammar.titleCase === false &&
  !view.scan.language.places.capitalNouns &&
  isPart(view, first - 1, Part.title | Part.role) &&
  !isPart(view, first, Part.function | Part.noPerson);

/** "M.Holm": a title of one letter, without the space behind its stop. */
const isGluedTitle = ({ scan: { tokens }, parts: known }: View, parts: readonly NamePart[]): boolean =>
  parts.length === 2 &&
  parts[0]!.kind === 'initial' &&
  (known.of(tokens.ids[parts[0]!.first]!) & Part.title) !== 0 &&
  tokens.before[parts[1]!.first] === GLUED;

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

/** Whether a word is a noun rather than a name, in a language that capitalizes nouns. */
export function isOnlyNoun({ scan: { tokens, language } }: View, { kind, first }: NamePart): boolean {
  return kind === 'word' && isCapitalNoun(language, tokens.words[first]!);
}

/**
 * "Minister Jet Prins van Economische Zaken", "den Ozeanografen Jens Holm Kritik": removes an affiliation, or a noun
 * that merely follows the name.
 */
export function withoutTail(view: View, parts: readonly NamePart[]): readonly NamePart[] {
  const { tokens, language } = view.scan;
  const name = withoutOrigin(view, withoutPostNominals(view, parts));
  if (name.length < 3 || language === null) return name;
  if (language.grammar.titleCase && isHeadlineWord(view, name)) return name.slice(0, -1);
  const { ofLinks } = language.people;
  if (ofLinks.length > 0) {
    const of = name.findIndex(
      (part, i) =>
        i > 1 &&
        part.kind === 'particle' &&
        part.last - part.first === 1 &&
        ofLinks.includes(tokens.words[part.first]!) &&
        isSurname(view, name, i - 1),
    );
    return of < 0 ? name : name.slice(0, of);
  }
  const end = language.places.capitalNouns ? endBeforeNoun(view, name) : name.length;
  if (end < name.length) return name.slice(0, end);
  const last = name.at(-1)!;
  const isNoun = isOnlyNoun(view, last) && nameAt(view, last.first).use.surname === 0 && name.at(-2)!.kind === 'word';
  return isNoun ? name.slice(0, -1) : name;
}

/** "Nora Healy MP", "John Hale KBE FRS": removes letters after at least two parts of a name, unless the whole name is in capitals. */
function withoutPostNominals({ scan: { tokens, language } }: View, name: readonly NamePart[]): readonly NamePart[] {
  if (name.length < 3 || language === null || tokens.shapes[name[0]!.first] === UPPER) return name;
  let to = name.length;
  while (to > 2 && isPostNominal(name[to - 1]!)) to--;
  return to === name.length ? name : name.slice(0, to);

  function isPostNominal({ first, last }: NamePart): boolean {
    return (
      last - first === 1 &&
      (tokens.shapes[first] === UPPER || tokens.shapes[first] === MIXED) &&
      postNominals(language).has(tokens.words[first]!)
    );
  }
}

/** "Liisa Wikberg Kokkolasta": where somebody is from is no part of the name, in a language that has a case for it. */
function withoutOrigin({ scan: { tokens, language }, names }: View, name: readonly NamePart[]): readonly NamePart[] {
  const last = name.at(-1)!;
  const endings = language?.people.originEndings ?? [];
  if (name.length < 3 || endings.length === 0 || last.kind !== 'word') return name;
  const isFrom = endings.some((ending) => tokens.words[last.last - 1]!.endsWith(ending));
  return isFrom && names.of(tokens.ids[last.last - 1]!).use.surname === 0 ? name.slice(0, -1) : name;
}

/** "Karen Holm Solved a Mystery": in a headline a verb is capitalized, too, after a surname and before an article. */
function isHeadlineWord(view: View, name: readonly NamePart[]): boolean {
  const last = name.at(-1)!;
  const before = name.at(-2)!;
  const { tokens, language } = view.scan;
  if (last.kind !== 'word' || before.kind !== 'word' || last.last - last.first > 1 || last.last >= tokens.count) return false;
  return (
    tokens.shapes[last.last] === LOWER &&
    articles(language).has(tokens.words[last.last]!) &&
    !isPart(view, last.first, Part.given | Part.surname) &&
    isPart(view, before.first, Part.surname | Part.given) &&
    isEnglishWord(tokens.words[last.first]!)
  );
}

/**
 * "Jens Holm von der Tierhilfe", "Jens Holm zu Beginn", "Holm Invest von Jens Holm": where every noun is capitalized, a
 * name ends after a surname before a preposition with an article, before "von" and several words, and before a preposition
 * that a noun or a given name follows.
 */
function endBeforeNoun(view: View, name: readonly NamePart[]): number {
  const { tokens, language } = view.scan;
  for (let i = 2; i < name.length - 1; i++) {
    const { kind, last } = name[i]!;
    if (kind !== 'particle') continue;
    const word = tokens.words[last - 1]!;
    const hasArticle = definiteArticles(language).has(word) || withArticle(language).has(word);
    const leads = hasArticle || (i < name.length - 2 && language?.grammar.of.includes(word) === true);
    if (leads && isSurname(view, name, i - 1)) return i;
    if (!hasArticle && (isOnlyNoun(view, name[i + 1]!) || isGiven(view, name[i + 1]))) return i;
  }
  return name.length;
}

/** The parts before "y" and another given name, since "Ana Gil y Luis Pardo" are two people; all parts if there is no such pair. */
export function partsOfFirst(view: View, parts: readonly NamePart[]): readonly NamePart[] {
  for (let i = 2; i < parts.length - 1; i++) {
    const { kind, first, last } = parts[i]!;
    if (kind === 'particle' && last - first === 1 && AND.has(view.scan.tokens.words[first]!) && isRatherGiven(view, parts[i + 1]!))
      return parts.slice(0, i);
  }
  return parts;
}

function isRatherGiven(view: View, part: NamePart): boolean {
  const { given, surname } = nameAt(view, part.last - 1).use;
  return part.kind === 'word' && given > surname;
}

/** "And" in Spanish, and in Portuguese and Italian; it also joins the surnames of one person. */
const AND: ReadonlySet<string> = new Set(['y', 'e']);

/** Whether a part of a name, not the first, is not another given name, or has a particle before it. */
const isSurname = (view: View, name: readonly NamePart[], at: number): boolean =>
  name[at]!.kind === 'word' && (!isGiven(view, name[at]) || name[at - 1]!.kind === 'particle');

const isGiven = (view: View, part: NamePart | undefined): boolean => part?.kind === 'word' && isPart(view, part.first, Part.given);
