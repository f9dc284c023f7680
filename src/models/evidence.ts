import { z } from 'zod';

export const EvidenceSource = z.enum(['json-ld', 'microdata', 'meta', 'time', 'html', 'text', 'url', 'site', 'registry']);
export type EvidenceSource = z.infer<typeof EvidenceSource>;

export const Evidence = z
  .object({
    source: EvidenceSource.meta({ description: 'Where the value was found.' }),
    rule: z
      .string()
      .meta({
        description:
          'The rule that proposed it, in kebab case. Of names and dates `voice:rule`, evidence of several kinds joined by `+` (`cluster:registry+cue`); of metadata the name under which the page declares them (`og:title`), of microdata `itemprop:NAME`, of JSON-LD also the type (`WebSite`); of a site profile `site:NAME`; of a recognizer its name.',
      }),
    raw: z.string().meta({ description: 'The raw value, before it was cleaned.' }),
    path: z.string().nullable().meta({ description: 'DOM path of the element, or the name of the metadata property.' }),
    span: z
      .object({ start: z.int(), end: z.int() })
      .nullable()
      .meta({ description: 'UTF-16 range into Article.text, if the value is in the text.' }),
    confidence: z.number().min(0).max(1),
    lost: z.string().nullable().meta({ description: 'Why a candidate was not chosen; null for the winner.' }),
  })
  .meta({ id: 'Evidence', description: 'Why a field has its value.' });
export type Evidence = z.infer<typeof Evidence>;
