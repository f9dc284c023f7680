/** Openers of bylines and labels of the author in languages without tables of their own. */
// prettier-ignore
export const FURTHER_OPENERS: readonly string[] = [
  ...['por', 'escrito por', 'escribe', 'autor', 'autora'],
  ...['di', 'da', 'scritto da', 'a cura di'],
  'yazan',
  'oleh',
];
