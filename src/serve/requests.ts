import { z } from 'zod';
import { isDayOrTimestamp } from '../extract/days';
import { LANGUAGE_CODE } from '../models/patterns';
import { Refusal } from './problem';

const capturedAt = z
  .string()
  .max(40)
  .refine(isDayOrTimestamp, { error: 'capturedAt takes a day or a timestamp, such as 2020-10-22 or 2020-10-22T09:30:00Z' });
const address = z.url({ protocol: /^https?$/u }).meta({ description: 'Where the page was fetched. It is not fetched again.' });

export const ExtractRequest = z
  .strictObject({
    html: z.string().meta({ description: 'The page.' }),
    url: address.optional(),
    contentType: z.string().max(200).optional().meta({ description: "The HTTP header's value; 'text/plain' reads plain text." }),
    capturedAt: capturedAt.optional().meta({ description: 'When an archive fetched the page.' }),
    explain: z.boolean().optional().meta({ description: 'Keep the losing candidates.' }),
  })
  .meta({ id: 'ExtractRequest', description: 'A page to read.' });
export type ExtractRequest = z.infer<typeof ExtractRequest>;

export const AnnotateRequest = z
  .strictObject({
    text: z.string(),
    language: z
      .string()
      .regex(LANGUAGE_CODE, { error: "language takes a language code, such as 'da' or 'nb-NO'" })
      .optional()
      .meta({ description: 'BCP 47 code; detected when absent.' }),
    reference: z.iso.date().optional().meta({ description: 'The day from which relative dates are read.' }),
    prefer: z.enum(['nearest', 'past', 'future']).optional(),
  })
  .meta({ id: 'AnnotateRequest', description: 'A text to annotate.' });
export type AnnotateRequest = z.infer<typeof AnnotateRequest>;

/** Options of a page given as query parameters, when the body is the page itself. */
export const PageQuery = z.strictObject({
  url: address.optional(),
  capturedAt: capturedAt.optional(),
  explain: z.enum(['true', 'false']).optional(),
});

/** Parses and validates JSON, or throws a problem that says what is wrong. */
export function readJson<T>(text: string, schema: z.ZodType<T>): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Refusal(400, `the body is not valid JSON: ${(error as Error).message}`);
  }
  return check(value, schema);
}

export function check<T>(value: unknown, schema: z.ZodType<T>): T {
  const checked = schema.safeParse(value);
  if (checked.success) return checked.data;
  throw new Refusal(422, z.prettifyError(checked.error));
}

/** The options without the keys that are absent. */
export function given<T extends object>(options: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
