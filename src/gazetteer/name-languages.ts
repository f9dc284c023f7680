/**
 * The languages whose names for cities the table distinguishes, in the order of their bits, from the lowest. The script
 * that builds the table reads them here.
 */
export const NAME_LANGUAGES: readonly string[] = ['da', 'sv', 'nb', 'nn', 'de', 'en', 'nl', 'fi', 'fr', 'is'];
