import { isTag } from 'domhandler';
import { textOf } from '../../document/text';
import type { Line } from '../../content/lines';
import { oneSpace } from '../../../text/space';
import { wordsKey } from '../../../text/words-key';
import type { KeyedTitle } from './agreement';
import { hasHeadlineWords } from '../headline-words';

/**
 * Class names that systems give to elements of a heading above the headline proper, and to those below it.
 */
const ABOVE =
  /(?:^|[^a-z])(?:kicker|eyebrow|overline|topline|roofline|dachzeile|spitzmarke|ortsmarke|surtitre|surtitle|supertitle|overtitle|pretitle|pre-title|pre-headline|overrubrik|vignet|vignett|vignette|section-name|category|label|badge|prefix|date)(?:$|[^a-z])/iu;
const BELOW =
  /(?:^|[^a-z])(?:subtitle|sub-title|subheading|sub-heading|subheadline|sub-headline|subline|subhead|underrubrik|undertittel|undertitel|unterzeile|untertitel|soustitre|sous-titre|ondertitel|alaotsikko|tagline|strapline|deck|dek|badge|date)(?:$|[^a-z])/iu;
/** Whether a class name is one of either. */
export const isBeside = (name: string): boolean => ABOVE.test(name) || BELOW.test(name);

/** How many elements inside a heading are examined. */
const MOST = 8;

const isLong = (text: string): boolean => hasHeadlineWords(wordsKey(text));

const PARTING = ':|/–—-';

/** Removes the separator left by what was cut off: before a space, or at the end. */
function withoutSigns(text: string): string {
  const from = PARTING.includes(text[0] ?? ' ') && text[1] === ' ' ? 2 : 0;
  return (PARTING.includes(text.at(-1) ?? ' ') && text.at(-1) !== ':' ? text.slice(from, -1) : text.slice(from)).trim();
}

/**
 * A headline without what its own heading sets apart in an element: a kicker or a day before it, a second line or small
 * print after it. Unchanged where a declared title has the same words.
 */
export function withoutBeside(printed: string, { element }: Line, declared: readonly KeyedTitle[]): string {
  const inner = element.children.filter(isTag);
  if (inner.length === 0 || inner.length > MOST) return printed;
  let text = printed;
  for (const each of inner) {
    const { class: name = '' } = each.attribs;
    const isSmall = each.name === 'small';
    if (!isSmall && !ABOVE.test(name) && !BELOW.test(name)) continue;
    const part = oneSpace(textOf(each));
    if (part === '') continue;
    if ((isSmall || ABOVE.test(name)) && text.startsWith(part)) text = text.slice(part.length);
    else if ((isSmall || BELOW.test(name)) && text.endsWith(part)) text = text.slice(0, -part.length);
  }
  const proper = withoutSigns(text.trim());
  if (proper === printed || !isLong(proper)) return printed;
  const key = wordsKey(printed);
  return declared.some((one) => one.key === key) ? printed : proper;
}
