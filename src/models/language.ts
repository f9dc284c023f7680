import { z } from 'zod';

export const Language = z
  .object({ code: z.string().meta({ description: 'BCP 47 code: da, nb, nn, sv, de, en …' }), confidence: z.number().min(0).max(1) })
  .meta({ id: 'Language', description: 'The language of a text.' });
export type Language = z.infer<typeof Language>;
