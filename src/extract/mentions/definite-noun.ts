import type { Scan } from './scan';

/** "havnen": whether a lower-case word ends as a noun with its article does, in a language that writes both as one. */
export const isDefiniteNoun = ({ language }: Pick<Scan, 'language'>, word: string): boolean =>
  language?.people.definiteEndings?.some((ending) => word.endsWith(ending)) === true;
