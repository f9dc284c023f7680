/** What the head of a Markdown file says about it. */
export interface FrontMatter {
  /** The properties in lower case, each with its values. */
  readonly properties: ReadonlyMap<string, readonly string[]>;
  /** The lines after it. */
  readonly body: readonly string[];
}

/** The lines that fence it: YAML's and TOML's. */
const FENCES: ReadonlySet<string> = new Set(['---', '+++']);
/** A longer head is text between two rules. */
const MOST_LINES = 100;
const PROPERTY = /^([\w.-]{1,40}) {0,4}[:=](?: (.*))?$/u;
/** "- Ann Lee", "  name: Ann Lee", "- name: Ann Lee": a value below its property. */
const BELOW = /^ {0,8}- (.*)$|^ {1,8}name: (.*)$/u;
const NAMED = /^name:\s/u;

/** The head that a text begins with, with nothing but properties in it; null without one. */
export function frontMatterOf(lines: readonly string[]): FrontMatter | null {
  const fence = lines[0]?.trim() ?? '';
  if (!FENCES.has(fence)) return null;
  const properties = new Map<string, string[]>();
  let open: string[] = [];
  for (let i = 1; i < Math.min(lines.length, MOST_LINES); i++) {
    const line = lines[i]!.trimEnd();
    if (line === fence) return properties.size === 0 ? null : { properties, body: lines.slice(i + 1) };
    const property = PROPERTY.exec(line);
    const below = property === null ? BELOW.exec(line) : null;
    if (property !== null) {
      open = valuesIn(property[2] ?? '');
      properties.set(property[1]!.toLowerCase(), open);
    } else if (below !== null) open.push(unquoted((below[1] ?? below[2]!).trim().replace(NAMED, '')));
    else if (line !== '' && !line.startsWith(' ') && !line.startsWith('#')) return null;
  }
  return null;
}

/** "[one, two]", "one": the values that a property has on its own line. */
function valuesIn(text: string): string[] {
  const value = text.trim();
  const list = value.startsWith('[') && value.endsWith(']') ? value.slice(1, -1).split(',') : [value];
  return list.map(unquoted).filter((one) => one !== '' && one !== '>' && one !== '|');
}

function unquoted(text: string): string {
  const value = text.trim();
  const isQuoted = value.length > 1 && (value.startsWith('"') || value.startsWith("'")) && value.endsWith(value[0]!);
  return isQuoted ? value.slice(1, -1) : value;
}

/** The meta tags that say the same, by property. */
const META: ReadonlyMap<string, string> = new Map([
  ['title', 'og:title'],
  ['description', 'description'],
  ['summary', 'description'],
  ['excerpt', 'description'],
  ['author', 'author'],
  ['authors', 'author'],
  ['date', 'article:published_time'],
  ['published', 'article:published_time'],
  ['pubdate', 'article:published_time'],
  ['publishdate', 'article:published_time'],
  ['updated', 'article:modified_time'],
  ['modified', 'article:modified_time'],
  ['lastmod', 'article:modified_time'],
  ['tags', 'article:tag'],
  ['keywords', 'article:tag'],
]);

/** The metadata as they stand in a page: pairs of the name of a meta tag and its content. */
export const metaOf = ({ properties }: FrontMatter): (readonly [name: string, content: string])[] =>
  [...properties].flatMap(([property, values]) => {
    const name = META.get(property);
    return name === undefined ? [] : values.map((value) => [name, value] as const);
  });
