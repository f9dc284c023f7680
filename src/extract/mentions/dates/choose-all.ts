import { NUMBER } from '../../../text/token-kinds';
import { WordClass } from '../lexicon';
import { canBeDate, chooseAt, REACH, type Chosen } from './choose';
import type { Reader } from './reader';
import { runsIn } from './runs';

/** In a text of at most this many tokens, which may be only a date ("den femtende"), every word is tried. */
const FEW = 6;

/** The accepted readings, in order, without overlaps; only runs of date words and numbers are read. */
export function chooseAll(reader: Reader): Chosen[] {
  const chosen: Chosen[] = [];
  if (reader.count <= FEW) chooseWithin(reader, 0, reader.count, true, chosen);
  else for (const { start, end } of runsIn(reader)) chooseWithin(reader, start, end, false, chosen);
  return chosen;
}

/** The dates that contain one of the tokens from `start` to `end`. */
function chooseWithin(reader: Reader, start: number, end: number, everyWord: boolean, chosen: Chosen[]): void {
  const { kinds } = reader.scan.tokens;
  const { classes } = reader.scan;
  let floor = chosen.at(-1)?.reading.end ?? 0;
  reader.lookAt(Math.max(0, start - REACH), end);
  for (let i = Math.max(start, floor); i < end; i++) {
    if (!everyWord && (kinds[i] === NUMBER ? !canBeDate(reader, i) : (classes[i]! & WordClass.date) === 0)) continue;
    const found = chooseAt(reader, i, floor);
    if (!found) continue;
    chosen.push(found);
    floor = found.reading.end;
    i = floor - 1;
  }
}
