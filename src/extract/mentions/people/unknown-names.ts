import { isPlaceName } from '../../../gazetteer/places';
import { CAPITALIZED, LOWER, SPACED } from '../../../text/token-kinds';
import { opensSentenceOrQuote } from '../../../text/sentences';
import { isDefiniteNoun } from '../definite-noun';
import { HeadUse } from '../lexis/heads';
import { Part } from '../lexis/person-parts';
import { Around, isPatronymic } from './evidence';
import type { NamePart } from './name-parts';
import { isPart, nameAt, type View } from './view';

/** Words of a name without a known given name, at most. */
const MOST = 4;
const BODY = HeadUse.headed | HeadUse.company | HeadUse.opener | HeadUse.classNoun | HeadUse.placed | HeadUse.capitalHead;
/** Marks before somebody's role that make it an apposition, after which a body may stand: "Karen Holm, direktør Tangora Vest". */
const APPOSED: ReadonlySet<string> = new Set([',', '(', '–', '-', '/', '|']);

/** Whether nothing in a name tells that it is a person's: no initial, no given name, no particles, no patronymic. */
export const isUnknown = (view: View, name: readonly NamePart[]): boolean =>
  name[0]!.kind !== 'initial' &&
  !isPart(view, name[0]!.first, Part.given) &&
  !hasParticles(view, name) &&
  !isPatronymic(view.scan.tokens.words[name.at(-1)!.last - 1]!);

/** "Gerwin van der Holm": whether two particles and a surname follow a word that opens no sentence as a small one. */
const hasParticles = (view: View, [first, particle, last]: readonly NamePart[]): boolean =>
  particle?.kind === 'particle' &&
  particle.last - particle.first > 1 &&
  last !== undefined &&
  nameAt(view, last.last - 1).use.surname > 0 &&
  !isPart(view, first!.first, Part.function | Part.noPerson);

/**
 * "museumsdirektør Ebba Tangø Ristof": whether a role right before words without a known given name makes them somebody's
 * name, in a language that capitalizes neither nouns nor titles.
 */
export function isNamedByRole(view: View, name: readonly NamePart[]): boolean {
  const {
    scan: { tokens, language },
  } = view;
  const first = name[0]!.first;
  const role = first - 1;
  if (language === null || language.grammar.titleCase || language.places.capitalNouns || name.length < 2 || name.length > MOST)
    return false;
  if (role < 0 || tokens.before[first] !== SPACED || !isPart(view, role, Part.role)) return false;
  if (role > 0 && APPOSED.has(tokens.words[role - 1]!)) return false;
  if (tokens.shapes[role] !== LOWER && !(opensSentenceOrQuote(tokens, role) && goesOn(view, name.at(-1)!.last))) return false;
  return name.every((part) => part.kind === 'particle' || isPlain(view, part));
}

/** Whether a word in lower case follows, as it does after a subject. */
const goesOn = ({ scan: { tokens } }: View, next: number): boolean =>
  next < tokens.count && tokens.before[next] === SPACED && tokens.shapes[next] === LOWER;

/** A capitalized word that is nothing else. */
const isPlain = (view: View, { kind, first }: NamePart): boolean =>
  kind === 'word' &&
  view.scan.tokens.shapes[first] === CAPITALIZED &&
  !isPart(view, first, Part.noPerson | Part.function | Part.role | Part.title) &&
  !isOfBody(view, first);

const isOfBody = ({ heads, scan: { tokens } }: View, at: number): boolean => heads !== null && (heads.of(tokens.ids[at]!) & BODY) !== 0;

/**
 * "oplyser Tangkystens Redning", "siger Tangvik Regnskov": whether words of which none is a known given name are rather a
 * body's name, where only a verb for saying tells of somebody: an owner, a place, a noun with its article, a side of a
 * country or a word for a body is among them.
 */
export function isRatherBody(view: View, name: readonly NamePart[], around: number): boolean {
  const { language } = view.scan;
  if ((around & ~Around.reporting) !== 0 || name.length < 2 || language === null) return false;
  if (language.grammar.titleCase || language.places.capitalNouns) return false;
  const last = name.at(-1)!;
  return (
    (isOwner(view, name[0]!) && nameAt(view, last.last - 1).use.surname === 0) ||
    name.some((part) => part.kind === 'word' && (isOfBody(view, part.last - 1) || isPlacePart(view, part))) ||
    isNounOrSide(view, last)
  );
}

/** "Tangkystens", "Landbrugets": nobody's given name, in the genitive. */
function isOwner(view: View, { kind, first, last }: NamePart): boolean {
  const {
    scan: { tokens, language },
  } = view;
  const word = tokens.words[first]!;
  if (kind !== 'word' || last - first > 1 || language?.grammar.genitiveS !== true || !word.endsWith('s') || word.length < 6) return false;
  const { given, surname } = nameAt(view, first).use;
  return given + surname === 0;
}

function isPlacePart(view: View, { first, last }: NamePart): boolean {
  const {
    scan: { tokens, text },
  } = view;
  const { given, surname } = nameAt(view, last - 1).use;
  return given + surname === 0 && isPlaceName(text.slice(tokens.starts[first], tokens.ends[last - 1]));
}

function isNounOrSide(view: View, { kind, last }: NamePart): boolean {
  const {
    scan: { tokens, language },
  } = view;
  const word = tokens.words[last - 1]!;
  if (kind !== 'word') return false;
  if (language?.organizations.sides.includes(word) === true) return true;
  const { given, surname } = nameAt(view, last - 1).use;
  return given + surname === 0 && isDefiniteNoun({ language }, word);
}
