import type { Cluster } from '../models/cluster';
import { geonamesId } from '../models/geonames';
import type { City } from '../models/place';
import { wordsKey } from '../text/words-key';

/** What identifies a city across articles: its id at GeoNames, or its name and country. */
export const cityKey = ({ geonameId, name, country }: Pick<City, 'geonameId' | 'name' | 'country'>): string =>
  geonameId === null ? `${name}, ${country}` : geonamesId(geonameId);

/** What identifies a cluster across articles: its id in the registry, or the words of its name, whatever their case, marks and spaces. */
export const clusterKey = ({ id, name }: Pick<Cluster, 'id' | 'name'>): string => (id === null ? `name:${wordsKey(name)}` : `id:${id}`);
