import { z } from 'zod';

export const Issue = z
  .object({
    code: z.string().meta({ description: 'Stable, kebab-case: `published-conflict`, `limit-nodes` …' }),
    stage: z.string().meta({ description: 'The stage of the pipeline that says it.' }),
    severity: z.enum(['info', 'warning', 'error']),
    message: z.string(),
    field: z.string().nullable().meta({ description: 'The field of the record that it is about.' }),
  })
  .meta({ id: 'Issue', description: 'What went wrong or was doubtful, as data.' });
export type Issue = z.infer<typeof Issue>;
