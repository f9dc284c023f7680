import { isLetterOrNumber } from '../../../text/letters';
import { elementsInside } from '../../document/elements-inside';
import { textOf } from '../../document/text';
import type { Line } from '../../content/lines';
import { spacedAt } from '../../content/seams';
import { wordsKey } from '../../../text/words-key';
import type { KeyedTitle } from './agreement';
import { BY_TITLE_TAG } from './declared';
import { gathered } from '../../../text/gathered';
import { hasHeadlineWords } from '../headline-words';

/** The mark that ended what was cut off: "Ribe. The headline". */
const LEADING_STOP = /^[.,:;] /u;
const FIRST_PART = 'title-tag-part';
/** How many elements inside a heading are examined. */
const MOST_ELEMENTS = 40;

/**
 * A headline without the kicker, the day or the second line in the same heading: where a title that two declarations agree
 * on, or that JSON-LD names, is printed at the heading's end or beginning, and the rest is an element of its own.
 */
export function withoutKicker(printed: string, line: Line, declared: readonly KeyedTitle[]): string {
  const parted = printed === line.text ? spacedAt(printed, line.seams) : printed;
  const key = wordsKey(parted);
  const named = [...declared, ...firstParts(declared)].find(
    (one) => one.key.length < key.length && (key.endsWith(` ${one.key}`) || key.startsWith(`${one.key} `)) && isSure(one, declared),
  );
  if (named === undefined) return printed;
  const atEnd = key.endsWith(` ${named.key}`);
  const rest = atEnd ? key.slice(0, -named.key.length - 1) : key.slice(named.key.length + 1);
  return partsOf(line).some((part) => part === rest || part === named.key) ? (cut(parted, named.key, atEnd) ?? printed) : printed;
}

/** The part of `<title>` before its last separator: the end is usually the site. */
function firstParts(declared: readonly KeyedTitle[]): KeyedTitle[] {
  return gathered(declared, ({ title }) => {
    const end = title.rule === BY_TITLE_TAG ? Math.max(...[' | ', ' - ', ' – '].map((sign) => title.raw.lastIndexOf(sign))) : -1;
    return end < 1
      ? []
      : [{ title: { ...title, rule: FIRST_PART, value: title.raw.slice(0, end) }, key: wordsKey(title.raw.slice(0, end)) }];
  });
}

const isSure = ({ title, key }: KeyedTitle, declared: readonly KeyedTitle[]): boolean =>
  hasHeadlineWords(key) &&
  (title.source === 'json-ld' ||
    title.rule === FIRST_PART ||
    // All of `<title>`, without a site: it was not cut.
    (title.rule === BY_TITLE_TAG && title.raw === title.value) ||
    declared.some((other) => other.title !== title && other.key === key));

/** The keys of the texts of elements inside a heading. */
const partsOf = ({ element }: Line): string[] => elementsInside(element, MOST_ELEMENTS).map((one) => wordsKey(textOf(one)));

/** The words at the end or the beginning of a printed heading that have a key. */
function cut(printed: string, key: string, atEnd: boolean): string | null {
  for (let at = 1; at < printed.length; at++) {
    if (isLetterOrNumber(printed.charCodeAt(at))) continue;
    const part = atEnd ? printed.slice(at) : printed.slice(0, at);
    if (wordsKey(part) === key) return part.trim().replace(LEADING_STOP, '');
  }
  return null;
}
