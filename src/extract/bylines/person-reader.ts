import { hasGivenName, isKnownName } from '../../gazetteer/known-names';
import { isPlaceName } from '../../gazetteer/places';
import { once } from '../../text/once';
import { isAgency } from './agencies';
import { isLabeling } from './labels';
import type { NameRun } from './names';
import type { Progress } from './progress';
import type { LineName } from './reading';
import type { Parts } from './parts';
import { inName } from './words';

/** Takes a person's name, or words that name nobody. */
export function takePerson(progress: Progress): void {
  const { parts, at, as, previous } = progress;
  const end = parts.partEnd(at);
  if (previous !== undefined && isPaperAfterName(progress, previous)) {
    previous.affiliation ??= parts.textOf(paperFrom(parts, at), end);
    progress.at = end;
    return;
  }
  const run = parts.nameAt(at, end);
  if (previous !== undefined && (isPaperAfterRole(progress, previous, run) || isPaperAfterComma(progress, previous, run))) {
    previous.affiliation = parts.textOf(at, end);
    progress.at = end;
    return;
  }
  if (run === null || (run.capitals < 2 && as === 'unsaid') || isBesideName(progress, run) || isLabel(progress, run)) {
    takeNobody(progress, run, end);
    return;
  }
  const agency = agencyAfter(run);
  const name = agency === null ? run.name : run.name.slice(0, -agency.length - 1);
  progress.names.push({ name, kind: 'person', role: progress.roleBefore, affiliation: agency, as });
  progress.roleBefore = null;
  progress.at += run.words;
  progress.nameEnd = progress.at;
}

/** A shorter agency is one only in capitals: "Sid" is a name. */
const LONG_AGENCY = 5;

/** "Ann Lee Reuters", "Ann Lee AFP": the agency that a name of two words or more has run into; null in "Michael R. Bloomberg". */
function agencyAfter({ name, words }: NameRun): string | null {
  if (words < 3) return null;
  const parts = name.split(' ');
  const last = parts.at(-1)!;
  const isCertain = last.length >= LONG_AGENCY || (last === last.toUpperCase() && name !== name.toUpperCase());
  return isCertain && isAgency(last) && !parts.at(-2)!.endsWith('.') ? last : null;
}

/** "[Ann Lee] Gardener", "[Ann Lee] Account of Ann Lee": right after a name's element, another name must begin with a given name. */
const isBesideName = ({ parts, at, nameEnd }: Progress, { name, capitals }: NameRun): boolean =>
  at > 0 && at === nameEnd && parts.words[at - 1]!.ends && !parts.words[at - 1]!.comma && (capitals < 2 || !hasGivenName(name));

/** "Ann Lee For The Coastal Times": whether the words right after a name are a paper. */
const isPaperAfterName = ({ parts, at, nameEnd }: Progress, { kind }: LineName): boolean =>
  kind === 'person' && at > 0 && at === nameEnd && parts.leadsToPaper(at) && isNameWord(parts, paperFrom(parts, at));

const isNameWord = ({ words }: Parts, index: number): boolean => index < words.length && inName(words[index]!) === 'name';

/** Index of the first word of the paper after "for": beyond an article in lower case. */
const paperFrom = (parts: Parts, at: number): number => (!isNameWord(parts, at + 1) && isNameWord(parts, at + 2) ? at + 2 : at + 1);

/** "Ann Lee, science writer, Coastal Tide": whether the words after a name, its role and a comma are a paper, not a known name. */
const isPaperAfterRole = ({ followsComma }: Progress, { kind, role, affiliation }: LineName, run: NameRun | null): boolean =>
  followsComma && run !== null && kind === 'person' && role !== null && affiliation === null && !isKnownName(run.name);

/** "Ann LEE": so are people's names written, not papers'. */
const surnameInCapitals = once(() => /\p{Ll} \p{Lu}{3,}$/u);

/** "By Ann Lee, Coastal Tide": whether the last words after the only name, a known one, and a comma are a paper, not a known name. */
const isPaperAfterComma = (
  { parts, at, as, names, followsComma }: Progress,
  { kind, name, role, affiliation }: LineName,
  run: NameRun | null,
): boolean =>
  followsComma &&
  run !== null &&
  names.length === 1 &&
  // Beside a link, something else that is linked may be anything.
  (as === 'author' || !parts.words[at - 1]!.ends) &&
  at + run.words === parts.words.length &&
  kind === 'person' &&
  role === null &&
  affiliation === null &&
  isKnownName(name) &&
  !isKnownName(run.name) &&
  !surnameInCapitals().test(run.name);

const isLabel = ({ parts, at, phrases }: Progress, { name, words }: NameRun): boolean =>
  (words === 1 && parts.words[at]!.colon) || isLabeling(name, phrases);

/** Takes words that name nobody: the affiliation after a name and a comma, else unexplained words. */
function takeNobody(progress: Progress, run: NameRun | null, end: number): void {
  const { parts, at, previous } = progress;
  if (previous?.kind === 'person' && previous.affiliation === null && progress.followsComma && inName(parts.words[at]!) === 'name') {
    const text = parts.textOf(at, end);
    // "Ann Lee, Kiel": where somebody writes from.
    if (isPlaceName(text) && text !== text.toUpperCase()) {
      progress.at = end;
      return;
    }
    previous.affiliation = text;
  } else progress.unexplained += run === null ? 1 : run.words;
  if (run === null) progress.at++;
  else
    progress.at =
      previous !== undefined && previous.affiliation !== null && previous.affiliation === parts.textOf(at, end) ? end : at + run.words;
}
