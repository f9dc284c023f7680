import type { FactView } from '../view';
import { hasWordsKey, wordsKey } from '../../../text/words-key';
import type { PageNames } from './page-names';
import type { PrintedTitle } from './printed';
import { hasHeadlineWords } from '../headline-words';
import { matchesOf } from '../../../text/matches';

const TRUST = 0.5;
/** How many lines into the text the headline may still be. */
const INTO_TEXT = 3;
const SEPARATOR = / (?:[-–—|»«·•/]|::|--|>>|\/\/) | ?: /gu;

/** A title with more parts is a list of words. */
const MOST_PARTS = 6;

/** Every run of parts of a title, the whole one first. */
function runsOf(tag: string): string[] {
  const cuts = matchesOf(tag, SEPARATOR).slice(0, MOST_PARTS);
  const starts = [0, ...cuts.map((cut) => cut.index + cut[0].length)];
  const ends = [tag.length, ...cuts.map((cut) => cut.index).reverse()];
  return starts.flatMap((start) => ends.filter((end) => end > start).map((end) => tag.slice(start, end)));
}

/**
 * Where no heading is the headline: a line that is a part of `<title>` and is above the text or opens it.
 *
 * @param prose The first line of running text.
 */
export function titleByParts(view: FactView, names: PageNames, prose: number): PrintedTitle | null {
  const keys = runsOf(view.page.titleTag ?? '')
    .map(wordsKey)
    .filter((key) => hasHeadlineWords(key) && !view.site.hasKey(key) && !names.isSite(key));
  if (keys.length === 0 || view.content.last === 0) return null;
  const line = view.lines
    .slice(0, Math.max(prose, view.content.first + INTO_TEXT))
    .findLast(({ text, region }) => region !== 'navigation' && region !== 'hidden' && keys.some((key) => hasWordsKey(text, key)));
  return line === undefined
    ? null
    : {
        value: line.text,
        rule: 'line-of-title',
        source: 'html',
        raw: line.text,
        path: null,
        region: line.region,
        line: line.index,
        confidence: TRUST,
        level: 0,
        lines: [line.index],
      };
}
