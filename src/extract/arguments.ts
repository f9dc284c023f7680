import type { AnnotateOptions, DetectOptions, ExtractOptions } from '../models/options';
import { DEFAULT_LIMITS } from './limits';
import { readDay } from './mentions/dates/resolve/calendar';

/** What an option takes: a test, and how a message says it. */
interface Kind {
  readonly says: string;
  readonly fits: (value: unknown) => boolean;
}

/** An option that takes an array; a message names the first entry at fault. */
interface ListKind extends Kind {
  readonly each: (entry: unknown) => boolean;
}

const listOf = (says: string, each: ListKind['each']): ListKind => ({
  says: `an array of ${says}`,
  each,
  fits: (value) => Array.isArray(value) && value.every(each),
});

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): boolean => typeof value === 'string';
const BEGINS_WITH_DAY = /^\d{4}-\d{2}-\d{2}(?:$|[ T])/u;
const isDay = (value: unknown): boolean => typeof value === 'string' && BEGINS_WITH_DAY.test(value) && readDay(value.slice(0, 10)) !== null;

const TEXT: Kind = { says: 'a string', fits: isText };
const SWITCH: Kind = { says: 'true or false', fits: (value) => typeof value === 'boolean' };
const DAY: Kind = { says: "a day or a timestamp that begins with one, such as '2020-10-22' or '2020-10-22T09:30:00Z'", fits: isDay };
const CODES = listOf("language codes, such as ['da', 'sv']", isText);
const PREFERENCE: Kind = {
  says: "'nearest', 'past' or 'future'",
  fits: (value) => value === 'nearest' || value === 'past' || value === 'future',
};
const REGISTRY = listOf(
  "clusters, each with at least an id and a name (the schema is ClusterEntry in 'klynge/models')",
  (entry) => isObject(entry) && isText(entry['id']) && isText(entry['name']),
);
const RECOGNIZERS = listOf(
  "recognizers, each with a name and a function recognize (see 'klynge/english')",
  (one) => isObject(one) && isText(one['name']) && typeof one['recognize'] === 'function',
);
const SITES = listOf(
  'site profiles, each with a name, hosts and layouts',
  (site) => isObject(site) && isText(site['name']) && Array.isArray(site['hosts']) && Array.isArray(site['layouts']),
);
const LIMITS: Kind = {
  says: `an object of whole numbers above 0 by name: ${Object.keys(DEFAULT_LIMITS).join(', ')}`,
  fits: (value) =>
    isObject(value) &&
    Object.entries(value).every(
      ([name, most]) =>
        name in DEFAULT_LIMITS &&
        (most === undefined || (typeof most === 'number' && most > 0 && (Number.isInteger(most) || most === Infinity))),
    ),
};

const EXTRACT: Readonly<Record<keyof ExtractOptions, Kind | ListKind>> = {
  url: TEXT,
  contentType: TEXT,
  capturedAt: DAY,
  registry: REGISTRY,
  recognizers: RECOGNIZERS,
  sites: SITES,
  limits: LIMITS,
  explain: SWITCH,
};
const ANNOTATE: Readonly<Record<keyof AnnotateOptions, Kind | ListKind>> = {
  language: TEXT,
  reference: DAY,
  prefer: PREFERENCE,
  registry: REGISTRY,
  recognizers: RECOGNIZERS,
};
const DETECT: Readonly<Record<keyof DetectOptions, Kind | ListKind>> = { candidates: CODES, hints: CODES };

/** @throws {TypeError} that names the argument or the option at fault and what it takes */
export function checkExtract(input: unknown, options: unknown): void {
  if (typeof input !== 'string' && !(input instanceof Uint8Array))
    throw new TypeError(`klynge: extract(input) takes a string or a Uint8Array, not ${shown(input)}`);
  checkOptions('extract', options, EXTRACT);
}

/** @throws {TypeError} that names the argument or the option at fault and what it takes */
export function checkAnnotate(text: unknown, options: unknown): void {
  if (typeof text !== 'string') throw new TypeError(`klynge: annotate(text) takes a string, not ${shown(text)}`);
  checkOptions('annotate', options, ANNOTATE);
}

/** @throws {TypeError} that names the argument or the option at fault and what it takes */
export function checkDetect(text: unknown, options: unknown): void {
  if (typeof text !== 'string') throw new TypeError(`klynge: detectLanguage(text) takes a string, not ${shown(text)}`);
  checkOptions('detectLanguage', options, DETECT);
}

/** An option that is left undefined is one that was not given; unknown ones are passed over. */
function checkOptions(call: string, options: unknown, kinds: Readonly<Record<string, Kind | ListKind>>): void {
  if (!isObject(options)) throw new TypeError(`klynge: the options of ${call} are an object, not ${shown(options)}`);
  for (const name in kinds) {
    const value = options[name];
    const kind = kinds[name]!;
    if (value !== undefined && !kind.fits(value))
      throw new TypeError(
        `klynge: the option '${name}' of ${call} takes ${kind.says}, not ${Array.isArray(value) && 'each' in kind ? `entry ${value.findIndex((entry) => !kind.each(entry))} of this array` : shown(value)}`,
      );
  }
}

/** Most UTF-16 units of a wrong value that a message repeats. */
const MOST_SHOWN = 60;

function shown(value: unknown): string {
  if (typeof value === 'string') return `'${value.slice(0, MOST_SHOWN)}'`;
  if (Array.isArray(value)) return 'this array';
  if (typeof value === 'function') return 'a function';
  return isObject(value) ? 'this object' : String(value);
}
