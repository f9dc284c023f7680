import { z } from 'zod';

/** How precise a date is. Decades, centuries, half-years, quarters and weeks are intervals; the precision names their width. */
export const Precision = z
  .enum(['time', 'day', 'week', 'month', 'season', 'quarter', 'half-year', 'year', 'decade', 'century', 'interval'])
  .meta({ description: 'How precise the date is.' });
export type Precision = z.infer<typeof Precision>;

export const DateValue = z
  .object({
    edtf: z.string().nullable().meta({ description: 'ISO 8601-2 (EDTF), exactly as precise as the page; null if it cannot be resolved.' }),
    start: z.string().nullable().meta({ description: 'First day, inclusive, YYYY-MM-DD.' }),
    end: z.string().nullable().meta({ description: 'Last day, inclusive, YYYY-MM-DD.' }),
    precision: Precision,
    open: z.enum(['after', 'before']).nullable().meta({ description: '\'after\' for "since 2007", \'before\' for "until 2030".' }),
    time: z.string().nullable().meta({ description: 'The full timestamp if one is given, with or without a time zone.' }),
    text: z.string().meta({ description: 'The date as printed, or as the metadata gives it.' }),
  })
  .meta({ id: 'DateValue', description: 'A date as printed, in EDTF, with its first and last day.' });
export type DateValue = z.infer<typeof DateValue>;
