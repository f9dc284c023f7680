/** The parts of `resolve` by room; what is in neither of these two resolves clusters, their relations and organizations. */
const CITIES = '{cities,city-role,dateline,places,stated-country}';
const PEOPLE = '{appointed,called,called-person,nominative,office,people,quotes,role-*}';
/** The code that is changed, by room. */
export const ROOMS = {
  dates: ['src/extract/mentions/dates/**/*.ts'],
  cities: [
    'src/extract/mentions/places/**/*.ts',
    'src/extract/mentions/lexis/{dateline,named,place-names,place-words}.ts',
    `src/extract/resolve/${CITIES}.ts`,
  ],
  clusters: [
    'src/extract/mentions/clusters/**/*.ts',
    'src/extract/mentions/lexis/{cue-index,cues,kinds-of-body,owners,triggers}.ts',
    'src/extract/resolve/*.ts',
    `!src/extract/resolve/${CITIES}.ts`,
    `!src/extract/resolve/${PEOPLE}.ts`,
  ],
  people: [
    'src/extract/mentions/people/**/*.ts',
    'src/extract/mentions/lexis/{basic-forms,people-words,person-parts,streets}.ts',
    `src/extract/resolve/${PEOPLE}.ts`,
  ],
  authors: [
    'src/extract/facts/authors/*.ts',
    '!src/extract/facts/authors/choose.ts',
    'src/extract/facts/{accounts,split-names}.ts',
    'src/extract/bylines/*.ts',
  ],
  choose: ['src/extract/facts/*/choose.ts', 'src/extract/mentions/arbiter.ts'],
};
/**
 * The tests that are run, by room: those of its rules, and the fixtures, whole pages with what a reader takes from them.
 * Others would only make each change take longer, as would those with thousands of cases or with the whole registry.
 */
const WHOLE = 'tests/fixtures/*.test.ts';
export const TESTS = {
  dates: ['tests/dates/*.test.ts', '!tests/dates/cldr.test.ts', WHOLE],
  cities: ['tests/{places,clusters}/*.test.ts', '!tests/places/openings.test.ts', '!tests/clusters/registry.test.ts', WHOLE],
  clusters: ['tests/{clusters,organizations}/*.test.ts', '!tests/clusters/registry.test.ts', WHOLE],
  people: ['tests/{people,quotes}/*.test.ts', WHOLE],
  authors: ['tests/{facts,sites}/*.test.ts', WHOLE],
  choose: ['tests/{facts,arbiter,sites}/*.test.ts', WHOLE],
};
