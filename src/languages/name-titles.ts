/**
 * Academic titles and forms of address before a name in a byline, lower-case, without their last stop, in all
 * languages: people keep theirs when they write in another language. They are never part of the name, unlike those of
 * offices and ranks.
 */
// prettier-ignore
export const NAME_TITLES: ReadonlySet<string> = new Set([
  'prof', 'professor', 'assoc.prof', 'univ.-prof', 'pd', 'priv.-doz',
  'dr', 'dipl', 'ing', 'mag', 'phil', 'med', 'rer', 'nat', 'habil', 'hc', 'ph.d', 'phd', 'msc',
  'mr', 'mrs', 'ms', 'miss', 'sir', 'herr', 'frau', 'hr', 'fru',
]);
