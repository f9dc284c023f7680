import { placeNamed } from '../../gazetteer/places';
import type { LanguageTables } from '../../languages/contracts/language';
import type { Mention } from '../../models/mention';
import type { Place } from '../../models/place';
import { nameOf } from '../mentions/lexis/place-names';
import type { Resolving } from './resolving';
import { spanOf } from './span-of';

/** The places after the mentions: one entry per entity, in the order of their first mention. */
export function resolvePlaces(resolving: Resolving): Place[] {
  const places = new Map<string, Place>();
  for (const mention of resolving.mentions) {
    if (mention.type !== 'place') continue;
    const { key, name, kind } = entityOf(mention, resolving.text.language);
    const place = places.get(key) ?? { name, kind, mentions: [] };
    place.mentions.push(spanOf(mention));
    places.set(key, place);
  }
  return [...places.values()];
}

/** The place of a mention in the gazetteer; one that the gazetteer does not have keeps its printed name. */
function entityOf(mention: Mention, language: LanguageTables | null): { key: string; name: string; kind: Place['kind'] } {
  const name = nameOf(mention.text, language);
  return name === null || name.place === -1
    ? { key: mention.text.toLowerCase(), name: mention.text, kind: 'other' }
    : placeNamed(name.place);
}
