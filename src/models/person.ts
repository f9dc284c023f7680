import { z } from 'zod';
import { Span } from './span';

export const Byline = z
  .object({
    name: z.string(),
    kind: z.enum(['person', 'organization']),
    role: z.string().nullable().meta({ description: 'As printed.' }),
    affiliation: z.string().nullable().meta({ description: 'As printed.' }),
    email: z.string().nullable(),
    text: z.string().meta({ description: 'The line it was read from.' }),
  })
  .meta({ id: 'Byline', description: 'Someone named as author or contact.' });
export type Byline = z.infer<typeof Byline>;

export const Person = z
  .object({
    name: z.string(),
    role: z.string().nullable().meta({ description: 'As printed.' }),
    affiliation: z.string().nullable().meta({ description: 'As printed.' }),
    mentions: z.array(Span),
  })
  .meta({ id: 'Person', description: 'Someone the article mentions.' });
export type Person = z.infer<typeof Person>;

export const Quote = Span.extend({ speaker: z.string().nullable().meta({ description: 'Name of the speaker.' }) }).meta({
  id: 'Quote',
  description: 'Direct speech, without its quotation marks.',
});
export type Quote = z.infer<typeof Quote>;
