import type { Article } from '../models/article';
import type { DateValue } from '../models/date';
import type { Byline } from '../models/person';
import type { Span } from '../models/span';
import { followable } from '../markup/html';

/** One entry of the record for display. */
export interface Item {
  readonly label: string;
  /** Names of the record's own properties with their values. */
  readonly details: readonly (readonly [name: string, value: string])[];
  readonly spans: readonly Span[];
  readonly href: string | null;
}

type Detail = readonly [string, string | number | null | undefined];

function item(label: string, details: readonly Detail[] = [], spans: readonly Span[] = [], href: string | null = null): Item {
  return {
    label,
    details: details.flatMap(([name, value]) =>
      value === null || value === undefined || value === '' ? [] : [[name, String(value)] as const],
    ),
    spans,
    href: followable(href),
  };
}

const dateItem = (date: DateValue | null): Item[] =>
  date === null
    ? []
    : [
        item(date.edtf ?? '?', [
          ['precision', date.precision],
          ['open', date.open],
          ['time', date.time],
          ['text', date.text],
        ]),
      ];
const bylines = (list: readonly Byline[]): Item[] =>
  list.map(({ name, kind, role, affiliation, email, text }) =>
    item(name, [
      ['kind', kind],
      ['role', role],
      ['affiliation', affiliation],
      ['email', email],
      ['text', text],
    ]),
  );
const one = (value: string | null): Item[] => (value === null ? [] : [item(value)]);
const names = (list: readonly { readonly name: string }[]): string => list.map(({ name }) => name).join(', ');
const share = (confidence: number): string => confidence.toFixed(2);

/** The fields that are shown, in order, with their entries. To show another, add a line here. */
export const ITEMS = {
  title: ({ title }: Article) => one(title),
  lead: ({ lead }: Article) => one(lead),
  language: ({ language }: Article) => (language === null ? [] : [item(language.code, [['confidence', share(language.confidence)]])]),
  published: ({ published }: Article) => dateItem(published),
  modified: ({ modified }: Article) => dateItem(modified),
  authors: ({ authors }: Article) => bylines(authors),
  contacts: ({ contacts }: Article) => bylines(contacts),
  publisher: ({ publisher }: Article) => (publisher === null ? [] : [item(publisher.name, [['url', publisher.url]])]),
  tags: ({ tags }: Article) => tags.map((tag) => item(tag)),
  clusters: ({ clusters }: Article) =>
    clusters.map((cluster) =>
      item(
        cluster.name,
        [
          ['id', cluster.id],
          ['kind', cluster.kind],
          ['field', cluster.field],
          ['country', cluster.country],
          ['foundBy', cluster.foundBy.join(', ')],
          ['headquarters', names(cluster.headquarters)],
          ['branches', names(cluster.branches)],
          ['partners', names(cluster.partners)],
          ['confidence', share(cluster.confidence)],
        ],
        cluster.mentions,
      ),
    ),
  cities: ({ cities }: Article) =>
    cities.map((city) =>
      item(
        `${city.name}, ${city.country}`,
        [
          ['role', city.role],
          ['geonameId', city.geonameId],
          ['position', city.latitude === null ? null : `${city.latitude}, ${city.longitude}`],
          ['population', city.population],
          ['confidence', share(city.confidence)],
        ],
        city.mentions,
      ),
    ),
  people: ({ people }: Article) =>
    people.map(({ name, role, affiliation, mentions }) =>
      item(
        name,
        [
          ['role', role],
          ['affiliation', affiliation],
        ],
        mentions,
      ),
    ),
  organizations: ({ organizations }: Article) =>
    organizations.map(({ name, id, abbreviation, mentions }) =>
      item(
        name,
        [
          ['id', id],
          ['abbreviation', abbreviation],
        ],
        mentions,
      ),
    ),
  dates: ({ dates }: Article) =>
    dates.map((date) =>
      item(
        date.text,
        [
          ['edtf', date.date.edtf ?? 'null'],
          ['precision', date.date.precision],
          ['open', date.date.open],
          ['role', date.role],
        ],
        [date],
      ),
    ),
  places: ({ places }: Article) => places.map(({ name, kind, mentions }) => item(name, [['kind', kind]], mentions)),
  quotes: ({ quotes }: Article) => quotes.map((quote) => item(quote.text, [['speaker', quote.speaker]], [quote])),
  links: ({ links }: Article) => links.map(({ text, url }) => item(text === '' ? url : text, [['url', url]], [], url)),
  url: ({ url }: Article) => (url === null ? [] : [item(url, [], [], url)]),
  canonicalUrl: ({ canonicalUrl }: Article) => (canonicalUrl === null ? [] : [item(canonicalUrl, [], [], canonicalUrl)]),
} as const satisfies Record<string, (article: Article) => Item[]>;
export type ShownField = keyof typeof ITEMS;
