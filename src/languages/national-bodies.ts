/** Of a country or all of it: before a body in lower case, in the languages that write such names so. */
// prettier-ignore
export const NATIONAL: ReadonlySet<string> = new Set([
  'norsk', 'norges', 'noregs', 'dansk', 'danmarks', 'svensk', 'svenskt', 'sveriges', 'nordisk', 'nordiskt', 'nasjonalt', 'nasjonal',
  'nationalt', 'nationellt', 'europeisk', 'europeiskt', 'europæisk', 'internasjonalt', 'internationalt', 'internationellt', 'finlands',
]);

/** Bodies that have a field, alone or as the last part of a compound. */
// prettier-ignore
export const FIELD_BODIES: readonly string[] = [
  'center', 'centrum', 'senter', 'institut', 'institutt', 'institusjon', 'institution', 'forening', 'förening', 'foreining', 'forbund',
  'förbund', 'selskab', 'selskap', 'sällskap', 'råd', 'netværk', 'nettverk', 'nätverk', 'laboratorium', 'akademi',
];
