import type { Article } from '../../../models/article';
import type { Line } from '../../content/lines';
import { metaContents } from '../../document/document';
import { objectsOf, stringsOf, typesOf } from '../../document/json-ld';
import { resolveUrl } from '../../document/links';
import { once } from '../../../text/once';
import { declared, evidenceOf, type Candidate, type Fact } from '../candidate';
import type { AroundTitle } from '../view';

type Publisher = NonNullable<Article['publisher']>;

const META: readonly (readonly [string, number])[] = [
  ['og:site_name', 0.8],
  ['dc.publisher', 0.74],
  ['dcterms.publisher', 0.74],
  ['publisher', 0.7],
  ['citation_publisher', 0.6],
  ['application-name', 0.5],
  ['apple-mobile-web-app-title', 0.48],
];
const JSON_LD = 0.86;
const WEB_SITE = 0.6;
const COPYRIGHT = 0.4;
const LOGO = 0.45;
const LONGEST = 100;

const LINE_OF_RIGHTS = /(?:©|\(c\)|copyright)\s{0,3}(?:©\s?)?(?:\d{4}\s?[-–]\s?)?(?:\d{4},?\s)?(?:by\s)?([^|·•©.,]{3,60})/iu;
const NO_NAME = /rights|reserved|cookies|copyright|vorbehalten|rettigheder|\d{4}/iu;

function candidates(view: AroundTitle): Candidate<Publisher>[] {
  const { page, nodes, lines } = view;
  const found: Candidate<Publisher>[] = [];
  const add = (
    name: string | undefined,
    url: string | null,
    rule: string,
    source: Candidate<Publisher>['source'],
    confidence: number,
  ): void => {
    const trimmed = name?.trim() ?? '';
    if (trimmed !== '' && trimmed.length <= LONGEST && !/^https?:/u.test(trimmed))
      found.push(declared({ name: trimmed, url }, rule, source, trimmed, confidence));
  };
  for (const node of [nodes.article, nodes.page]) {
    if (node === null) continue;
    for (const publisher of objectsOf(node, 'publisher')) {
      const named =
        'name' in publisher ? publisher : (page.jsonLd.find((other) => other['@id'] === publisher['@id'] && 'name' in other) ?? publisher);
      add(stringsOf(named, 'name')[0], resolveUrl(stringsOf(named, 'url')[0] ?? '', page.base), 'publisher', 'json-ld', JSON_LD);
    }
  }
  for (const [key, confidence] of META) add(metaContents(page, key)[0], null, key, 'meta', confidence);
  const site = page.jsonLd.find((node) => typesOf(node).includes('WebSite'));
  if (site !== undefined)
    add(stringsOf(site, 'name')[0], resolveUrl(stringsOf(site, 'url')[0] ?? '', page.base), 'WebSite', 'json-ld', WEB_SITE);
  if (found.length === 0) for (const { name, line } of namesOfLogos(view)) found.push(printed(line, name, 'logo-text', LOGO));
  if (found.length === 0) {
    for (const line of lines.slice(-30)) {
      const name = line.text.length <= 200 ? LINE_OF_RIGHTS.exec(line.text)?.[1]?.trim() : undefined;
      if (name !== undefined && name !== '' && !NO_NAME.test(name)) found.push(printed(line, name, 'copyright-line', COPYRIGHT));
    }
  }
  return found;
}

function printed(line: Line, name: string, rule: string, confidence: number): Candidate<Publisher> {
  return {
    value: { name, url: null },
    rule,
    source: 'text',
    raw: line.text,
    path: null,
    region: line.region,
    line: line.index,
    confidence,
  };
}

/** Names on the sign of the publisher above the headline: "Aarhus Universitets segl"; those in the page's language first. */
function namesOfLogos(view: AroundTitle): { name: string; line: Line }[] {
  const own = view.language?.bylines.logo ?? [];
  if (own.length === 0) return [];
  const genitive = view.language?.grammar.genitiveS === true;
  const found: { name: string; line: Line }[] = [];
  for (const line of view.lines.slice(0, view.titleLine ?? 0)) {
    if (line.text.length > LONGEST) continue;
    for (const part of line.text.includes(SIDE_BY_SIDE) ? line.text.split(SIDE_BY_SIDE) : [line.text]) {
      const end = part.lastIndexOf(' ');
      if (end < 0 || !own.includes(part.slice(end + 1).toLowerCase())) continue;
      const name = part.slice(0, end);
      found.push({ name: genitive && genitiveEnd().test(name) ? name.slice(0, -1) : name, line });
    }
  }
  return found;
}

/** What stands between the names on the sign of two. */
const SIDE_BY_SIDE = ' / ';
const genitiveEnd = once(() => /\p{Ll}s$/u);

/** Who published the page, with the address the page gives for them. */
export function choosePublisher(view: AroundTitle): Fact<Article['publisher']> {
  const [winner, ...others] = candidates(view).sort((a, b) => b.confidence - a.confidence);
  if (winner === undefined) return { value: null, evidence: [], claims: [], issues: [] };
  const losers = others.map((candidate) => ({ candidate, reason: 'another source is trusted more' }));
  return { value: winner.value, evidence: evidenceOf(view, [winner], losers), claims: [], issues: [] };
}
