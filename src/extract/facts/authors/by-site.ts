import type { Byline } from '../../../models/person';
import type { Candidate } from '../candidate';
import { bySite } from '../site-rules';
import type { AroundTitle } from '../around-title';
import { byline } from './declared';
import { isAccount, splitNames } from './names';

/** The authors that the profile of the site names. */
export function siteAuthors(view: AroundTitle): Candidate<Byline>[] {
  return view.profile.matches.authors.flatMap((match) => {
    const text = match.value ?? match.text;
    return splitNames(text, view.phrases, view.site)
      .filter(({ name }) => !isAccount(name))
      .map(({ name, kind }) => bySite(view, match, byline(name, kind, text)));
  });
}
