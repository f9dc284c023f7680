import { LANGUAGES } from '../languages/languages';

/** The English name of a language, with its code. */
export function languageName(code: string): string {
  const known = LANGUAGES.find((tables) => tables.code === code);
  return known ? `${known.name} (${code})` : code;
}
