/**
 * Last words of companies' names that are English or Latin in every language, lower-case. Texts in other languages have
 * them only in names; in English they are heads where the table of the language has them.
 */
// prettier-ignore
export const COMPANY_WORDS: ReadonlySet<string> = new Set([
  'biologics', 'biopharma', 'biosciences', 'biotech', 'capital', 'diagnostics', 'electronics', 'engineering',
  'healthcare', 'hydrogen', 'invest', 'logistics', 'machinery', 'marine', 'maritime', 'medtech', 'microelectronics', 'motors', 'offshore', 'petroleum',
  'pharma', 'pharmaceuticals', 'photonics', 'plastics', 'power', 'renewables', 'seafood', 'semiconductors', 'shipping', 'shipyard', 'subsea',
  'textiles', 'therapeutics',
]);

/** "multiconsult", "biodata": whether a lower-case word ends as the names of companies do in any language. */
export const endsAsCompany = (word: string): boolean => ENDINGS.some((ending) => word.length > ending.length + 2 && word.endsWith(ending));
const ENDINGS: readonly string[] = [
  'consult',
  'invest',
  'pharma',
  'biotech',
  'medtech',
  'cleantech',
  'software',
  'tronic',
  'tronics',
  'systems',
  'data',
];
