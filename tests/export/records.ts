import type { CapturedArticle } from '../../src/models/capture';
import type { Cluster } from '../../src/models/cluster';
import type { Span } from '../../src/models/span';

export const span = (text: string): Span => ({ start: 0, end: text.length, text, in: 'text' });

export function cluster(
  name: string,
  more: { id?: string; mentions?: Span[]; confidence?: number; country?: string; headquarters?: string[] } = {},
): Cluster {
  const located = (more.headquarters ?? []).map((city) => ({ name: city, id: null, span: span(city) }));
  return {
    name,
    id: more.id ?? null,
    kind: null,
    field: null,
    country: more.country ?? null,
    foundBy: ['cue'],
    mentions: more.mentions ?? [span(name)],
    headquarters: located,
    branches: [],
    partners: [],
    confidence: more.confidence ?? 0.7,
  };
}

interface Wanted {
  url?: string;
  at?: string;
  day?: string;
  title?: string;
  text?: string;
  tags?: string[];
  clusters?: Cluster[];
  organizations?: string[];
  longitude?: number;
}

let places = 0;

/** A record with the fields that a test needs, and nothing else. */
export function article(wanted: Wanted = {}): CapturedArticle {
  const { day } = wanted;
  return {
    schema: 'https://klynge.dev/schema/article/1',
    generator: { name: 'klynge', version: '0.1.0' },
    url: wanted.url ?? null,
    canonicalUrl: null,
    title: wanted.title ?? null,
    lead: null,
    language: { code: 'da', confidence: 1 },
    published: day === undefined ? null : { edtf: day, start: day, end: day, precision: 'day', open: null, time: null, text: day },
    modified: null,
    authors: [{ name: 'Mette Holm', kind: 'person', role: null, affiliation: null, email: null, text: 'Af Mette Holm' }],
    contacts: [],
    publisher: null,
    tags: wanted.tags ?? [],
    links: [],
    text: wanted.text ?? 'Tekst.',
    blocks: [],
    dates: [],
    clusters: wanted.clusters ?? [],
    cities:
      wanted.longitude === undefined
        ? []
        : [
            {
              name: 'By',
              country: 'IS',
              geonameId: 7,
              latitude: 64.1,
              longitude: wanted.longitude,
              population: null,
              role: 'mentioned',
              mentions: [span('By')],
              confidence: 0.9,
            },
          ],
    places: [],
    people: [],
    organizations: (wanted.organizations ?? []).map((name) => ({ name, id: null, abbreviation: null, mentions: [span(name)] })),
    quotes: [],
    evidence: {},
    issues: [],
    capture: { at: wanted.at ?? null, source: 'a.warc.gz', offset: places++, member: null },
  };
}

/** The output of a segment with these records. */
export const lines = (articles: readonly CapturedArticle[]): string =>
  `${[...articles, { segment: { name: 'x' } }].map((each) => JSON.stringify(each)).join('\n')}\n`;
