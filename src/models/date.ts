import { z } from 'zod';

/** How exact a date is. A decade, a century, a half-year, a quarter or a week is an interval with this word for its width. */
export const Precision = z
  .enum(['time', 'day', 'week', 'month', 'season', 'quarter', 'half-year', 'year', 'decade', 'century', 'interval'])
  .meta({ description: 'How exact the date is.' });
export type Precision = z.infer<typeof Precision>;

export const DateValue = z
  .object({
    edtf: z.string().nullable().meta({ description: 'ISO 8601-2 (EDTF), as exact as the page and no more; null where it can not be resolved.' }),
    start: z.string().nullable().meta({ description: 'First day, inclusive, YYYY-MM-DD.' }),
    end: z.string().nullable().meta({ description: 'Last day, inclusive, YYYY-MM-DD.' }),
    precision: Precision,
    open: z.enum(['after', 'before']).nullable().meta({ description: "'after' for \"since 2007\", 'before' for \"until 2030\"." }),
    time: z.string().nullable().meta({ description: 'The full timestamp where one is printed, with its zone or without.' }),
    text: z.string().meta({ description: 'The date as printed or as the metadata has it.' }),
  })
  .meta({ id: 'DateValue', description: 'A date as printed, in EDTF, with its first and last day.' });
export type DateValue = z.infer<typeof DateValue>;
