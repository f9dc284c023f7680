import type { ExtractOptions } from '../../models/options';
import { boundMentions } from './bound';
import { findMentions, type Found } from './mentions';
import type { Context, Scan } from './scan';
import { namesOfTitle } from './title-names';

/** The findings in the text and the headline of a page; null without a headline. */
export interface FoundOnPage {
  readonly found: Found;
  readonly foundInTitle: Found | null;
}

/**
 * Finds names and dates in the headline of a page, which comes first, and in its text.
 *
 * @param most names and dates that are kept of both together
 */
export function findOnPage(
  scan: Scan,
  titleScan: Scan | null,
  context: Context,
  most: number,
  { recognizers, explain }: ExtractOptions,
): FoundOnPage {
  const inTitle = titleScan && findMentions(titleScan, context, recognizers, most, explain);
  const found = findMentions(scan, context, recognizers, inTitle === null ? most : most - countOf(inTitle), explain);
  return { found, foundInTitle: inTitle && withinLimit(namesOfTitle(inTitle, found), most - countOf(found)) };
}

const countOf = ({ names, dates }: Found): number => names.length + dates.length;

/** The limit applies again because a headline may name more once the text is known. */
function withinLimit(title: Found, most: number): Found {
  if (countOf(title) <= most) return title;
  const { names, dates, issues } = boundMentions(title, most);
  return { ...title, names, dates, issues: [...title.issues, ...issues] };
}
