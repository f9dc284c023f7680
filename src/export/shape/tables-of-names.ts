import { z } from 'zod';
import { DateRole, DatedSpan } from '../../models/article';
import { DateValue } from '../../models/date';
import { Organization } from '../../models/organization';
import { Byline, Person } from '../../models/person';
import { count, OF_ARTICLE, ORDINAL, table } from './columns';

export const PEOPLE = table(
  'people',
  'Authors, contacts and the people an article names.',
  {
    ...OF_ARTICLE,
    ...ORDINAL,
    as: z.enum(['author', 'contact', 'mentioned']).meta({ description: 'As what the article names them.' }),
    kind: Byline.shape.kind,
    name: Person.shape.name,
    role: Person.shape.role,
    affiliation: Person.shape.affiliation,
    email: Byline.shape.email,
    mentions: count('Times the text names them.'),
  },
  ['article_id', 'ordinal'],
  { article_id: 'articles' },
  [['name']],
);

export const ORGANIZATIONS = table(
  'organizations',
  'Organizations an article names, other than clusters.',
  {
    ...OF_ARTICLE,
    ...ORDINAL,
    name: Organization.shape.name,
    organization_id: Organization.shape.id,
    abbreviation: Organization.shape.abbreviation,
    mentions: count('Times the article names it.'),
  },
  ['article_id', 'ordinal'],
  { article_id: 'articles' },
  [['name']],
);

export const DATES = table(
  'dates',
  'Dates the text names.',
  {
    ...OF_ARTICLE,
    ...ORDINAL,
    edtf: DateValue.shape.edtf,
    start: DateValue.shape.start,
    end: DateValue.shape.end,
    precision: DateValue.shape.precision,
    open: DateValue.shape.open,
    role: DateRole,
    text: DatedSpan.shape.text,
    span_start: DatedSpan.shape.start,
    span_in: DatedSpan.shape.in,
  },
  ['article_id', 'ordinal'],
  { article_id: 'articles' },
  [['start']],
);

export const TAGS = table(
  'tags',
  'Topics as printed or declared.',
  { ...OF_ARTICLE, ...ORDINAL, tag: z.string() },
  ['article_id', 'ordinal'],
  { article_id: 'articles' },
  [['tag']],
);
