import type { Article } from '../models/article';
import type { Span } from '../models/span';
import type { Inspection } from './inspection';
import type { Marked } from './segments';
import type { Range } from './characters';

/** The kinds that the text distinguishes. */
export const KINDS = ['cluster', 'city', 'place', 'person', 'organization', 'date', 'quote'] as const;
export type Kind = (typeof KINDS)[number];

/** Fields whose items are mentions, with the kind as which they are shown. */
export const KIND_OF = {
  clusters: 'cluster',
  cities: 'city',
  places: 'place',
  people: 'person',
  organizations: 'organization',
  dates: 'date',
  quotes: 'quote',
} as const satisfies Record<string, Kind>;
export type MentionField = keyof typeof KIND_OF;
export const MENTION_FIELDS = Object.keys(KIND_OF) as readonly MentionField[];

/** Everything that is marked on the page. A key is also the id of the element where the mark begins. */
export interface Marks {
  readonly title: readonly Marked[];
  readonly text: readonly Marked[];
  readonly source: readonly Marked[];
}

/** The key of a span of the text or of the headline. */
export const spanKey = ({ start, end, in: where }: Pick<Span, 'start' | 'end' | 'in'>): string =>
  `${where === 'title' ? 'h' : 't'}${start}-${end}`;
/** The key of a range of the source. */
export const sourceKey = ({ start, end }: Range): string => `s${start}-${end}`;

/** The spans of the items of a field. */
export function spansOf(article: Article, field: MentionField): readonly (readonly Span[])[] {
  if (field === 'dates' || field === 'quotes') return article[field].map((one) => [one]);
  return article[field].map((one) => one.mentions);
}

/** The evidence of each mention: its index in `article.evidence[field]`, by the key of its span. */
export function evidenceBySpan({ article }: Inspection, field: string): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [i, { span, lost }] of (article.evidence[field] ?? []).entries()) {
    const key = span && spanKey({ ...span, in: 'text' });
    // Losing evidence at the same span does not support the mention.
    if (key !== null && (lost === null || !places.has(key))) places.set(key, i);
  }
  return places;
}

/** The marks of an inspection. */
export function marksOf(inspection: Inspection): Marks {
  const { article, evidencePlaces } = inspection;
  const marks = { title: new Map<string, Marked>(), text: new Map<string, Marked>(), source: new Map<string, Marked>() };
  for (const field of MENTION_FIELDS) {
    for (const span of spansOf(article, field).flat()) {
      const key = spanKey(span);
      if (!marks[span.in].has(key)) marks[span.in].set(key, { key, kind: KIND_OF[field], start: span.start, end: span.end });
    }
  }
  for (const [field, list] of Object.entries(article.evidence)) {
    for (const [i, { span, lost }] of list.entries()) {
      const place = evidencePlaces[field]?.[i];
      if (place && (lost === null || !marks.source.has(sourceKey(place))))
        marks.source.set(sourceKey(place), { ...place, key: sourceKey(place), kind: null, won: lost === null });
      if (span === null) continue;
      const key = spanKey({ ...span, in: 'text' });
      if (!marks.text.has(key)) marks.text.set(key, { key, kind: null, ...span });
    }
  }
  for (const block of article.blocks.filter(({ kind }) => kind === 'lead')) {
    const key = spanKey({ ...block, in: 'text' });
    if (!marks.text.has(key)) marks.text.set(key, { key, kind: null, start: block.start, end: block.end });
  }
  return { title: [...marks.title.values()], text: [...marks.text.values()], source: [...marks.source.values()] };
}
