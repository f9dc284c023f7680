import { isCommonWord } from '../../../gazetteer/kin';
import { readName } from '../../bylines/names';
import type { LineName } from '../../bylines/reading';
import type { Line } from '../../content/lines';
import type { AroundTitle } from '../around-title';
import { isBesideDay, isWhollyKnown } from './bare-name';

/** Within this many lines below the headline. */
const NEAR = 3;
const FEWEST_WORDS = 2;
const MOST_WORDS = 4;

/** Whether a line close below the headline is nothing but a link of a few words. */
export const isLinkBelowTitle = ({ titleLine }: AroundTitle, { index, level, links, linkLength, text }: Line): boolean =>
  titleLine !== null &&
  index > titleLine &&
  index - titleLine <= NEAR &&
  level === 0 &&
  links.length === 1 &&
  linkLength === text.length &&
  text.split(' ', MOST_WORDS + 1).length <= MOST_WORDS;

/**
 * "[Ann Lee]" above the day, both close below the headline: a person whose given name and surname are known, or who holds
 * the rights to the page. Any other link there may lead to a section.
 */
export function nameAboveDay(view: AroundTitle, line: Line, names: readonly LineName[]): LineName | null {
  const [only, ...others] = names;
  if (only === undefined || others.length > 0 || only.kind !== 'person' || only.as !== 'unsaid' || only.name !== line.text) return null;
  if (!isLinkBelowTitle(view, line) || !isBesideDay(view, line)) return null;
  const isKnown = isWhollyKnown(only.name) && !only.name.toLowerCase().split(' ').every(isCommonWord);
  return isKnown || isHolder(view, only.name) ? only : null;
}

/** The line of rights is among this many last lines of the page. */
const AMONG = 60;
const SIGN = '©';

/** Whether a line at the end of the page says that a person holds the rights. */
function isHolder({ lines }: AroundTitle, name: string): boolean {
  const words = name.split(' ');
  if (words.length < FEWEST_WORDS || readName(words)?.words !== words.length) return false;
  return lines.slice(-AMONG).some(({ text }) => text.includes(SIGN) && text.includes(name));
}
