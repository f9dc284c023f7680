import { z } from 'zod';
import { Cluster } from './cluster';
import { DateValue } from './date';
import { Evidence } from './evidence';
import { Issue } from './issue';
import { Language } from './language';
import { Organization } from './organization';
import { Byline, Person, Quote } from './person';
import { City, Place } from './place';
import { Span } from './span';

export const BlockKind = z.enum(['lead', 'heading', 'paragraph', 'list-item', 'quote', 'caption', 'table-cell', 'preformatted']);
export type BlockKind = z.infer<typeof BlockKind>;

export const Block = z
  .object({
    kind: BlockKind,
    start: z.int(),
    end: z.int(),
    path: z
      .string()
      .meta({
        description: "DOM path of the element; for a text found in the data of a script, `script` and the path within that text's markup.",
      }),
    language: z.string().nullable().meta({ description: "BCP 47 code, if the block's language could be detected." }),
  })
  .meta({ id: 'Block', description: 'One block of Article.text.' });
export type Block = z.infer<typeof Block>;

export const Link = z
  .object({ url: z.string(), text: z.string(), start: z.int(), end: z.int() })
  .meta({ id: 'Link', description: 'A link in Article.text; http and https only, absolute if the address of the page is known.' });
export type Link = z.infer<typeof Link>;

export const DateRole = z
  .enum(['event', 'period', 'deadline', 'founded', 'mentioned'])
  .meta({
    description:
      'What the sentence says about the date: something takes place then, lasts that long, is due by then or was founded then; without such words, a day in a sentence is an event.',
  });
export type DateRole = z.infer<typeof DateRole>;
export const DatedSpan = Span.extend({ date: DateValue, role: DateRole }).meta({
  id: 'DatedSpan',
  description: 'A date mentioned in the text.',
});
export type DatedSpan = z.infer<typeof DatedSpan>;

export const Article = z
  .object({
    schema: z.string().meta({ description: 'Address of the schema of this record.' }),
    generator: z.object({ name: z.string(), version: z.string() }).meta({ description: 'What made the record.' }),
    url: z.string().nullable().meta({ description: 'The address the caller gave for the page.' }),
    canonicalUrl: z.string().nullable().meta({ description: 'The address the page declares as its own.' }),
    title: z.string().nullable().meta({ description: 'The headline as printed on the article.' }),
    lead: z.string().nullable().meta({ description: 'The standfirst.' }),
    language: Language.nullable().meta({ description: 'Language of the text.' }),
    published: DateValue.nullable().meta({ description: 'When it was published.' }),
    modified: DateValue.nullable().meta({ description: 'When it was last changed, if the page says so.' }),
    authors: z.array(Byline).meta({ description: 'People or units in the byline.' }),
    contacts: z.array(Byline).meta({ description: 'People to contact for more information.' }),
    publisher: z.object({ name: z.string(), url: z.string().nullable() }).nullable().meta({ description: 'Who published it.' }),
    tags: z.array(z.string()).meta({ description: 'Topics, as printed or declared.' }),
    links: z.array(Link).meta({ description: 'Links in the text.' }),
    text: z.string().meta({ description: 'Lead, paragraphs, sub-headings, lists, tables, quotes, captions; one newline between blocks.' }),
    blocks: z.array(Block).meta({ description: 'The blocks of the text, in page order.' }),
    dates: z.array(DatedSpan).meta({ description: 'Dates mentioned in the text.' }),
    clusters: z.array(Cluster).meta({ description: 'Cluster organizations.' }),
    cities: z.array(City).meta({ description: 'Cities.' }),
    places: z.array(Place).meta({ description: 'Countries, regions, islands, continents, seas.' }),
    people: z.array(Person).meta({ description: 'People mentioned in the text.' }),
    organizations: z.array(Organization).meta({ description: 'Organizations other than clusters.' }),
    quotes: z.array(Quote).meta({ description: 'Direct speech and its speaker.' }),
    evidence: z
      .record(z.string(), z.array(Evidence))
      .meta({
        description:
          'Where the value of each field was found; with `explain`, also which candidates lost and why, and under `text` every line left out.',
      }),
    issues: z.array(Issue).meta({ description: 'What went wrong or is in doubt.' }),
  })
  .meta({ id: 'Article', title: 'Article', description: 'The record of one page.' });
export type Article = z.infer<typeof Article>;
