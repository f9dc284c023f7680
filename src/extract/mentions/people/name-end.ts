import { isEnglishWord } from '../../../gazetteer/kin';
import { LOWER, MIXED, UPPER } from '../../../text/token-kinds';
import { isCapitalNoun } from '../capital-nouns';
import { articles, definiteArticles, withArticle } from '../grammar';
import type { NamePart } from './name-parts';
import { postNominals } from './post-nominals';
import { isGiven, isPart, nameAt, type View } from './view';
import { Part } from '../lexis/person-parts';

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
    (isPart(view, before.first, Part.surname | Part.given) || isGiven(view, name[0])) &&
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
