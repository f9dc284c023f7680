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
    const weighed = sites.map((site) => ({ site, evidence: evidenceOf(site) }));
    const clear = new Set(weighed.filter(({ evidence }) => chanceOf(evidence) >= CLEAR).map(({ site }) => keyOf(site)));
    const proposed: NameCandidate[] = [...unlistedTowns(scan, sites), ...landforms(scan, sites)];
    for (const { site, evidence } of weighed) {
      if (clear.has(keyOf(site))) evidence.push('clear elsewhere');
      const confidence = chanceOf(evidence);
      if (confidence >= LEAST) proposed.push(candidateOf(site, confidence, evidence));
    }
    return proposed;
  },
};

const keyOf = ({ name }: Site): string => `${name.city} ${name.place}`;

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
