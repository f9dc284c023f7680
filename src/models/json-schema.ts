import { z } from 'zod';
import { Article } from './article';
import { CapturedArticle } from './capture';
import { CAPTURED_SCHEMA, SCHEMA } from './schema';

/** The JSON Schema (draft 2020-12) of any of the zod schemas in this folder. */
export function jsonSchema(schema: z.ZodType): Record<string, unknown> {
  return z.toJSONSchema(schema, { target: 'draft-2020-12' });
}

/** The JSON Schema of a record, with its `$id`. */
export function articleJsonSchema(): Record<string, unknown> {
  return { ...jsonSchema(Article), $id: SCHEMA };
}

/** The JSON Schema of a line that the commands for many pages write: a record and its `capture`, which a record alone may not have. */
export function capturedArticleJsonSchema(): Record<string, unknown> {
  return { ...jsonSchema(CapturedArticle), $id: CAPTURED_SCHEMA };
}
