import { describe, expect, test } from 'vitest';
import { datesIn } from './dates-in';

const roles = (text: string, language: string): string[] => datesIn(text, language).map(({ role }) => role);

describe('the last time is no deadline', () => {
  test.each([
    ['da', 'Siden er senest opdateret den 4. april 2022 af havnen.'],
    ['da', 'Kortet over bugten blev lagt op, som senest er ændret den 4. april 2022.'],
    ['sv', 'Kartan över viken är senast uppdaterad den 4 april 2022.'],
    ['nb', 'Kartet over bukta ble senest oppdatert 4. april 2022.'],
  ])('%s: %s', (language, text) => expect(roles(text, language)).toEqual(['event']));

  test.each([
    ['da', 'Skriv til havnen senest den 4. april 2022.'],
    ['da', 'Tilmelding til sejladsen senest mandag den 4. april 2022.'],
    ['sv', 'Skriv till hamnen senast den 4 april 2022.'],
    ['nb', 'Skriv til havnen senest 4. april 2022.'],
  ])('but %s: %s', (language, text) => expect(roles(text, language)).toEqual(['deadline']));
});

describe('a stretch of time up to now is no founding', () => {
  test.each([['en', 'The sandbank formed after several storms in the bay since 2018.']])('%s: %s', (language, text) =>
    expect(roles(text, language)).toEqual(['mentioned']),
  );

  test.each([
    ['en', 'The sailing club was founded in 2018.'],
    ['en', 'The club, established since 2018, has ten boats.'],
  ])('but %s: %s', (language, text) => expect(roles(text, language)).toEqual(['founded']));
});
