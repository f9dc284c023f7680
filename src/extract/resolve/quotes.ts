import type { Person, Quote } from '../../models/person';
import type { Resolving } from './resolving';

/** The quotations, each with the full name of its speaker where one of the people is meant. */
export function resolveQuotes({ quotes, text }: Resolving, people: readonly Person[]): Quote[] {
  return quotes.map(({ start, end, speaker }) => {
    const who = speaker && people.find((person) => person.mentions.some((mention) => mention.in === 'text' && mention.start < speaker.end && speaker.start < mention.end));
    const printed = speaker && text.text.slice(speaker.start, speaker.end);
    return { start, end, text: text.text.slice(start, end), in: 'text', speaker: who?.name ?? printed };
  });
}
