import { LANGUAGES } from '../../../languages/languages';
import { once } from '../../../text/once';
import type { Line } from '../../content/lines';
import type { Candidate } from '../candidate';
import type { AroundTitle } from '../around-title';
import { LONGEST, nameIn, type Publisher } from './publisher-name';

const LOGO = 0.45;
const RIGHTS = 0.4;
/** The copyright line is among this many last lines of a page; its maximum length. */
const LAST_LINES = 30;
const LONGEST_LINE = 200;

const LINE_OF_RIGHTS = /(?:©|\(c\)|copyright)\s{0,3}(?:©\s?)?(?:\d{4}\s?[-–]\s?)?(?:\d{4},?\s)?(?:by\s)?([^|·•©.,]{3,60})/iu;
/** Words of such a line that are not a name, in all languages: the footer may be in another language than the article. */
const namesNobody = once(() => LANGUAGES.flatMap(({ bylines }) => bylines.rights));
const genitiveEnd = once(() => /\p{Ll}s$/u);
/** Separates the names in the logo of two publishers. */
const SIDE_BY_SIDE = ' / ';

/** Names in the publisher's logo above the headline; without any, those in the copyright line. */
export function printedPublishers(view: AroundTitle): Candidate<Publisher>[] {
  const onSigns = [...namesOnSigns(view)];
  return onSigns.length > 0 ? onSigns : [...namesWithRights(view)];
}

/** "Aarhus Universitets segl": names in the text alternative of a logo. */
function* namesOnSigns({ language, lines, titleLine }: AroundTitle): Iterable<Candidate<Publisher>> {
  const signs = language?.bylines.logo ?? [];
  if (signs.length === 0) return;
  const hasGenitive = language?.grammar.genitiveS === true;
  for (const line of lines.slice(0, titleLine ?? 0)) {
    if (line.text.length > LONGEST) continue;
    for (const part of line.text.split(SIDE_BY_SIDE)) {
      const end = part.lastIndexOf(' ');
      if (end < 0 || !signs.includes(part.slice(end + 1).toLowerCase())) continue;
      const name = part.slice(0, end);
      yield printed(line, hasGenitive && genitiveEnd().test(name) ? name.slice(0, -1) : name, 'logo-text', LOGO);
    }
  }
}

/** "© 2021 Fjordens Universitet"; not "Copyright. Alle rettigheder forbeholdes." */
function* namesWithRights({ lines }: AroundTitle): Iterable<Candidate<Publisher>> {
  for (const line of lines.slice(-LAST_LINES)) {
    const name = line.text.length > LONGEST_LINE ? null : nameIn(LINE_OF_RIGHTS.exec(line.text)?.[1]);
    if (name !== null && !isNobody(name)) yield printed(line, name, 'copyright-line', RIGHTS);
  }
}

function isNobody(name: string): boolean {
  const lower = name.toLowerCase();
  return /\d{4}/u.test(name) || namesNobody().some((word) => lower.includes(word));
}

function printed(line: Line, name: string, rule: string, confidence: number): Candidate<Publisher> {
  const { region, index, text } = line;
  return { value: { name, url: null }, rule, source: 'text', raw: text, path: null, region, line: index, confidence };
}
