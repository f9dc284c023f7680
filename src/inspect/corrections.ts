import type { Article } from '../models/article';

/** Fields with one value, which a correction replaces. */
export const VALUE_FIELDS = ['title', 'lead', 'language', 'published', 'modified', 'publisher'] as const;
export type ValueField = (typeof VALUE_FIELDS)[number];
/** Fields with a list, for which a correction says which entries are wrong and which are missing. */
export const LIST_FIELDS = ['authors', 'contacts', 'tags', 'dates', 'clusters', 'cities', 'people', 'organizations', 'quotes'] as const;
export type ListField = (typeof LIST_FIELDS)[number];

/** How to write a missing entry of a field that needs more than a name. */
export const MISSING_FORM: Partial<Record<ListField, string>> = {
  dates: 'den 3. maj = 2021-05-03',
  clusters: 'Energy Cluster Denmark = energy-cluster-denmark',
  cities: 'Odense, DK',
  quotes: 'Vi begynder i maj = Karen Holst',
};

/** A reader's corrections of a record. */
export interface Corrections {
  /** The right value by field; null: the field should be empty. */
  readonly values: Partial<Record<ValueField, string | null>>;
  /** Indexes in the record's lists of the wrong entries. */
  readonly wrong: Partial<Record<ListField, readonly number[]>>;
  /** Missing entries, as the reader wrote them. */
  readonly missing: Partial<Record<ListField, readonly string[]>>;
  /** Fields that the reader confirmed. */
  readonly right: readonly (ValueField | ListField)[];
  /** Whether all other fields are right as well. */
  readonly allRight: boolean;
}

/** The value of a field in the form of an expected record. */
export function valueOf(article: Article, field: ValueField): string | null {
  if (field === 'language') return article.language?.code ?? null;
  if (field === 'published' || field === 'modified') return article[field]?.edtf ?? null;
  return field === 'publisher' ? (article.publisher?.name ?? null) : article[field];
}

const QUOTE_BEGINNING = 40;

/** Splits a line at the last occurrence of a sign; the second part is null if there is none. */
function parted(line: string, sign: string): [string, string | null] {
  const at = line.lastIndexOf(sign);
  return at < 0 ? [line.trim(), null] : [line.slice(0, at).trim(), line.slice(at + sign.length).trim()];
}

/** An entry of the record as it appears in an expected record, and the words by which `never` names it there. */
interface ExpectedEntry {
  readonly entry: unknown;
  readonly words: string;
}

const byName = (list: readonly { readonly name: string }[]): ExpectedEntry[] => list.map(({ name }) => ({ entry: name, words: name }));

/** How the entries of a record, and a line that the reader wrote, appear in an expected record. */
const ENTRIES: Readonly<Record<ListField, { of(article: Article): ExpectedEntry[]; written(line: string): unknown }>> = {
  authors: { of: ({ authors }) => byName(authors), written: (line) => line },
  contacts: { of: ({ contacts }) => byName(contacts), written: (line) => line },
  tags: { of: ({ tags }) => tags.map((tag) => ({ entry: tag, words: tag })), written: (line) => line },
  dates: {
    of: ({ dates }) => dates.map(({ text, date }) => ({ entry: { text, edtf: date.edtf }, words: text })),
    written: (line) => (([text, edtf]) => ({ text, edtf }))(parted(line, '=')),
  },
  clusters: {
    of: ({ clusters }) => clusters.map(({ name, id, mentions }) => ({ entry: { surface: mentions[0]?.text ?? name, id }, words: name })),
    written: (line) => (([surface, id]) => ({ surface, id }))(parted(line, '=')),
  },
  cities: {
    of: ({ cities }) => cities.map(({ name, country }) => ({ entry: { name, country }, words: name })),
    written: (line) => (([name, country]) => ({ name, country: country ?? '' }))(parted(line, ',')),
  },
  people: { of: ({ people }) => people.map(({ name }) => ({ entry: { name }, words: name })), written: (line) => ({ name: line }) },
  organizations: { of: ({ organizations }) => byName(organizations), written: (line) => line },
  quotes: {
    of: ({ quotes }) => quotes.map(({ text, speaker }) => ({ entry: { begins: text.slice(0, QUOTE_BEGINNING), speaker }, words: text })),
    written: (line) => (([begins, speaker]) => ({ begins, speaker }))(parted(line, '=')),
  },
};
/** The name under which an expected record keeps a field. */
const KEPT_AS: Partial<Record<ListField, string>> = { organizations: 'organizationsInclude' };
/** Fields for which an expected record can forbid names. */
const FORBIDDING: ReadonlySet<string> = new Set(['authors', 'cities', 'clusters', 'people', 'organizations', 'dates']);

/** The expected record of a fixture: the fields that the reader corrected or confirmed. */
export function expectedOf(article: Article, corrections: Corrections): Record<string, unknown> {
  const { values, wrong, missing, right, allRight } = corrections;
  const expected: Record<string, unknown> = {};
  const never: Record<string, string[]> = {};
  for (const field of VALUE_FIELDS) {
    const said = values[field];
    if (said !== undefined) expected[field] = said;
    else if (allRight || right.includes(field)) expected[field] = valueOf(article, field);
  }
  for (const field of LIST_FIELDS) {
    const out = new Set(wrong[field]);
    const more = (missing[field] ?? []).map((line) => line.trim()).filter((line) => line !== '');
    if (!allRight && !right.includes(field) && out.size === 0 && more.length === 0) continue;
    const entries = ENTRIES[field].of(article);
    const kept = entries.filter((_, i) => !out.has(i));
    expected[KEPT_AS[field] ?? field] = [...kept.map(({ entry }) => entry), ...more.map((line) => ENTRIES[field].written(line))];
    const stays = new Set(kept.map(({ words }) => words));
    const forbidden = entries.filter(({ words }, i) => out.has(i) && !stays.has(words)).map(({ words }) => words);
    if (forbidden.length > 0 && FORBIDDING.has(field)) never[field] = forbidden;
  }
  return Object.keys(never).length > 0 ? { ...expected, never } : expected;
}

/** How to read the page of a fixture. */
export interface ReadAs {
  readonly url: string | null;
  readonly capturedAt: string | null;
  readonly contentType: string | null;
  /** WHATWG name of the encoding the page came in. */
  readonly encoding: string | null;
}

/** The source.json of a fixture. The exported page is UTF-8; its content type says so if the original was not. */
export function fixtureSourceOf({ url, capturedAt, contentType, encoding }: ReadAs, layout: string): Record<string, unknown> {
  const plain = contentType?.startsWith('text/plain') === true;
  const recoded = encoding !== null && encoding.toLowerCase() !== 'utf-8';
  return {
    layout,
    traps: [],
    ...(url !== null && { url }),
    ...((plain || recoded) && { contentType: `${plain ? 'text/plain' : 'text/html'}; charset=utf-8` }),
    ...(capturedAt !== null && { capturedAt }),
  };
}
