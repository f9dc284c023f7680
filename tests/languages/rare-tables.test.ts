import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/languages/languages';

const ENGLISH_SPELLING = 'English capitalizes titles and writes compounds as separate words';
const GERMAN_NOUNS = 'German capitalizes every noun and inflects names of bodies';
const FRENCH_ORDER = 'French opens names with a noun in lower case and puts adjectives behind nouns';
const DUTCH_ORDER = 'Dutch opens names with a noun in lower case, with no preposition after it';
const FINNISH_CASES = 'Finnish names have cases';
const ENGLISH_WORDS = 'a word that has a second sense in English';
const NORWEGIAN = 'a Norwegian program is called Arena, as halls are';
const SPLIT_VERBS = 'German and Dutch put half of some verbs at the end of the clause';
const OWN_STYLE = 'a habit of writing or an office that others do not have';
const TO_FILL = 'makes sense in other languages: nobody has written it yet';

/** Tables that fewer than three languages fill, by the reason. What a new table is for must be said here. */
const REASONS: Readonly<Record<string, readonly string[]>> = {
  [ENGLISH_SPELLING]: [
    'clusters.sensesBefore',
    'clusters.headLinks',
    'clusters.having',
    'grammar.titleCase',
    'organizations.joinsNouns',
    'organizations.plainHeads',
    'organizations.afterThings',
    'organizations.certified',
    'organizations.linkArticles',
    'organizations.things',
    'organizations.parts',
    'organizations.systems',
    'organizations.campusLinks',
    'people.joinedInitials',
    'places.nationalities',
  ],
  [ENGLISH_WORDS]: [
    'clusters.beforeVerb',
    'organizations.employed',
    'organizations.employedAt',
    'organizations.alongside',
    'organizations.sentenceWords',
    'organizations.nameWords',
    'organizations.addressed',
    'organizations.praising',
    'organizations.groups',
    'places.townLeads',
    'places.determiners',
    'places.partsOfCountry',
    'seats.clusterHeadquarters',
    'seats.main',
  ],
  [GERMAN_NOUNS]: [
    'organizations.definiteBodies',
    'organizations.subjects',
    'organizations.deeds',
    'organizations.lying',
    'grammar.adjectiveEndings',
    'grammar.withArticle',
    'organizations.adjectiveCases',
    'organizations.adjectiveStems',
    'organizations.capitalAdjectives',
    'organizations.caseAtOpener',
    'organizations.commonEndings',
    'organizations.headCases',
    'organizations.noBranchEndings',
    'organizations.nominatives',
    'organizations.plainLinks',
    'organizations.plainOpeners',
    'organizations.premises',
    'places.capitalNouns',
    'places.regions',
  ],
  [DUTCH_ORDER]: ['organizations.smallAuthorities', 'organizations.smallGovernments', 'organizations.smallHeads', 'organizations.within'],
  [FRENCH_ORDER]: [
    'clusters.branchCues',
    'grammar.elided',
    'organizations.adjectivesAfter',
    'organizations.ministryFields',
    'organizations.noAdjectives',
    'organizations.smallAdjectives',
    'organizations.smallFields',
    'organizations.smallNear',
    'organizations.smallOpeners',
    'organizations.smallOpenersOfField',
    'organizations.smallOpenersOfName',
    'people.ranksAfter',
  ],
  [FINNISH_CASES]: [
    'clusters.industries',
    'organizations.inflected',
    'organizations.intoEndings',
    'organizations.noOwnerEndings',
    'organizations.notInto',
    'organizations.ownerEndings',
    'organizations.ownedSuffixes',
    'people.fieldsBefore',
    'places.demonyms',
    'people.inflectedSurnames',
    'people.nameCases',
    'people.givenCases',
    'people.originEndings',
  ],
  [NORWEGIAN]: ['clusters.halls', 'clusters.programs'],
  [SPLIT_VERBS]: ['clusters.along'],
  [OWN_STYLE]: [
    'organizations.overRegion',
    'quotes.subjectsFirst',
    'places.adjectives',
    'people.fieldEndings',
    'grammar.genitiveSOfKnown',
    'organizations.areas',
    'organizations.beforeTown',
    'organizations.seatLinks',
    'people.ofLinks',
    'places.apart',
    'places.authorities',
    'places.postalLetters',
    'places.states',
  ],
  [TO_FILL]: [
    'organizations.papers',
    'organizations.schools',
    'organizations.siteLinks',
    'organizations.articleAfterAt',
    'clusters.tradeNetworks',
    'people.fieldAdjectives',
    'people.fieldOffices',
    'people.participles',
  ],
};

const FEW = 3;
const PARTS = ['clusters', 'places', 'people', 'organizations', 'grammar', 'seats', 'quotes', 'bylines', 'boilerplate'] as const;

const isFilled = (table: unknown): boolean =>
  Array.isArray(table) ? table.length > 0 : table instanceof Map ? table.size > 0 : table === true;
const isWord = (table: unknown): boolean =>
  typeof table === 'string' || (typeof table === 'object' && !Array.isArray(table) && !(table instanceof Map));

/** How many languages fill each table; tables of other shapes than words, pairs and switches are all filled. */
function filled(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const language of LANGUAGES)
    for (const part of PARTS)
      for (const [name, table] of Object.entries(language[part]))
        if (!isWord(table)) counts.set(`${part}.${name}`, (counts.get(`${part}.${name}`) ?? 0) + (isFilled(table) ? 1 : 0));
  return counts;
}

describe('tables that few languages fill', () => {
  const rare = [...filled()].filter(([, count]) => count < FEW).map(([name]) => name);
  const explained = Object.values(REASONS).flat();

  test('each have a reason', () => expect(rare.filter((name) => !explained.includes(name))).toEqual([]));

  test('are no more than those', () => expect(explained.filter((name) => !rare.includes(name))).toEqual([]));

  test('are named once', () => expect(new Set(explained).size).toBe(explained.length));
});
