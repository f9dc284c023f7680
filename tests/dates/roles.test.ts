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

describe('a founding', () => {
  test.each([
    ['en', 'The club was formed in Leeds in 1956.'],
    ['en', 'In 1987, she founded the Norvik Sailing School.'],
    ['en', 'The school, founded in Aalborg, Denmark, in 1956, has ten boats.'],
    ['en', 'Since its foundation in 1956 the club has had ten boats.'],
    ['en', 'The shipyard was founded 40 years ago.'],
    ['da', 'Siden grundlæggelsen i 1956 har klubben haft ti både.'],
    ['da', 'Klubben blev til i 1956.'],
    ['da', 'Klubben blev i 1956 dannet af ti fiskere.'],
    ['sv', 'Föreningen bildades 1956 i Visby.'],
    ['nb', 'Klubben ble etablert i Bergen i 1956.'],
    ['de', 'Seit seiner Gründung im Jahr 1956 hat der Verein zehn Boote.'],
    ['de', 'Der 1956 gegründete Verein hat zehn Boote.'],
    ['fr', 'Depuis sa création, en 1956, le club a dix bateaux.'],
    ['fi', 'Seura perustettiin Turussa vuonna 1956.'],
    ['nl', 'De vereniging is in 1956 opgericht.'],
  ])('%s: %s', (language, text) => expect(roles(text, language)).toEqual(['founded']));

  test.each([
    ['en', 'He received the Ahlmann Foundation Prize (1956) and lives in Leeds.'],
    ['en', 'She works for the Ahlmann Foundation in 1956.'],
    ['en', 'In 1956, the foundation models of the bridge were cast.'],
    ['en', 'He created a garden that won a prize in 1956.'],
    ['en', 'When she formed a band in Leeds, the hit of 1956, it was over.'],
    ['en', 'She founded the club last week.'],
    ['en', 'The club founded in the north, which had no boats before 1956, is closed.'],
    ['en', 'We sail on 4 April 2022 – a habit established by my aunt.'],
    ['nb', 'Stiftelsen Havbruk fikk prisen i 1956.'],
    ['de', 'Die Gründung des Vereins durch zehn Fischer brachte 1956 kein Geld.'],
    ['fr', 'La création d’emplois a baissé en 1956.'],
  ])('is none in %s: %s', (language, text) => expect(roles(text, language)).not.toContain('founded'));

  test('the year of the founding and another year', () =>
    expect(roles('In 1999 the yard founded in 1956 moved to Leeds.', 'en')).toEqual(['mentioned', 'founded']));
});

describe('a deadline', () => {
  test.each([
    ['en', 'The deadline for the boats is 4 April 2022.'],
    ['en', 'Boats must be painted no later than 4 April 2022.'],
    ['en', 'Submit your drawing by 4 April 2022.'],
    ['en', 'The report is due on 4 April 2022.'],
    ['da', 'Fristen for at søge er den 4. april 2022.'],
    ['da', 'Tegningerne skal være færdige inden den 4. april 2022.'],
    ['de', 'Einsendeschluss: 4. April 2022'],
    ['de', 'Bewerbungen bis zum 4. April 2022 an den Verein.'],
    ['sv', 'Sista dag för bidraget är 4 april 2022.'],
    ['fi', 'Piirrokset on toimitettava 4. huhtikuuta 2022 mennessä.'],
    ['nl', 'De tekeningen moeten uiterlijk 4 april 2022 binnen zijn.'],
    ['fr', 'La date limite est le 4 avril 2022.'],
    ['en', 'Registration for the regatta closes on 4 April 2022.'],
    ['en', 'Registration: 4 April 2022.'],
    ['da', 'Tilmelding: 4. april 2022.'],
    ['de', 'Die Anmeldung endet am 4. April 2022.'],
    ['de', 'Schreiben Sie uns spätestens aber bis zum 4. April 2022.'],
    ['fi', 'Hakuaika päättyy 4.4.2022.'],
    ['fr', 'Les inscriptions ferment le 4 avril 2022.'],
    ['fr', 'Clôture des candidatures : 4 avril 2022'],
  ])('%s: %s', (language, text) => expect(roles(text, language)).toEqual(['deadline']));

  test.each([
    ['en', 'The price fell this year due to the storm.'],
    ['en', 'The delay is due to the flood of 4 April 2022.'],
    ['en', 'Registration opens in August.'],
    ['en', 'The deadline was discussed last week at the harbor.'],
    ['en', 'The harbor takes applications today.'],
    ['en', 'The harbor closes on 4 April 2022.'],
    ['fi', 'Satamatyö päättyy 4.4.2022.'],
    ['da', 'Havnen skal være fri for affald inden 2030.'],
    ['de', 'Die Anmeldung beginnt am 4. April 2022.'],
    ['fr', 'Les candidatures de 2022 sont closes.'],
    ['sv', 'Den sista båten kom den 4 april 2022.'],
  ])('is none in %s: %s', (language, text) => expect(roles(text, language)).not.toContain('deadline'));
});

describe('the day of something else', () => {
  test.each([
    ['en', 'The rules of yesterday’s harbor were strict.'],
    ['en', 'They build the harbor of tomorrow.'],
    ['de', 'Der Hafen von heute hat zehn Kräne.'],
  ])('%s: %s', (language, text) => expect(roles(text, language)).toEqual(['mentioned']));

  test('but the day itself', () => expect(roles('The harbor opens its gates today.', 'en')).toEqual(['event']));
});
