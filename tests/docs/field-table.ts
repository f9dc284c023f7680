import { Article } from '../../src/models/article';

interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly $ref?: string;
  readonly enum?: readonly string[];
  readonly description?: string;
}

/** The type of a schema, in short: `Span[]`, `string or null`. */
function typeName(schema: JsonSchema): string {
  if (schema.$ref) return schema.$ref.replace(/^.*\//u, '');
  if (schema.anyOf) return schema.anyOf.map(typeName).join(' or ');
  if (schema.enum) return schema.enum.map((one) => `'${one}'`).join(' or ');
  if (schema.type === 'array') return `${typeName(schema.items ?? {})}[]`;
  return [schema.type ?? 'any'].flat().join(' or ');
}

/** The README's table of fields, from the schema of the record. */
export function fieldTable(definition: Readonly<Record<string, JsonSchema>>): string {
  const rows = Object.keys(Article.shape).map(
    (name) => `| \`${name}\` | ${typeName(definition[name]!)} | ${definition[name]!.description ?? ''} |`,
  );
  return ['| field | type | what it says |', '|---|---|---|', ...rows].join('\n');
}
