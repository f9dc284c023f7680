/**
 * Academic titles and forms of address before a name in a byline, lower-case and without their last stop, of all languages:
 * people keep theirs when they write in another one. They are no part of the name, as those of offices and ranks may be.
 */
// prettier-ignore
export const NAME_TITLES: ReadonlySet<string> = new Set([
  'prof', 'professor', 'assoc.prof', 'univ.-prof', 'pd', 'priv.-doz',
  'dr', 'dipl', 'ing', 'mag', 'phil', 'med', 'rer', 'nat', 'habil', 'hc', 'ph.d', 'phd', 'msc',
  'mr', 'mrs', 'ms', 'miss', 'sir', 'herr', 'frau', 'hr', 'fru',
]);
