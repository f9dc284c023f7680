import { z } from 'zod';

export const Issue = z
  .object({
    code: z.string().meta({ description: 'Stable, kebab-case: `published-conflict`, `limit-nodes` …; docs/issues.md lists them.' }),
    stage: z.string().meta({ description: 'The pipeline stage that reports it.' }),
    severity: z.enum(['info', 'warning', 'error']),
    message: z.string(),
    field: z.string().nullable().meta({ description: 'The field of the record it concerns.' }),
  })
  .meta({ id: 'Issue', description: 'Something that went wrong or is in doubt, as data.' });
export type Issue = z.infer<typeof Issue>;
