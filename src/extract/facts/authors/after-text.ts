import type { Byline } from '../../../models/person';
import type { Line } from '../../content/lines';
import { bylineAfterText } from '../byline-after-text';
import type { Candidate } from '../candidate';
import type { AroundTitle } from '../around-title';
import { candidate, isName, TRUST } from './of-line';

/** The rule on a byline at the end of the standfirst, whose line stays the standfirst. */
export const AFTER_TEXT = 'byline-after-text';

/** Within this many lines below the headline a paragraph may be the standfirst. */
const NEAR = 6;

/** Whoever a byline at the end of the standfirst names. */
export function afterText(view: AroundTitle, line: Line, title: string): Candidate<Byline>[] {
  const { titleLine } = view;
  if (titleLine === null || line.index <= titleLine || line.index - titleLine > NEAR || line.kind !== 'paragraph') return [];
  const names = bylineAfterText(view, line.text)?.names ?? [];
  return names.filter((name) => isName(name, title)).map((name) => candidate(line, name, AFTER_TEXT, TRUST.linked));
}
