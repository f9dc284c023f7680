import { bareName } from './names';
import type { Progress } from './progress';
import {
  hasRoleBehind,
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

/** "our engineering team": several words and none of them a name's. */
const isDescription = (unit: string): boolean => unit.includes(' ') && unit === unit.toLowerCase();

/** Takes a unit: behind a name its affiliation, else an author itself. False where none stands here. */
export function takeUnit(progress: Progress): boolean {
  const { parts, at } = progress;
  const end = parts.partEnd(at);
  if (
    !isUnit(parts, at, end) ||
    (progress.as === 'author' && isFiledPerson(parts, at, end)) ||
    hasRoleBehind(parts, at, end) ||
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
  const text = unitName(parts, at, end, progress.phrases);
  const { behind, followsComma } = progress;
  const isBehind = behind?.kind === 'person';
  const isApart = at === 0 || followsComma || parts.words[at - 1]!.ends;
  if (isBehind && isApart && behind.affiliation === null) behind.affiliation = text;
  else if (!isBehind || at === 0 || followsComma || !leadsToSection(parts, at)) takeAsAuthor(progress, text, end);
  progress.at = end;
  return true;
}

/** "Hanna Beck Stabsstelle Presse". */
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

/** A unit that is nobody's affiliation and no section: an author itself, or words that no rule explains. */
function takeAsAuthor(progress: Progress, text: string, end: number): void {
  const { parts, at, as } = progress;
  if (!progress.isExplained || (inName(parts.words[at]!) === null && (as === 'unsaid' || isDescription(text))))
    progress.unexplained += end - at;
  else progress.names.push({ name: bareName(text), kind: 'organization', role: null, affiliation: null, as });
}
