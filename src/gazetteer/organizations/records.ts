import type { ClusterRecord } from '../clusters/record';
import { AGENCIES } from './agencies.table';
import { COMPANIES } from './companies.table';
import { UNIVERSITIES } from './universities.table';
import { WESTERN_BODIES } from './western-bodies.table';
import { WORLD_BODIES } from './world-bodies.table';

/** Names that are also words, surnames or villages of the home countries: they count only inside a sentence, where only a name is capitalized. */
const ORDINARY: ReadonlySet<string> = new Set([
  ...['Neste', 'Høyre', 'Høgre', 'Venstre', 'Total', 'Labour', 'Vattenfall', 'Make UK', 'Technology Scotland'],
  ...['Beiersdorf', 'Liander', 'Vitens'],
]);

/** The organizations recognized by name alone, as cluster records; tables/organizations.json is built from them. */
export function organizationRecords(): ClusterRecord[] {
  return [
    ...UNIVERSITIES.map((line) => recordOf(line, 'university')),
    ...[...AGENCIES, ...COMPANIES, ...WESTERN_BODIES, ...WORLD_BODIES].map((line) => recordOf(line, 'organization')),
  ];
}

function recordOf(line: string, kind: string): ClusterRecord {
  const [full = '', short = ''] = line.split(' | ');
  const written = full.split('; ').map(nameOf);
  const names = written.map(({ name }) => name);
  const abbreviations = short === '' ? [] : short.split('; ');
  return {
    id: slug(names[0]!),
    name: names[0]!,
    kind,
    field: null,
    country: null,
    start: null,
    end: null,
    names: [...names, ...abbreviations],
    ordinary: names.filter((name) => ORDINARY.has(name)),
    fields: [],
    successors: [],
    called: Object.fromEntries(written.flatMap(({ language, name }) => (language === null ? [] : [[language, name]]))),
  };
}

/** "en:European Union": a name, and the language whose texts call the organization so. */
function nameOf(written: string): { language: string | null; name: string } {
  const colon = written.indexOf(':');
  return colon === -1 ? { language: null, name: written } : { language: written.slice(0, colon), name: written.slice(colon + 1) };
}

const PLAIN: ReadonlyMap<string, string> = new Map([
  ['æ', 'ae'],
  ['ø', 'oe'],
  ['å', 'aa'],
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['ß', 'ss'],
  ['é', 'e'],
  ['è', 'e'],
  ['í', 'i'],
  ['ó', 'o'],
  ['á', 'a'],
  ['ú', 'u'],
  ['þ', 'th'],
]);

/** The id of a name: "org-aarhus-universitet" for "Aarhus Universitet". */
function slug(name: string): string {
  const letters = name.toLowerCase().replace(/[^\0-\x7f]/gu, (char) => PLAIN.get(char) ?? char);
  return `org-${letters.replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '')}`;
}
