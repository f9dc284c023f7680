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
