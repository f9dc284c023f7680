/** A set of names as scripts/name-lines.mjs builds it; src/gazetteer/name-lines.ts asks it where it lies. */
export interface NameLinesTable {
  /** Lower-case names, each with a bar and what is known of it, in ASCII; lines end with '~' and stand in the order of their buckets. */
  readonly lines: string;
  /** Where each bucket begins in `lines`, and where the last ends, as `Planes` in src/text/packed.ts reads it. */
  readonly starts: readonly string[];
  /** Base64 of 32-bit words: a bit for each name by its hash. */
  readonly filter: string;
}

/** Columns by falling population, in base64: see src/gazetteer/cities-table.ts. */
export interface Cities {
  readonly names: NameLinesTable;
  /** Words that open names of several tokens, each with the tokens of the longest as one digit. */
  readonly openings: NameLinesTable;
  /** How names belong to cities: tier and bits of languages. */
  readonly uses: readonly (readonly [tier: number, mask: number])[];
  /** ISO 3166-1 alpha-2 codes, parted by blanks. */
  readonly countries: string;
  /** As `Planes` reads it. */
  readonly population: readonly string[];
  readonly country: string;
  readonly flags: string;
  /** Of 24 bits: the low sixteen, the high eight. */
  readonly geonameId: readonly [string, string];
  readonly latitude: readonly [string, string];
  readonly longitude: readonly [string, string];
  readonly ownName: readonly [string, string];
}

/** Registered names, with all their forms: see src/gazetteer/clusters/built-registry.ts. */
export interface RegistryTable {
  /** By id: name, kind, field, country, start, end, every name, names that are ordinary words, the field as texts name it, ids of successors. */
  readonly records: NameLinesTable;
  /** Lines of a strength, offsets of records and a form as printed. */
  readonly forms: string;
  /** By the first key of forms, and by the second: bits and offsets of forms. */
  readonly first: NameLinesTable;
  readonly second: NameLinesTable;
}

/** Little-endian 16-bit numbers in base64. */
export interface ContentTrees {
  /** What 1 in the numbers is worth. */
  readonly step: number;
  /** The first node of each tree. */
  readonly roots: string;
  /** Kind of evidence, limit, left, right of each node; a child below zero is a leaf, counted from -1 down. */
  readonly nodes: string;
  /** What each leaf adds to the log-odds. */
  readonly leaves: string;
}

/** By encoding: its index, or parts that indexes share, in the form that the decoder of @exodus/bytes reads. */
export type Encodings = Readonly<Record<string, readonly (number | string)[] | string>>;

/** Base64: see src/gazetteer/kin.ts. */
export interface Kin {
  /** By class of German words: the kind of most of its members. */
  readonly germanKinds: readonly number[];
  /** Slots of a check byte, a kind and a class, by the hash of a lower-case word. */
  readonly english: string;
  /** Slots of a check byte and a class. */
  readonly german: string;
}

export interface LanguageWeights {
  /** BCP 47 codes in the order of a row's weights; 'und' stands for every language that the table does not know. */
  readonly languages: readonly string[];
  /** What a weight of 1 is worth. */
  readonly step: number;
  /** Base64 of four bits a weight, low half first, 8 for zero: the rows one after the other. */
  readonly weights: string;
  /** One weight a row, in the same form: above zero for Nynorsk, below for Bokmål. */
  readonly norwegian: { readonly step: number; readonly weights: string };
}

export interface Names {
  /** Languages in which a given name can be at home, in the order of their bits. */
  readonly homes: readonly string[];
  /** "GSH": level of the given name, of the surname (0–9), homes as a base-36 bit mask. */
  readonly groups: readonly string[];
  /** Each with the number of its group in two digits. */
  readonly names: NameLinesTable;
}

/** See src/gazetteer/places-table.ts. */
export interface Places {
  readonly kinds: readonly string[];
  readonly names: NameLinesTable;
  readonly openings: NameLinesTable;
}

export interface Tagger {
  /** Buckets of hashed features; a power of two. */
  readonly buckets: number;
  /** What a weight of 1 is in log-odds. */
  readonly scale: number;
  /** Base64: for each bucket the weights of nothing, person, place, organization, a byte each, with 128 added. */
  readonly weights: string;
}

export interface Trigrams {
  /** A script, or the language that alone has one, and a regular expression for its letters. */
  readonly scripts: readonly (readonly [script: string, letter: string])[];
  /** By script and ISO 639-3 code: the most frequent trigrams of a language, the first first, parted by '|'. */
  readonly languages: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export function cities(): Cities;
export function clusters(): RegistryTable;
export function contentTrees(): ContentTrees;
export function encodings(): Encodings;
export function kin(): Kin;
export function language(): LanguageWeights;
export function names(): Names;
export function organizations(): RegistryTable;
export function places(): Places;
export function tagger(): Tagger;
export function trigrams(): Trigrams;
