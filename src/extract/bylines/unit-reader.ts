import { bareName } from './names';
import { PHRASE } from './phrases';
import type { Progress } from './progress';
import {
  hasRoleAfter,
  isFiledPerson,
  isPersonInElement,
  isUnit,
  joinedUnitEnd,
  leadsToSection,
  personBeforeUnit,
  roleBeforePerson,
  unitName,
} from './units';
import { inName } from './words';

/** "our engineering team": whether a unit is several words, none of them capitalized. */
const isDescription = (unit: string): boolean => unit.includes(' ') && unit === unit.toLowerCase();

/** More words before the name of a unit say something else than an article does. */
const MOST_OPENING = 1;

/** "by Ann Lee and [first appeared on Harbor News]": whether words of a sentence come before the unit or its name. */
function opensAsSentence({ parts, at }: Progress): boolean {
  const { words } = parts;
  let last = at;
  while (last < words.length && inName(words[last]!) === null && !((words[last]!.start?.bits ?? 0) & PHRASE.unit)) last++;
  return last - at > MOST_OPENING;
}

/** Takes a unit: after a name its affiliation, else an author itself. Returns false where there is none. */
export function takeUnit(progress: Progress): boolean {
  const { parts, at } = progress;
  const end = parts.partEnd(at);
  if (
    !isUnit(parts, at, end) ||
    isFiledPerson(parts, at, end, progress.as) ||
    hasRoleAfter(parts, at, end) ||
    isPersonInElement(parts, at, end) ||
    (at === progress.nameEnd && parts.leadsToPaper(at))
  )
    return false;
  if (takePersonBefore(progress, end)) return true;
  const role = progress.as === 'author' ? roleBeforePerson(parts, at, end) : -1;
  if (role > 0) {
    progress.at = role;
    return true;
  }
  const last = joinedUnitEnd(parts, end);
  const text = unitName(parts, at, last, progress.phrases);
  const { previous, followsComma } = progress;
  const followsPerson = previous?.kind === 'person';
  const isApart = at === 0 || followsComma || parts.words[at - 1]!.ends;
  if (followsPerson && isApart && previous.affiliation === null) previous.affiliation = text;
  else if (!followsPerson || at === 0 || followsComma || !leadsToSection(parts, at)) takeAsAuthor(progress, text, last);
  progress.at = last;
  return true;
}

/** "Hanna Beck Stabsstelle Presse": takes a person before a unit. */
function takePersonBefore(progress: Progress, end: number): boolean {
  const { parts, at } = progress;
  const unitAt = personBeforeUnit(parts, at, end);
  if (unitAt < 0) return false;
  const last = joinedUnitEnd(parts, end);
  progress.names.push({
    name: parts.nameAt(at, unitAt)!.name,
    kind: 'person',
    role: null,
    affiliation: unitName(parts, unitAt, last, progress.phrases),
    as: progress.as,
  });
  progress.at = last;
  return true;
}

/** Takes a unit that is neither an affiliation nor a section: an author itself, or unexplained words. */
function takeAsAuthor(progress: Progress, text: string, end: number): void {
  const { parts, at, as } = progress;
  if (!progress.isExplained || (inName(parts.words[at]!) === null && (as === 'unsaid' || isDescription(text) || opensAsSentence(progress))))
    progress.unexplained += end - at;
  else progress.names.push({ name: bareName(text), kind: 'organization', role: null, affiliation: null, as });
}
