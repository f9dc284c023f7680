import type { Byline } from '../../../models/person';
import { PHRASE } from '../../bylines/phrases';
import type { LineName } from '../../bylines/reading';
import { CUE } from '../../content/cues';
import type { Line } from '../../content/lines';
import type { Candidate } from '../candidate';
import type { AroundTitle } from '../view';
import { isKnownName } from './known-names';
import { belowLabel, candidate, isName, isTold, LONGEST_NAME, TRUST } from './of-line';

/** A line at the end that names somebody is no longer. */
const LONGEST = 120;

/** Whether nothing of the text stands behind a line but the day. */
function isLastOfText(view: AroundTitle, { index }: Line): boolean {
  const { lines, selected, last } = view.content;
  for (let i = index + 1; i < last; i++) {
    if (selected[i] !== 1) continue;
    const { dates, names, unexplained } = view.reader.read(lines[i]!);
    if (dates.length === 0 || names.length > 0 || unexplained > 0) return false;
  }
  return index < last;
}

/** "Julie Cheriguene, rédactrice": whose trade is to write, wrote it. */
const isWriter = (view: AroundTitle, { name, role, as }: LineName): boolean => as === 'unsaid' && role !== null && ((view.phrases.get(role.toLowerCase()) ?? 0) & PHRASE.author) !== 0 && isKnownName(name);

/** At the end: a line opened as a byline, or the very last line of the text where it is a name alone. */
export function inTail(view: AroundTitle, line: Line, title: string): Candidate<Byline>[] {
  if (line.text.length > LONGEST) return [];
  const labeled = belowLabel(view, line, title);
  if (labeled.length > 0) return labeled;
  const reading = view.reader.read(line);
  if (reading.elsewhere || reading.unexplained > 0) return [];
  const names = reading.names.filter((name) => name.as !== 'credit' && name.as !== 'contact' && isName(name, title));
  const opened = names.filter((name) => name.as === 'author');
  if (opened.length > 0 && !(line.region === 'footer' && reading.mayHold(PHRASE.credit))) return opened.map((name) => candidate(line, name, 'byline-at-end', TRUST.endOpened));
  if (line.region === 'footer') return [];
  if (line.cues & CUE.author) return names.map((name) => candidate(line, name, 'author-class-at-end', TRUST.loose));
  const above = view.lines[line.index - 1];
  if (above !== undefined && above.text.length <= LONGEST_NAME && view.reader.read(above).contact) return [];
  if (names.length === 1 && isWriter(view, names[0]!)) return [candidate(line, names[0]!, 'writer-at-end', TRUST.loose)];
  const isLast = isLastOfText(view, line) || line.index === view.lines.length - 1;
  if (!isLast || names.length !== 1 || line.level > 0 || line.kind !== 'paragraph' || line.linkLength > 0 || reading.dates.length > 0 || !isKnownName(names[0]!.name) || isTold(view, names[0]!.name, line)) return [];
  return [candidate(line, names[0]!, 'name-at-end', TRUST.end)];
}
