import { once } from '../../../text/once';
import { wordsKey } from '../../../text/words-key';
import type { KeyedTitle } from './agreement';
import type { TitleContext } from './clean';
import { hasHeadlineWords } from '../headline-words';

/** Signs that separate a headline from a section or the site. */
const SIGN = /^ ?[-–—|:·ㅣ]/u;
const SIGN_BEFORE = /^[-–—|:•»] /u;
const SIGN_AFTER = /[-–—|:•«]$/u;
const wordAndSign = once(() => /[\s\p{L}].$/u);
/** A word or two before a colon. */
const SECTION = /^[^\s:]{2,30}(?: [^\s:]{1,30})? ?: (?=\S)/u;
const PARTING = [' | ', ' – ', ' — ', ' - '];

/** A declared title without the section and the site after it, where another declared title ends there. */
export function shortest(title: KeyedTitle, declared: readonly KeyedTitle[]): KeyedTitle {
  const { value } = title.title;
  const cut = declared.filter(
    (one) =>
      hasHeadlineWords(one.key) &&
      value.length > one.title.value.length &&
      value.startsWith(one.title.value) &&
      SIGN.test(value.slice(one.title.value.length)),
  );
  return cut.sort((a, b) => a.title.value.length - b.title.value.length)[0] ?? title;
}

/**
 * A printed headline without what is not part of it: the site's name or the rest of the breadcrumb after the last sign, and
 * a sign at its beginning or end that a declared title with the same words does not have.
 */
export function trimmed(printed: string, declared: readonly KeyedTitle[], context: TitleContext): string {
  const headline = withoutSection(withoutPath(printed, context), declared);
  if (!bearsSign(headline)) return headline;
  const key = wordsKey(headline);
  return declared.find((one) => one.key === key && !bearsSign(one.title.value))?.title.value ?? headline;
}

const bearsSign = (text: string): boolean => SIGN_BEFORE.test(text) || (SIGN_AFTER.test(text) && wordAndSign().test(text));

/** "News: the headline": removes the word before the colon where declared titles have only the headline. */
function withoutSection(printed: string, declared: readonly KeyedTitle[]): string {
  const rest = printed.slice(SECTION.exec(printed)?.[0].length ?? 0);
  const key = wordsKey(rest);
  const isDeclared = rest !== printed && hasHeadlineWords(key) && declared.some((one) => one.key === key);
  return isDeclared && declared.every((one) => !one.key.endsWith(key) || one.key === key) ? rest : printed;
}

function withoutPath(printed: string, { headings: known, site, names }: TitleContext): string {
  const first = printed.indexOf(PARTING[0]!);
  if (first > 0) {
    const key = wordsKey(printed.slice(0, first));
    if (hasHeadlineWords(key) && known.has(key)) return printed.slice(0, first).trim();
  }
  const last = Math.max(...PARTING.map((sign) => printed.lastIndexOf(sign)));
  if (last <= 0 || !hasHeadlineWords(wordsKey(printed.slice(0, last)))) return printed;
  const after = wordsKey(printed.slice(last + 3));
  return after !== '' && (site.hasKey(after) || names.isSite(after)) ? printed.slice(0, last).trim() : printed;
}
