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

/**
 * Academic degrees and memberships after a name in a byline, lower-case, without their last stop. Written with at least two
 * capitals, which tells them from surnames and particles.
 */
// prettier-ignore
export const NAME_DEGREES: ReadonlySet<string> = new Set([
  'phd', 'ph.d', 'dphil', 'd.phil', 'dr.ph', 'drph', 'edd', 'ed.d', 'jd', 'j.d', 'md', 'm.d', 'mbbs', 'mbchb', 'dds', 'dvm', 'pharmd',
  'msc', 'm.sc', 'bsc', 'b.sc', 'm.a', 'b.a', 'm.eng', 'meng', 'mph', 'm.p.h', 'mba', 'm.b.a', 'mpa', 'mfa', 'm.ed', 'llm', 'll.m', 'rn',
  'facp', 'facc', 'facs', 'frcp', 'frcs', 'frs', 'rdn',
]);
