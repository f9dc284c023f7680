import type { Byline } from '../../../models/person';
import { PHRASE } from '../../bylines/phrases';
import { metaContents } from '../../document/document';
import type { Candidate } from '../candidate';
import type { AroundTitle } from '../around-title';
import { fromText, META } from './declared';
import { isKnownName } from '../../../gazetteer/known-names';

/** Cards of social networks show up to four lines of a label and a value. */
const CARD_LINES = [1, 2, 3, 4];
const CARD = 0.72;
/** A property of the site's own: "qc:author", "acme_authors", "articleauthor". */
const OWN_PROPERTY = /(?:[:._-]|^article|^page|^post|^news)authors?$/u;
const OWN = 0.6;
const KNOWN: ReadonlySet<string> = new Set(META.map(([key]) => key));
/** Holds an account of the network, not a name. */
const ACCOUNT = 'twitter:author';

/** The authors in metadata without a standard property: a label and its value, or a property of the site's own. */
export function otherwiseDeclared(view: AroundTitle): Candidate<Byline>[] {
  const found: Candidate<Byline>[] = [];
  for (const line of CARD_LINES) {
    const label = metaContents(view.page, `twitter:label${line}`)[0];
    const value = metaContents(view.page, `twitter:data${line}`)[0];
    if (label !== undefined && value !== undefined && isAuthorLabel(view, label))
      found.push(...fromText(view, value, `twitter:data${line}`, 'meta', CARD));
  }
  for (const [key, contents] of view.page.contents) {
    // Such a property may describe software that the site offers: only a person's name is taken.
    if (OWN_PROPERTY.test(key) && !KNOWN.has(key) && key !== ACCOUNT)
      found.push(
        ...fromText(view, contents[0]!, key, 'meta', OWN).filter(({ value }) => value.name.includes(' ') && isKnownName(value.name)),
      );
  }
  return found;
}

/** "Written by", "Verfasst von:" */
const isAuthorLabel = (view: AroundTitle, label: string): boolean =>
  (view.phrases.ofWhole(label.trim()) & (PHRASE.by | PHRASE.author)) !== 0;
