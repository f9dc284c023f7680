import { takeOpener } from './openers';
import { bitsOf, lengthOf } from './parts';
import { takeKnownBody } from './known-bodies';
import { isDegree } from './names';
import { takePerson } from './person-reader';
import { PHRASE } from './phrases';
import type { Progress } from './progress';
import { describe, isRoleOf, isRoleOfNext } from './roles';
import { takeUnit } from './unit-reader';
import type { Word } from './words';

/** Reads the words of one segment; each step takes a phrase, a unit or a person. */
export function readSegment(progress: Progress, words: readonly Word[], patience: number, isJoined = false): void {
  progress.begin(words, isJoined);
  while (progress.at < words.length && !progress.elsewhere && !progress.inTags && progress.unexplained <= patience) {
    const before = progress.unexplained;
    step(progress);
    progress.isExplained = progress.unexplained === before;
  }
  progress.end();
}

/** "[Ann Lee], PhD, MPH": takes a degree right after a name. */
function takeDegree(progress: Progress): boolean {
  const { parts, at, previous } = progress;
  if (at === 0 || at !== progress.nameEnd || previous?.kind !== 'person' || !isDegree(parts.words[at]!.text)) return false;
  progress.at++;
  progress.nameEnd = progress.at;
  return true;
}

function step(progress: Progress): void {
  const { parts, at } = progress;
  if (takeDegree(progress)) return;
  const phrase = parts.phraseAt(at);
  const bits = bitsOf(phrase);
  const length = lengthOf(phrase);
  if (length > 0 && takeOpener(progress, bits, length)) return;
  const { previous } = progress;
  const ofNext = (bits & PHRASE.role) !== 0 && isRoleOfNext(progress, length);
  if (previous !== undefined && bits & PHRASE.role && !ofNext) describe(progress, previous);
  else if (ofNext) {
    progress.roleBefore = parts.textOf(at, at + length);
    progress.at += length;
  } else if (bits & PHRASE.and) progress.at += length;
  else if (previous?.kind === 'person' && isRoleOf(progress)) describe(progress, previous);
  else if (!takeKnownBody(progress) && !takeUnit(progress)) takePerson(progress);
}
