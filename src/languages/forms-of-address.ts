/** What somebody is called with the surname alone, of all languages: "Frau Siemens" is no company. "Dr." is none of them: "Dr. Oetker". */
export const FORMS_OF_ADDRESS: ReadonlySet<string> = new Set([
  ...['mr', 'mrs', 'ms', 'mister', 'herr', 'herrn', 'hr', 'frau', 'fru', 'frk', 'frøken', 'fröken'],
  ...['monsieur', 'madame', 'mme', 'mlle', 'mademoiselle', 'dhr', 'heer', 'meneer', 'mevr', 'mevrouw', 'herra', 'rouva', 'frú'],
]);
