import type { Person, Quote } from '../../models/person';
import type { Resolving } from './resolving';

/** Direct speech with the name of its speaker as the record lists the person. */
export function resolveQuotes({ quotes, text }: Resolving, people: readonly Person[]): Quote[] {
  const names = new Map<number, string>();
  for (const person of people) for (const mention of person.mentions) if (mention.in === 'text') names.set(mention.start, person.name);
  return quotes.map(({ start, end, speaker }) => ({
    start,
    end,
    text: text.text.slice(start, end),
    in: 'text',
    speaker: speaker === null ? null : (names.get(speaker.start) ?? text.text.slice(speaker.start, speaker.end)),
  }));
}
