import type { AnnotateOptions, DetectOptions, ExtractOptions } from '../models/options';
import { CLUSTER_ID, COUNTRY_CODE, LANGUAGE_CODE, PROFILE_NAME } from '../models/patterns';
import { isDayOrTimestamp, isIsoDay } from './days';
import { DEFAULT_LIMITS } from './limits';
import { isObject, listOf, notEmpty, objectOfOnly, objectWith, orNull, plain, recordOf, shown, type Kind } from './option-kinds';

const TEXT = plain('a string', (value) => typeof value === 'string');
const NAME = plain('a string that is not empty', (value) => typeof value === 'string' && value !== '');
const SWITCH = plain('true or false', (value) => typeof value === 'boolean');
const DAY = plain(
  "a day or a timestamp that begins with one, such as '2020-10-22' or '2020-10-22T09:30:00Z'",
  (value) => typeof value === 'string' && isDayOrTimestamp(value),
);
const matching =
  (pattern: RegExp) =>
  (value: unknown): boolean =>
    typeof value === 'string' && pattern.test(value);
const LANGUAGE = plain("a language code, such as 'da' or 'nb-NO'", matching(LANGUAGE_CODE));
const CODES = listOf("language codes, such as ['da', 'sv']", TEXT);
const PREFERENCE = plain("'nearest', 'past' or 'future'", (value) => value === 'nearest' || value === 'past' || value === 'future');
const TEXTS = listOf('strings', TEXT);
const BY_LANGUAGE = recordOf('an object of strings by language code', TEXT, null);
const REGISTRY = listOf(
  "clusters, each with at least an id and a name (the schema is ClusterEntry in 'klynge/models')",
  objectWith('a cluster', ['id', 'name'], {
    id: plain("small letters, digits and hyphens, such as 'energy-cluster-denmark'", matching(CLUSTER_ID)),
    name: NAME,
    names: BY_LANGUAGE,
    fields: BY_LANGUAGE,
    ...together(['aliases', 'ordinary', 'branch_cities', 'predecessors', 'successors', 'sources'], TEXTS),
    country: orNull(plain("a code of two capitals, such as 'DK',", matching(COUNTRY_CODE))),
    ...together(['kind', 'field', 'hq_city', 'website', 'start', 'end', 'status', 'notes'], orNull(TEXT)),
  }),
);
const RECOGNIZERS = listOf(
  "recognizers, each with a name and a function recognize (see 'klynge/english')",
  objectWith('a recognizer', ['name', 'recognize'], {
    name: TEXT,
    languages: CODES,
    recognize: plain('a function', (value) => typeof value === 'function'),
  }),
);
const BORDER = orNull(plain("a day, such as '2020-10-22',", (value) => typeof value === 'string' && isIsoDay(value)));
const SELECTOR = plain('a CSS selector', (value) => typeof value === 'string' && value !== '');
const LAYOUT = objectOfOnly('a layout', ['from', 'until'], {
  from: BORDER,
  until: BORDER,
  ...together(['when', 'title', 'lead', 'published', 'modified', 'authors', 'contacts', 'publisher', 'tags', 'content'], SELECTOR),
  remove: listOf('CSS selectors', SELECTOR),
});
const SITES = listOf(
  "site profiles, each with a name, hosts and layouts (the schema is SiteProfile in 'klynge/models')",
  objectOfOnly('a site profile', ['name', 'hosts', 'layouts'], {
    name: plain("a name of small letters, digits and hyphens, such as 'forsk-no'", matching(PROFILE_NAME)),
    hosts: notEmpty(listOf('host names', NAME)),
    layouts: notEmpty(listOf('layouts', LAYOUT)),
  }),
);
const isLimit = (value: unknown): boolean => typeof value === 'number' && value > 0 && (Number.isInteger(value) || value === Infinity);
const LIMIT_NAMES = Object.keys(DEFAULT_LIMITS);
const LIMITS = recordOf(
  `an object of whole numbers above 0 by name: ${LIMIT_NAMES.join(', ')}`,
  plain('a whole number above 0', isLimit),
  LIMIT_NAMES,
);

/** Gives several fields the same kind. */
function together(names: readonly string[], kind: Kind): Record<string, Kind> {
  return Object.fromEntries(names.map((name) => [name, kind]));
}

const EXTRACT: Readonly<Record<keyof ExtractOptions, Kind>> = {
  url: TEXT,
  contentType: TEXT,
  capturedAt: DAY,
  registry: REGISTRY,
  recognizers: RECOGNIZERS,
  sites: SITES,
  limits: LIMITS,
  explain: SWITCH,
};
const ANNOTATE: Readonly<Record<keyof AnnotateOptions, Kind>> = {
  language: LANGUAGE,
  reference: DAY,
  prefer: PREFERENCE,
  registry: REGISTRY,
  recognizers: RECOGNIZERS,
};
const DETECT: Readonly<Record<keyof DetectOptions, Kind>> = { candidates: CODES, hints: CODES };

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

/** An option that is undefined counts as not given; unknown options are ignored. */
function checkOptions(call: string, options: unknown, kinds: Readonly<Record<string, Kind>>): void {
  if (!isObject(options)) throw new TypeError(`klynge: the options of ${call} are an object, not ${shown(options)}`);
  for (const name in kinds) {
    const value = options[name];
    const { says, fault } = kinds[name]!;
    const wrong = value === undefined ? null : fault(value);
    if (wrong !== null) throw new TypeError(`klynge: the option '${name}' of ${call} takes ${says}${wrong}`);
  }
}
