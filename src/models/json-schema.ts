import { z } from 'zod';
import { Article } from './article';
import { SCHEMA } from './schema';

/** The JSON Schema (draft 2020-12) of any of the zod schemas in this folder. */
export function jsonSchema(schema: z.ZodType): Record<string, unknown> {
  return z.toJSONSchema(schema, { target: 'draft-2020-12' });
}

/** The JSON Schema of a record, with its `$id`. */
export function articleJsonSchema(): Record<string, unknown> {
  return { ...jsonSchema(Article), $id: SCHEMA };
}
