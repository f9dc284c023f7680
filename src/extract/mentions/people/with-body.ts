import { GLUED, LOWER, MIXED, SPACED, UPPER } from '../../../text/token-kinds';
import { hasParticleInside } from '../humped';
import { WordClass } from '../lexicon';
import { LEGAL_FORMS } from '../../../languages/legal-forms';
import { type NamePart } from './name-parts';
import { isCapital } from '../../../text/capitals';
import { isPart, type View } from './view';
import { Part } from '../lexis/person-parts';

/** A word for a body, or one that names a street or a building. */
export const isBody = (view: View, at: number): boolean =>
  (view.scan.classes[at]! & WordClass.organization) !== 0 || isPart(view, at, Part.noPerson);

/**
 * "Marieke Smit van de Rijksuniversiteit …", "Ayşe Demir von der BioM GmbH", "Liisa Virta Oulun yliopistosta": cuts the
 * name before the person's organization.
 */
export function withoutBody(view: View, name: readonly NamePart[]): readonly NamePart[] {
  const { tokens } = view.scan;
  for (let i = 3; i < name.length; i++)
    if (name[i - 1]!.kind === 'particle' && isBodyPart(view, name[i]!)) return withoutParticles(name.slice(0, i - 1));
  const last = name.at(-1);
  const next = last?.last ?? tokens.count;
  if (name.length < 3 || last === undefined || next >= tokens.count) return name;
  const isOwner = tokens.before[next] === SPACED && tokens.shapes[next] === LOWER && isBody(view, next);
  return isOwner || isBodyInCase(view, last) ? name.slice(0, -1) : name;
}

function withoutParticles(name: readonly NamePart[]): readonly NamePart[] {
  let to = name.length;
  while (to > 2 && name[to - 1]!.kind === 'particle') to--;
  return name.slice(0, to);
}

/**
 * Whether a part is a word for a body, is written like the name of a body, with capitals inside, or stands before such
 * a word: "Water Alliance".
 */
function isBodyPart(view: View, { first, last, kind }: NamePart): boolean {
  const { tokens, text } = view.scan;
  if (kind !== 'word') return false;
  const hasCapitalInside = tokens.shapes[first] === MIXED && !hasParticleInside(text.slice(tokens.starts[first], tokens.ends[first]));
  if (hasCapitalInside || isBody(view, last - 1)) return true;
  return (
    last < tokens.count &&
    tokens.before[last] === SPACED &&
    isCapital(tokens, last) &&
    (isBody(view, last) || LEGAL_FORMS.has(tokens.words[last]!))
  );
}

/** "Mikko Lahti Aalto-yliopistosta", "Juha Aalto VTT:ltä", "Juha Aalto SeAMKista": in Finnish a case ending shows that the last word is not part of the name. */
function isBodyInCase(view: View, { first, last }: NamePart): boolean {
  const { tokens, text, language } = view.scan;
  if ((language?.people.originEndings.length ?? 0) === 0) return false;
  return (
    (tokens.shapes[first] === MIXED && !hasParticleInside(text.slice(tokens.starts[first], tokens.ends[first]))) ||
    (tokens.words[last] === '-' && tokens.before[last] === GLUED && isBody(view, last + 1)) ||
    (tokens.shapes[first] === UPPER && tokens.words[last] === ':' && tokens.before[last] === GLUED)
  );
}
