import { z } from 'zod';
import { Article } from './article';

export const Capture = z
  .object({
    at: z.string().nullable().meta({ description: 'When the page was fetched, as the archive says.' }),
    source: z.string().meta({ description: 'The input it was read from, as it was given.' }),
    offset: z.int().nullable().meta({ description: 'Byte in the source at which its record, member or line begins.' }),
    member: z.string().nullable().meta({ description: 'Its name inside the archive.' }),
  })
  .meta({ id: 'Capture', description: 'Where and when a page of a batch was captured.' });
export type Capture = z.infer<typeof Capture>;

export const Failure = z
  .object({
    code: z.string().meta({ description: 'Stable, kebab-case: `time-limit`, `memory-limit`, `too-large`, `bad-encoding` …' }),
    message: z.string(),
  })
  .meta({ id: 'Failure', description: 'Why a page of a batch has no record.' });
export type Failure = z.infer<typeof Failure>;

/** A line of a batch: the record of a page and where the page was read from. */
export const CapturedArticle = Article.extend({ capture: Capture }).meta({
  id: 'CapturedArticle',
  description: 'The record of one page of a batch.',
});
export type CapturedArticle = z.infer<typeof CapturedArticle>;

/** A line of a batch: a page that has no record. */
export const FailedPage = z
  .object({ failed: Failure, url: z.string().nullable(), capture: Capture })
  .meta({ id: 'FailedPage', description: 'A page of a batch without a record.' });
export type FailedPage = z.infer<typeof FailedPage>;
