import { z } from 'zod';
import { Article } from '../../models/article';
import { Capture, Failure } from '../../models/capture';
import { DateValue } from '../../models/date';
import { Language } from '../../models/language';
import { count, id, OF_ARTICLE, ORDINAL, SOURCE, table } from './columns';

export const ARTICLES = table(
  'articles',
  'One row an article: its latest capture.',
  {
    ...OF_ARTICLE,
    url: Article.shape.url,
    canonical_url: Article.shape.canonicalUrl,
    title: Article.shape.title,
    lead: Article.shape.lead,
    language: Language.shape.code.nullable(),
    language_confidence: Language.shape.confidence.nullable(),
    published: DateValue.shape.edtf,
    published_start: DateValue.shape.start,
    published_end: DateValue.shape.end,
    published_precision: DateValue.shape.precision.nullable(),
    published_time: DateValue.shape.time,
    published_text: DateValue.shape.text.nullable(),
    modified: DateValue.shape.edtf,
    modified_start: DateValue.shape.start,
    modified_end: DateValue.shape.end,
    modified_time: DateValue.shape.time,
    publisher: z.string().nullable().meta({ description: 'Who published it.' }),
    publisher_url: z.string().nullable().meta({ description: 'The address of who published it.' }),
    text: Article.shape.text,
    captured_at: Capture.shape.at,
    captures: count('How many captures the run holds of it.'),
    ...SOURCE,
    schema: Article.shape.schema,
    version: z.string().meta({ description: 'Version of the package that made the record.' }),
  },
  ['article_id'],
  {},
  [['url'], ['published_start']],
);

export const CAPTURES = table(
  'captures',
  'Every capture of an article, oldest first.',
  {
    ...OF_ARTICLE,
    ...ORDINAL,
    captured_at: Capture.shape.at,
    url: Article.shape.url,
    ...SOURCE,
    latest: z.boolean().meta({ description: 'Whether the row of the article is made of it.' }),
  },
  ['article_id', 'ordinal'],
  { article_id: 'articles' },
);

export const CHANGES = table(
  'changes',
  'What changed from one capture of an article to the next, a row a field.',
  {
    ...OF_ARTICLE,
    ordinal: count('The later of the two captures.'),
    field: z.string().meta({ description: 'Field of the record.' }),
    before: z.unknown().array().meta({ description: 'The value before, in a list of one; of names: those that went.' }),
    after: z.unknown().array().meta({ description: 'The value after, in a list of one; of names: those that came.' }),
  },
  ['article_id', 'ordinal', 'field'],
  { article_id: 'articles' },
);

export const FAILURES = table(
  'failures',
  'Pages without a record.',
  { failure_id: id('A hash of its place.'), url: Article.shape.url, code: Failure.shape.code, message: Failure.shape.message, ...SOURCE },
  ['failure_id'],
);
