import { LONGEST_BYLINE } from '../../bylines/byline';
import { PHRASE } from '../../bylines/phrases';
import type { Claim } from '../../content/content';
import { isSentence } from '../prose';
import type { AroundTitle } from '../around-title';
import { AFTER_TEXT } from './after-text';
import { isBelowLabel } from './labeled';
import { type Named, key } from './groups';

/** Maximum length of a line of credits. */
const LONGEST_CREDITS = 120;

/** Lines that name the chosen authors as a byline are not part of the text, nor are the credits beside them. */
export function claimsOf(view: AroundTitle, candidates: readonly Named[], people: readonly Named[]): Claim[] {
  const keys = new Set(people.map(key));
  const isChosen = (candidate: Named): boolean =>
    keys.has(key(candidate)) || (candidate.raw.length <= LONGEST_CREDITS && [...keys].some((one) => key(candidate).startsWith(`${one} `)));
  const lines = new Set(
    candidates
      .filter(
        (candidate) =>
          candidate.line !== null && candidate.rule !== AFTER_TEXT && candidate.raw.length <= LONGEST_BYLINE && isChosen(candidate),
      )
      .map((candidate) => candidate.line!),
  );
  for (const line of [...lines]) if (isBelowLabel(view, line)) lines.add(line - 1);
  for (const line of [...lines]) if (isAffiliation(view, line, line + 1)) lines.add(line + 1);
  for (const line of [...lines]) for (const beside of [line - 1, line + 1]) if (isCredits(view, beside)) lines.add(beside);
  return [...lines].map((line) => ({ line, as: 'byline' }));
}

/** "Professor, Roslund Universitet" below a name: whether a line is only a role and an affiliation. */
function isAffiliation(view: AroundTitle, name: number, index: number): boolean {
  const line = view.lines[index];
  if (line === undefined || line.text.length > LONGEST_CREDITS || (line.kind !== 'paragraph' && line.element !== view.lines[name]!.element))
    return false;
  const reading = view.reader.read(line);
  if (!reading.holds(PHRASE.role | PHRASE.unit) || reading.elsewhere || reading.tags || reading.contact) return false;
  return (
    !isSentence(line.text) &&
    reading.unexplained === 0 &&
    reading.dates.length === 0 &&
    reading.labels.length === 0 &&
    reading.names.every(({ kind, as }) => kind === 'organization' && as === 'unsaid')
  );
}

/** "Foto: Karen Holm": whether a line only credits a picture. */
function isCredits(view: AroundTitle, index: number): boolean {
  const line = view.lines[index];
  if (line === undefined || line.text.length > LONGEST_CREDITS || line.level > 0) return false;
  const reading = view.reader.read(line);
  if (!reading.mayHold(PHRASE.credit)) return false;
  const { names, unexplained } = reading;
  return unexplained === 0 && names.length > 0 && names.every((name) => name.as === 'credit');
}
