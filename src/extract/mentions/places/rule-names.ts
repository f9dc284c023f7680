import { WEIGHTS, type Feature } from './weights';

/** The rules for names that the gazetteer does not list, and the one for the other cities that a name may mean. */
type Further = 'unlisted-town' | 'listed-town' | 'landform' | 'namesake';

export type PlaceRule = `place:${Feature | Further}`;

/** The rule of a name of the gazetteer: the strongest evidence for it. Made once, so that candidates share the strings. */
export const RULE_BY: Readonly<Record<Feature, PlaceRule>> = Object.fromEntries(
  Object.keys(WEIGHTS).map((feature) => [feature, `place:${feature}`]),
) as Record<Feature, PlaceRule>;
