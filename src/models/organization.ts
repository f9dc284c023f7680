import { z } from 'zod';
import { Span } from './span';

export const Organization = z
  .object({ name: z.string(), id: z.string().nullable(), abbreviation: z.string().nullable(), mentions: z.array(Span) })
  .meta({ id: 'Organization', description: 'A university, institute, ministry, company or other organization that is not a cluster.' });
export type Organization = z.infer<typeof Organization>;
