import { z } from 'zod';
import { CLUSTER_ID, COUNTRY_CODE } from './patterns';
import { Span } from './span';

export const Located = z
  .object({ name: z.string(), id: z.string().nullable(), span: Span })
  .meta({ id: 'Located', description: 'A place or a partner that this article ties to a cluster.' });
export type Located = z.infer<typeof Located>;

export const Cluster = z
  .object({
    name: z.string().meta({ description: 'Canonical name.' }),
    id: z.string().nullable().meta({ description: 'Registry id; null if it is not in the registry.' }),
    kind: z.string().nullable(),
    field: z.string().nullable(),
    country: z.string().nullable().meta({ description: 'ISO 3166-1 alpha-2.' }),
    foundBy: z
      .array(z.string())
      .meta({ description: 'The kinds of evidence: registry, list, cue, apposition, head-word, field …; docs/issues.md lists them.' }),
    mentions: z.array(Span),
    headquarters: z.array(Located).meta({ description: 'Only what this article says.' }),
    branches: z.array(Located),
    partners: z.array(Located),
    confidence: z.number().min(0).max(1),
  })
  .meta({ id: 'Cluster', description: 'A business, innovation or research cluster organization.' });
export type Cluster = z.infer<typeof Cluster>;

export const ClusterEntry = z
  .object({
    id: z.string().regex(CLUSTER_ID),
    name: z.string().min(1),
    names: z.record(z.string(), z.string()).optional().meta({ description: 'Name by language.' }),
    aliases: z.array(z.string()).optional(),
    ordinary: z
      .array(z.string())
      .optional()
      .meta({ description: 'Names that are also ordinary words: they count only with further evidence.' }),
    kind: z.string().nullable().optional(),
    field: z.string().nullable().optional(),
    fields: z.record(z.string(), z.string()).optional().meta({ description: 'What the field is called, by language.' }),
    country: z.string().regex(COUNTRY_CODE).nullable().optional(),
    hq_city: z.string().nullable().optional(),
    branch_cities: z.array(z.string()).optional(),
    website: z.string().nullable().optional(),
    start: z
      .string()
      .nullable()
      .optional()
      .meta({ description: 'When it was founded or, for a kind that is a label, when it received the label.' }),
    end: z.string().nullable().optional(),
    status: z.string().nullable().optional(),
    predecessors: z.array(z.string()).optional(),
    successors: z.array(z.string()).optional(),
    sources: z
      .array(z.string())
      .optional()
      .meta({ description: 'Addresses of pages that name it; a text without an address is described with its date.' }),
    notes: z.string().nullable().optional(),
  })
  .meta({ id: 'ClusterEntry', description: 'One entry of the cluster registry.' });
export type ClusterEntry = z.infer<typeof ClusterEntry>;
