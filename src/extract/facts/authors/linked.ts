import type { LineName } from '../../bylines/reading';
import type { Line, LineLink, LineMark } from '../../content/lines';
import { numberOf } from '../../document/attribute-names';
import { isKnownName } from '../../../gazetteer/known-names';

/** Parts of an address under which a site keeps the pages of those who write for it. */
const WRITERS: ReadonlySet<string> = new Set(
  'author authors writer writers byline bylines by contributor contributors columnist columnists journalist journalists reporter reporters editor editors forfatter forfattere forfattare författare skribent skribenter journalister autor autoren autorin autorinnen redakteur redakteure auteur auteurs redacteur redacteurs journaliste journalistes kirjoittaja kirjoittajat toimittaja toimittajat'.split(
    ' ',
  ),
);
const LONGEST = 120;
/** Signs around a name that are no letters of it. */
const SIGNS = /[\s,;|·•&]/u;

const REL = numberOf('rel');

/** A link to the page of the author: its line may hold their accounts too. */
export const isRelAuthor = ({ element }: LineMark): boolean => element.value(REL) === 'author';

/** Whether a short line links to the page of a writer. */
export const leadsToWriter = ({ links, text }: Line): boolean => links.length > 0 && text.length <= LONGEST && links.some(isWriters);

/** The names of a line that is nothing but links to the pages of writers: "Kari Nes, Ole Vik" below the headline. */
export function linkedNames(line: Line, names: readonly LineName[]): readonly LineName[] {
  const { links, text } = line;
  if (names.length > links.length || !leadsToWriter(line)) return [];
  const isWhole = names.every(
    ({ name, kind }) =>
      kind === 'person' && isKnownName(name) && links.some((link) => isWriters(link) && text.slice(link.start, link.end).includes(name)),
  );
  return isWhole && isAllLinks(line) ? names : [];
}

const isWriters = ({ href }: LineLink): boolean => {
  const parts = href.toLowerCase().split(/[/?#=.]/u);
  // The part behind says who: an address that ends with it is the list of all.
  return parts.some(
    (part, index) =>
      (part.startsWith('@') && part.length > 1) || (WRITERS.has(part) && index + 1 < parts.length && parts[index + 1] !== ''),
  );
};

/** Between and around the links stand signs alone. */
function isAllLinks({ text, links }: Line): boolean {
  let at = 0;
  for (const { start, end } of links) {
    for (; at < start; at++) if (!SIGNS.test(text[at]!)) return false;
    at = end;
  }
  for (; at < text.length; at++) if (!SIGNS.test(text[at]!)) return false;
  return true;
}
