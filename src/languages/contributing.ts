import { once } from '../text/once';

/** Words that say of a person named at the end that they helped with the article, not that they wrote it: "Ann Lee contributed to this report." */
const BY_LANGUAGE: Readonly<Record<string, readonly string[]>> = {
  en: ['contributed', 'contributes', 'assisted', 'helped'],
  da: ['bidrog', 'bidraget', 'medvirkede', 'medvirket'],
  sv: ['bidrog', 'bidragit', 'medverkade', 'medverkat'],
  nb: ['bidro', 'bidratt', 'medvirket'],
  nn: ['bidrog', 'bidrege', 'medverka'],
  de: ['mitgearbeitet', 'beigetragen', 'mitgewirkt'],
  nl: ['bijgedragen', 'meegewerkt', 'werkte'],
  fr: ['contribué', 'participé', 'collaboré'],
  fi: ['avusti', 'osallistui'],
};

/** Those words in every language. */
export const contributing = once((): ReadonlySet<string> => new Set(Object.values(BY_LANGUAGE).flat()));
