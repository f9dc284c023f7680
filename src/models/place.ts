import { z } from 'zod';
import { Span } from './span';

export const City = z
  .object({
    name: z.string().meta({ description: "The city's own name (København)." }),
    country: z.string().meta({ description: 'ISO 3166-1 alpha-2.' }),
    geonameId: z.int().nullable(),
    latitude: z.number().nullable().meta({ description: 'Degrees, WGS 84.' }),
    longitude: z.number().nullable().meta({ description: 'Degrees, WGS 84.' }),
    population: z.int().nullable(),
    role: z.enum(['headquarters', 'branch', 'venue', 'dateline', 'mentioned']),
    mentions: z.array(Span),
    confidence: z.number().min(0).max(1),
  })
  .meta({ id: 'City', description: 'A city the article mentions. Data: GeoNames, CC BY 4.0.' });
export type City = z.infer<typeof City>;

export const Place = z
  .object({ name: z.string(), kind: z.enum(['country', 'region', 'island', 'continent', 'sea', 'other']), mentions: z.array(Span) })
  .meta({ id: 'Place', description: 'A place that is not a city.' });
export type Place = z.infer<typeof Place>;
