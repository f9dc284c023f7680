import type { Line, Region } from '../content/lines';
import { isInInfoBox } from './info-box';
import { isOfTeaser } from './of-teaser';
import type { AroundTitle } from './around-title';

/** Parts of a page that are not about its article. */
export const APART: ReadonlySet<Region> = new Set(['navigation', 'header', 'teaser', 'comments', 'form', 'notice', 'hidden']);

/** Whether a line far from the article may be about the page itself; in a column beside the text only a box about the page is. */
export const mayTellOfPage = (view: AroundTitle, line: Line): boolean =>
  !APART.has(line.region) && (line.region !== 'aside' || isInInfoBox(view, line)) && !isOfTeaser(view, line);
