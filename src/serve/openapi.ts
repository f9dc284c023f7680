import { z } from 'zod';
import { Article } from '../models/article';
import { Annotation } from '../models/mention';
import { AnnotateRequest, ExtractRequest } from './requests';

const Problem = z
  .object({ type: z.string(), title: z.string(), status: z.int(), detail: z.string() })
  .meta({ id: 'Problem', description: 'What went wrong (RFC 9457).' });

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (name: string) => ({ 'application/json': { schema: ref(name) } });
const page = { schema: { type: 'string' } };
const query = ['url', 'capturedAt', 'explain'].map((name) => ({ name, in: 'query', required: false, schema: { type: 'string' } }));
const failures = Object.fromEntries(
  [400, 401, 408, 413, 415, 422, 503, 504].map((status) => [
    status,
    { description: 'See the detail.', content: { 'application/problem+json': { schema: ref('Problem') } } },
  ]),
);

const BEARER = { token: { type: 'http', scheme: 'bearer' } };

const PATHS = {
  '/extract': {
    post: {
      operationId: 'extract',
      summary: 'Read one page, or many as JSON lines.',
      parameters: query,
      requestBody: {
        required: true,
        content: { ...json('ExtractRequest'), 'text/html': page, 'text/plain': page, 'application/x-ndjson': page },
      },
      responses: {
        200: {
          description: 'The record; for JSON lines one record a line.',
          content: { ...json('Article'), 'application/x-ndjson': page },
        },
        ...failures,
      },
    },
  },
  '/annotate': {
    post: {
      operationId: 'annotate',
      summary: 'Names and dates of a text.',
      requestBody: { required: true, content: json('AnnotateRequest') },
      responses: { 200: { description: 'The mentions.', content: json('Annotation') }, ...failures },
    },
  },
  '/schema': {
    get: {
      operationId: 'schema',
      summary: 'JSON Schema of a record.',
      responses: { 200: { description: 'The schema.', content: { 'application/schema+json': { schema: { type: 'object' } } } } },
    },
  },
  '/healthz': {
    get: {
      operationId: 'health',
      security: [],
      summary: 'Whether the service answers.',
      responses: {
        200: {
          description: 'It does.',
          content: {
            'application/json': { schema: { type: 'object', properties: { status: { type: 'string' }, version: { type: 'string' } } } },
          },
        },
      },
    },
  },
  '/metrics': {
    get: {
      operationId: 'metrics',
      summary: 'Prometheus metrics.',
      responses: { 200: { description: 'Text format.', content: { 'text/plain': page } } },
    },
  },
};

/**
 * The OpenAPI 3.1 document of the service, made from the zod schemas.
 *
 * @param access whether all routes but `/healthz` need a token
 */
export function openApi(version: string, access: 'open' | 'token'): Record<string, unknown> {
  const schemas = componentsOf([Article, Annotation, ExtractRequest, AnnotateRequest, Problem]);
  return {
    openapi: '3.1.0',
    info: { title: 'klynge', version, summary: 'News pages in, typed records out.', license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: '/' }],
    paths: PATHS,
    ...(access === 'open' ? { components: { schemas } } : { security: [{ token: [] }], components: { schemas, securitySchemes: BEARER } }),
  };
}

/** The schemas by their id, with references between them in OpenAPI's form. */
function componentsOf(schemas: readonly z.ZodType[]): Record<string, unknown> {
  const registry = z.registry<{ id?: string | undefined }>();
  const seen = new Map<string, z.ZodType>();
  for (const schema of schemas) collect(schema, seen);
  for (const [id, schema] of seen) registry.add(schema, { id });
  const made = z.toJSONSchema(registry, { target: 'draft-2020-12', uri: (id) => `#/components/schemas/${id}` });
  return Object.fromEntries(Object.entries(made.schemas).map(([id, { $id: _id, $schema: _schema, ...schema }]) => [id, schema]));
}

/** Every schema with an id inside a schema. */
function collect(schema: z.ZodType, seen: Map<string, z.ZodType>): void {
  const id = schema.meta()?.id;
  if (id !== undefined) {
    if (seen.has(id)) return;
    seen.set(id, schema);
  }
  const { def } = schema as unknown as {
    def: { shape?: Record<string, z.ZodType>; element?: z.ZodType; innerType?: z.ZodType; options?: z.ZodType[]; valueType?: z.ZodType };
  };
  const below = [...Object.values(def.shape ?? {}), def.element, def.innerType, ...(def.options ?? []), def.valueType];
  for (const one of below) if (one && typeof one === 'object' && 'def' in one) collect(one, seen);
}
