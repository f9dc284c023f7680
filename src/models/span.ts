import { z } from 'zod';

export const Span = z
  .object({
    start: z.int().nonnegative().meta({ description: 'First UTF-16 unit.' }),
    end: z.int().nonnegative().meta({ description: 'One past the last UTF-16 unit.' }),
    text: z.string().meta({ description: 'The slice itself.' }),
    in: z.enum(['text', 'title']).meta({ description: 'Whether the offsets count in Article.text or in Article.title.' }),
  })
  .meta({ id: 'Span', description: 'A half-open range of UTF-16 units into Article.text or Article.title.' });
export type Span = z.infer<typeof Span>;
