import { z } from 'zod';
import { DateValue } from './date';
import { Issue } from './issue';
import { Language } from './language';
import { Span } from './span';

export const MentionType = z.enum(['date', 'cluster', 'city', 'place', 'person', 'organization']);
export type MentionType = z.infer<typeof MentionType>;

export const Mention = Span.extend({
  type: MentionType,
  confidence: z.number().min(0).max(1).meta({ description: 'Comparable within one type only.' }),
  rule: z.string().meta({ description: 'The rule that found it, as `voice:rule`; of a recognizer its name.' }),
  date: DateValue.exactOptional(),
  id: z.string().nullable().exactOptional().meta({ description: 'Registry id of a cluster, `geonames:ID` of a city.' }),
}).meta({ id: 'Mention', description: 'One occurrence of a name or a date.' });
export type Mention = z.infer<typeof Mention>;

export const Annotation = z
  .object({ language: Language.nullable(), mentions: z.array(Mention), issues: z.array(Issue) })
  .meta({ id: 'Annotation', description: 'What `annotate` finds in a text.' });
export type Annotation = z.infer<typeof Annotation>;

/** An additional recognizer of names. It proposes mentions; an arbiter decides among all proposals. It must be pure. */
export interface Recognizer {
  /** The `rule` of its mentions. */
  name: string;
  /** BCP 47 codes of the languages it reads; every language if absent. */
  languages?: readonly string[];
  /** Proposes mentions of `text`; offsets are UTF-16 units into `text`. */
  recognize(text: string, language: string | null): RecognizedMention[];
}
/** What a recognizer proposes: a mention without `in`, `text` and `rule`, which are filled in. */
export interface RecognizedMention {
  type: Exclude<MentionType, 'date'>;
  start: number;
  end: number;
  confidence: number;
}
