import { cityAt } from '../../../gazetteer/cities';
import type { NameCandidate, Voice } from '../scan';
import { evidenceOf, type Site } from './evidence';
import { sitesOf } from './sites';
import { landforms, unlistedTowns } from './unlisted';
import { chanceOf, WEIGHTS, type Feature } from './weights';

/** Below this chance a name is not even proposed. */
const LEAST = 0.08;
/** From this chance on, one occurrence speaks for the others of the same name in the text. */
const CLEAR = 0.75;

/** Cities, and countries, regions, islands, continents and seas: names of the gazetteer, weighed by what stands around them. */
export const places: Voice = {
  name: 'places',
  propose(scan, context) {
    const sites = sitesOf(scan, context);
    const evidence = sites.map(evidenceOf);
    const clear = new Set<number>();
    sites.forEach((site, i) => {
      if (chanceOf(evidence[i]!) >= CLEAR) clear.add(keyOf(site));
    });
    const proposed: NameCandidate[] = [...unlistedTowns(scan, sites), ...landforms(scan, sites)];
    sites.forEach((site, i) => {
      if (clear.has(keyOf(site))) evidence[i]!.push('clear elsewhere');
      const confidence = chanceOf(evidence[i]!);
      if (confidence >= LEAST) proposed.push(candidateOf(site, confidence, evidence[i]!));
    });
    return proposed;
  },
};

/** One number for a name of the gazetteer. */
const keyOf = ({ name }: Site): number => (name.city + 1) * MOST_PLACES + name.place + 1;
const MOST_PLACES = 2 ** 26;

function candidateOf({ name, city, kind }: Site, confidence: number, evidence: readonly Feature[]): NameCandidate {
  const isCity = city !== null && kind === null && !city.district;
  return {
    type: isCity ? 'city' : 'place',
    start: name.start,
    end: name.end,
    confidence,
    rule: `places: ${strongest(evidence)}`,
    id: isCity ? `geonames:${cityAt(city.row).geonameId}` : null,
  };
}

/** The piece of evidence that says most for the name. */
function strongest(evidence: readonly Feature[]): Feature {
  return evidence.reduce((best, feature) => (WEIGHTS[feature] > WEIGHTS[best] ? feature : best));
}
