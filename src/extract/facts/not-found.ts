import { wordSet } from '../../languages/word-sets';
import type { AroundTitle } from './around-title';

const headlines = wordSet(({ boilerplate }) => boilerplate.notFound);

/** "404", "Error 404", "404 - Page not found". */
const CODE = /^(?:\p{L}{3,8}[: -]{1,3})?40[34](?:$| ?[:|–—.!-])/u;
/** Signs that part the site's name from the headline. */
const PARTED = /\s[|–—·:-]\s/u;
const CLOSING: ReadonlySet<string> = new Set('.!:)( ');
/** A longer headline says more than that a page is missing. */
const LONGEST = 80;

/** Whether the server sent the page in place of one that it does not have: a day on it, as in the footer, is not an article's. */
export const isNotFound = ({ title }: AroundTitle): boolean =>
  title != null && title.length <= LONGEST && (isMissing(title) || title.split(PARTED).some(isMissing));

function isMissing(headline: string): boolean {
  if (headline.length <= LONGEST / 2 && headline.includes('40') && CODE.test(headline)) return true;
  let end = headline.length;
  while (end > 0 && CLOSING.has(headline[end - 1]!)) end--;
  return headlines(null).has(headline.slice(0, end).replaceAll('’', "'").toLowerCase());
}
