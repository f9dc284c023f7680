import { hasGivenName } from '../../gazetteer/known-names';
import { startsCapital } from '../../text/letters';
import { endsSentence } from './full-stops';
import { endOfBoth, isAuthorLabel, isContactLabel, isTagLabel } from './labels';
import { bitsOf } from './parts';
import { PHRASE } from './phrases';
import type { Progress } from './progress';
import type { LineName } from './reading';

/** Takes a phrase that says what comes next; returns false where the phrase here doesn't. */
export function takeOpener(progress: Progress, bits: number, length: number): boolean {
  const { parts, at } = progress;
  const end = at + length;
  const last = parts.words[end - 1]!;
  const both = endOfBoth(parts, bits, end);
  if (both !== -1) {
    progress.as = 'author';
    progress.at = both;
    return true;
  }
  if (isOfNameBefore(progress, bits, length)) creditPrevious(progress, bits & PHRASE.author ? 'author' : 'credit');
  else if (bits & PHRASE.elsewhere && progress.first && at === 0) progress.elsewhere = true;
  else if (bits & PHRASE.tags && isTagLabel(parts, bits, at, end)) progress.openTags();
  else if (takesCredit(progress, bits, length, last.colon)) {
    progress.as = 'credit';
    // "Last updated by" also labels the day after it.
    if (bits & PHRASE.modified) progress.labels.push({ kind: 'modified', end: last.end, length: parts.textOf(at, end).length });
  } else if (opensAuthor(progress, bits, length)) progress.as = isOfEditor(progress) ? 'credit' : 'author';
  else if (bits & PHRASE.contact && isContactLabel(parts, at, end, progress.line)) {
    progress.as = 'contact';
    progress.contact = true;
  } else if (bits & (PHRASE.published | PHRASE.modified) && !(bits & PHRASE.unit && progress.as === 'author'))
    progress.labels.push({ kind: bits & PHRASE.modified ? 'modified' : 'published', end: last.end, length: parts.textOf(at, end).length });
  else if (!(bits & PHRASE.beside)) return false;
  progress.at = end;
  return true;
}

/** "Sidst opdateret 3. maj 2021 af Kari Nes": who changed a page last is not who wrote it, with the day before the name as after it. */
const isOfEditor = ({ at, names, labels }: Progress): boolean =>
  at === 0 && names.length === 0 && labels.length === 1 && labels[0]!.kind === 'modified';

/**
 * "Kari Nes tekst, Ole Vik foto", "Kari Nes (tekst)": whether a credit belongs to the name before it, as it does unless a
 * label preceded the first name.
 */
function isOfNameBefore(progress: Progress, bits: number, length: number): boolean {
  const { parts, at, previous } = progress;
  const { words } = parts;
  const end = at + length;
  if (!(bits & (PHRASE.author | PHRASE.credit)) || bits & PHRASE.role || words[end - 1]!.colon) return false;
  if (previous === undefined) {
    // From here on this line has its labels before the names.
    progress.labelsFirst = true;
    return false;
  }
  if (progress.labelsFirst || previous.as === 'contact' || !hasGivenName(previous.name)) return false;
  const isLast = end === words.length || words[end - 1]!.comma || (bitsOf(parts.phraseAt(end)) & PHRASE.and) !== 0;
  return isLast && (at === 0 ? end === words.length : at === progress.nameEnd);
}

function creditPrevious({ names }: Progress, as: LineName['as']): void {
  names[names.length - 1] = { ...names.at(-1)!, as };
}

const opensAuthor = (progress: Progress, bits: number, length: number): boolean => {
  const { parts, at } = progress;
  const { colon } = parts.words[at + length - 1]!;
  return (
    ((bits & PHRASE.by) !== 0 && mayOpen(progress, colon, length)) ||
    ((bits & PHRASE.author) !== 0 &&
      (colon || !isRoleAfterName(progress, bits)) &&
      !isOfSentence(progress) &&
      isAuthorLabel(parts, at, at + length))
  );
};

/** Whether a label that can also be a role is one, because a name precedes it. */
const isRoleAfterName = ({ names }: Progress, bits: number): boolean => (bits & PHRASE.role) !== 0 && names.length > 0;

/** "Share this Story: …": after an unexplained word in lower case such a word is not a label. */
const isOfSentence = ({ parts, at, isExplained }: Progress): boolean => at > 0 && !isExplained && !startsCapital(parts.words[at - 1]!.text);

/**
 * Whether an opener may stand here. A capitalized one after other words belongs to a name or another language: "Institut for
 * Byggeri, By og Miljø". After an unexplained word it belongs to a sentence: "Udvalget består af professor Kari Nes, NTNU."
 */
function mayOpen({ parts, at, isExplained, line }: Progress, colon: boolean, length: number): boolean {
  if (colon || at === 0 || isExplained) return true;
  return !startsCapital(parts.words[at]!.text) && !(length === 1 && endsSentence(line));
}

/** Takes a credit ("Photograph", "Foto"), which an opener may follow ("by", "af"); "text and photos by" opens an author's name. */
function takesCredit(progress: Progress, bits: number, length: number, colon: boolean): boolean {
  if (bits & PHRASE.by && progress.creditEnd === progress.at) return true;
  if (!(bits & PHRASE.credit) || (!colon && bits & (PHRASE.role | PHRASE.author))) return false;
  const joined = progress.as === 'author' && progress.followsAnd;
  progress.creditEnd = joined ? -1 : progress.at + length;
  return true;
}
