import { hasGivenName, isKnownName } from '../../gazetteer/known-names';
import { isPlaceName } from '../../gazetteer/places';
import { isLabeling } from './labels';
import type { NameRun } from './names';
import type { Progress } from './progress';
import { inName } from './words';

/** Takes a person's name, or words that name nobody. */
export function takePerson(progress: Progress): void {
  const { parts, at, as } = progress;
  const end = parts.partEnd(at);
  if (isPaperBehind(progress)) {
    progress.behind!.affiliation ??= parts.textOf(at + 1, end);
    progress.at = end;
    return;
  }
  const run = parts.nameAt(at, end);
  if (isPaperBehindRole(progress, run)) {
    progress.behind!.affiliation = parts.textOf(at, end);
    progress.at = end;
    return;
  }
  if (run === null || (run.capitals < 2 && as === 'unsaid') || isBesideName(progress, run) || isLabel(progress, run)) {
    takeNobody(progress, run, end);
    return;
  }
  progress.names.push({ name: run.name, kind: 'person', role: progress.roleBefore, affiliation: null, as });
  progress.roleBefore = null;
  progress.at += run.words;
  progress.nameEnd = progress.at;
}

/** "[Ann Lee] Gardener", "[Ann Lee] Account of Ann Lee": right after a name's element, another name must begin with a given name. */
const isBesideName = ({ parts, at, nameEnd }: Progress, { name, capitals }: NameRun): boolean =>
  at > 0 && at === nameEnd && parts.words[at - 1]!.ends && !parts.words[at - 1]!.comma && (capitals < 2 || !hasGivenName(name));

/** "Ann Lee For The Coastal Times": whether the words right after a name are a paper. */
const isPaperBehind = ({ parts, at, nameEnd, behind }: Progress): boolean =>
  behind?.kind === 'person' && at > 0 && at === nameEnd && parts.leadsToPaper(at) && inName(parts.words[at + 1]!) === 'name';

/** "Ann Lee, science writer, Coastal Tide": whether the words after a name, its role and a comma are a paper, not a known name. */
const isPaperBehindRole = ({ followsComma, behind }: Progress, run: NameRun | null): boolean =>
  followsComma &&
  run !== null &&
  behind?.kind === 'person' &&
  behind.role !== null &&
  behind.affiliation === null &&
  !isKnownName(run.name);

const isLabel = ({ parts, at, phrases }: Progress, { name, words }: NameRun): boolean =>
  (words === 1 && parts.words[at]!.colon) || isLabeling(name, phrases);

/** Takes words that name nobody: the affiliation after a name and a comma, else unexplained words. */
function takeNobody(progress: Progress, run: NameRun | null, end: number): void {
  const { parts, at, behind } = progress;
  if (behind?.kind === 'person' && behind.affiliation === null && progress.followsComma && inName(parts.words[at]!) === 'name') {
    const text = parts.textOf(at, end);
    // "Ann Lee, Kiel": where somebody writes from.
    if (isPlaceName(text) && text !== text.toUpperCase()) {
      progress.at = end;
      return;
    }
    behind.affiliation = text;
  } else progress.unexplained += run === null ? 1 : run.words;
  if (run === null) progress.at++;
  else
    progress.at =
      behind !== undefined && behind.affiliation !== null && behind.affiliation === parts.textOf(at, end) ? end : at + run.words;
}
