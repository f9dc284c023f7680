import type { FactView } from '../view';
import { hasKey, titleKey } from '../title-key';
import type { PrintedTitle } from './printed';

const TRUST = 0.5;
/** A part of fewer words is the name of a section. */
const FEWEST_WORDS = 3;
/** Lines of the text among which the headline may still stand. */
const INTO_TEXT = 3;
const SEPARATOR = / (?:[-–—|»«·]|::?) /u;

/** Where no heading is the headline: the line above the text, or that opens it, which is one of the parts of `<title>`. */
export function titleByParts(view: FactView): PrintedTitle | null {
  const tag = view.page.titleTag ?? '';
  const keys = tag.split(SEPARATOR).map(titleKey).filter((key) => key.split(' ', FEWEST_WORDS).length === FEWEST_WORDS && !view.site.hasKey(key));
  if (keys.length === 0 || view.content.last === 0) return null;
  const line = view.lines.slice(0, view.content.first + INTO_TEXT).findLast(({ text, region }) => region !== 'navigation' && region !== 'hidden' && keys.some((key) => hasKey(text, key)));
  return line === undefined ? null : { value: line.text, rule: 'line-of-title', source: 'html', raw: line.text, path: null, region: line.region, line: line.index, confidence: TRUST, level: 0, lines: [line.index] };
}
