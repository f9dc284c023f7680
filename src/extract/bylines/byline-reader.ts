import { hasGivenName } from '../../gazetteer/known-names';
import { takeOpener } from './openers';
import { bitsOf, lengthOf } from './parts';
import { takePerson } from './person-reader';
import { PHRASE } from './phrases';
import type { Progress } from './progress';
import type { LineName } from './reading';
import { takeUnit } from './unit-reader';
import type { Word } from './words';

/** Reads the words of one segment; each step takes a phrase, a unit or a person. */
export function readSegment(progress: Progress, words: readonly Word[], patience: number, isJoined = false): void {
  progress.begin(words, isJoined);
  while (progress.at < words.length && !progress.elsewhere && !progress.tags && progress.unexplained <= patience) {
    const before = progress.unexplained;
    step(progress);
    progress.isExplained = progress.unexplained === before;
  }
  progress.end();
}

function step(progress: Progress): void {
  const { parts, at } = progress;
  const phrase = parts.phraseAt(at);
  const bits = bitsOf(phrase);
  const length = lengthOf(phrase);
  if (length > 0 && takeOpener(progress, bits, length)) return;
  const { behind } = progress;
  const ofNext = (behind === undefined || progress.followsAnd) && (bits & PHRASE.role) !== 0 && parts.isNameAt(at + length);
  if (behind !== undefined && bits & PHRASE.role && !ofNext) describe(progress, behind);
  else if (ofNext) {
    progress.roleBefore = parts.textOf(at, at + length);
    progress.at += length;
  } else if (bits & PHRASE.and) progress.at += length;
  else if (behind?.kind === 'person' && isRoleOf(progress)) describe(progress, behind);
  else if (!takeUnit(progress)) takePerson(progress);
}

/** "Ann Lee, Regional Harbor Analyst": whether capitalized words before a role, set off from a name, are part of it, not another person. */
function isRoleOf({ parts, at, followsComma }: Progress): boolean {
  if (at === 0 || !(followsComma || parts.words[at - 1]!.ends)) return false;
  const end = parts.partEnd(at);
  const run = parts.nameAt(at, end);
  const behind = at + (run?.words ?? 0);
  if (run === null || behind >= end || hasGivenName(run.name)) return false;
  const role = parts.phraseAt(behind);
  return (bitsOf(role) & PHRASE.role) !== 0 && behind + lengthOf(role) === end;
}

/** Adds the role after a name, up to the next comma. */
function describe(progress: Progress, name: LineName): void {
  const { parts, at } = progress;
  const end = parts.partEnd(at);
  name.role = name.role === null ? parts.textOf(at, end) : `${name.role}, ${parts.textOf(at, end)}`;
  progress.at = end;
}
