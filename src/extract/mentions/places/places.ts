import { geonamesId } from '../../../models/geonames';
import { geonameIdOf } from '../../../gazetteer/cities';
import type { NameCandidate, Voice } from '../scan';
import { evidenceOf } from './evidence';
import type { Site } from './name-site';
import { RULE_BY } from './rule-names';
import { sitesOf } from './sites';
import { landforms, unlistedTowns } from './unlisted';
import type { Feature } from './weights';

/** A name with a lower probability is not proposed. */
const LEAST = 0.08;
/** From this probability on, one occurrence is evidence for the other occurrences of the name. */
const CLEAR = 0.75;

/** Cities, countries, regions, islands, continents and seas: names of the gazetteer, weighed by their context. */
export const places: Voice = {
  propose(scan, context) {
    const sites = sitesOf(scan, context);
    const proposed = unlistedTowns(scan, sites);
    for (const candidate of landforms(scan, sites)) proposed.push(candidate);
    if (sites.length === 0) return proposed;
    const evidence = sites.map(evidenceOf);
    const chances = evidence.map((found) => found.chance());
    const clear = new Set<number>();
    for (let i = 0; i < sites.length; i++) if (chances[i]! >= CLEAR) clear.add(keyOf(sites[i]!));
    for (let i = 0; i < sites.length; i++) {
      const site = sites[i]!;
      const found = evidence[i]!;
      const isClear = clear.has(keyOf(site));
      if (isClear) found.add('clear-elsewhere');
      const confidence = isClear ? found.chance() : chances[i]!;
      if (confidence >= LEAST) proposed.push(candidateOf(site, confidence, found.strongest));
    }
    return proposed;
  },
};

/** A number that identifies a name of the gazetteer. */
const keyOf = ({ name }: Site): number => (name.city + 1) * MOST_PLACES + name.place + 1;
const MOST_PLACES = 2 ** 26;

function candidateOf({ name, city, kind }: Site, confidence: number, strongest: Feature): NameCandidate {
  const isCity = city !== null && kind === null && !city.district;
  return {
    type: isCity ? 'city' : 'place',
    start: name.start,
    end: name.end,
    confidence,
    rule: RULE_BY[strongest],
    id: isCity ? geonamesId(geonameIdOf(city.row)) : null,
  };
}
