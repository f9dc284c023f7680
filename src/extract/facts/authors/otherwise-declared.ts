import type { Byline } from '../../../models/person';
import { PHRASE } from '../../bylines/phrases';
import type { Candidate } from '../candidate';
import type { AroundTitle } from '../around-title';
import { fromText, META } from './declared';
import { isKnownName } from '../../../gazetteer/known-names';

/** Cards of social networks show up to four lines of a label and a value. */
const CARD_LINES = [1, 2, 3, 4].map((line) => ({ label: `twitter:label${line}`, value: `twitter:data${line}` }));
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
  const { contents: all } = view.page;
  for (const line of CARD_LINES) {
    const [label] = all.get(line.label) ?? [];
    const [value] = all.get(line.value) ?? [];
    if (label !== undefined && value !== undefined && isAuthorLabel(view, label))
      found.push(...fromText(view, value, line.value, 'meta', CARD));
  }
  for (const [key, contents] of all) {
    // Such a property may describe software that the site offers: only a person's name is taken.
    if (key.includes('author') && OWN_PROPERTY.test(key) && !KNOWN.has(key) && key !== ACCOUNT)
      found.push(
        ...fromText(view, contents[0]!, key, 'meta', OWN).filter(({ value }) => value.name.includes(' ') && isKnownName(value.name)),
      );
  }
  return found;
}

/** "Written by", "Verfasst von:" */
const isAuthorLabel = (view: AroundTitle, label: string): boolean =>
  (view.phrases.ofWhole(label.trim()) & (PHRASE.by | PHRASE.author)) !== 0;
