import { describe, expect, test } from 'vitest';
import { datesIn } from './dates-in';

const dates = (text: string, language: string): (string | null)[] => datesIn(text, language).map(({ value }) => value.edtf);

describe('two numbers that are a score, a decimal or a fraction are no day', () => {
  test.each([
    ['de', 'Die Hafenelf schlug den Inselklub deutlich (3-1).'],
    ['fr', 'Le club du port a battu celui de la colline (2-1, 31e).'],
    ['sv', 'Laget från ön slog hamnlaget (4-2).'],
    ['nl', 'De ploeg van het eiland won van de havenploeg (3-1).'],
    ['da', 'Holdet fra øen vandt kampen\n3-1\nog fejrede det.'],
    ['de', 'Skala (1-5) für den Wind am Deich.'],
    ['fr', 'Voiles et mâts\n12\n2.9\n17.6\nCordes et nœuds'],
    ['fr', 'La moyenne des voiliers (2.9) reste stable.'],
    ['da', 'Master og sejl\n12\n7.1\nReb og knuder'],
    ['de', 'Das Schiff trägt etwa 1/3 von der Ladung des Kutters.'],
    ['fr', 'Le port accueille près de 2/3 des voiliers de la baie.'],
    ['da', 'Havnen rummer omkring 2/3 af bugtens både.'],
    ['sv', 'Det gäller för 1/4 av båtarna i viken.'],
    ['en', 'The harbor holds about 1/4 of the boats of the bay.'],
    ['en', 'The sails are of a medium feel (5/10).'],
    ['de', 'In der 3. 4. und 5. Klasse lernen sie segeln.'],
  ])('%s: %s', (language, text) => expect(dates(text, language)).toEqual([]));

  test.each([
    ['nl', 'op 15-2', '2021-02-15'],
    ['da', 'Sejladsen er den 1/3 i Svaneke.', '2021-03-01'],
    ['da', 'Der er åbent fra 1/3 i år.', '2021-03-01'],
    ['da', 'Bådene sejler den 12/3 fra havnen.', '2021-03-12'],
    ['de', 'Regatta am Deich\n7.1.\nHafenfest', '2021-01-07'],
    ['de', 'Regatta am Deich\n24.12\nHafenfest', '2020-12-24'],
    ['de', 'Am 24. 12. ruht der Hafen.', '2020-12-24'],
    ['de', 'Der Sturm kam am Dienstag, 9. 3. gegen Mittag.', '2021-03-09'],
    ['da', 'Mødet er tirsdag d. 16. 3. på havnen.', '2021-03-16'],
    ['fi', 'Purjehdus on tiistaina 16. 3. satamassa.', '2021-03-16'],
    ['en', 'The regatta (3/16) starts in the harbor.', '2021-03-16'],
    ['sv', 'Seglingen (13/3) börjar vid bryggan.', '2021-03-13'],
  ])('but %s: %s', (language, text, edtf) => expect(dates(text, language)).toContain(edtf));
});

describe('an ordinal in a cell of its own is a rank', () => {
  test.each([
    ['en', 'Harbor school\n1st (2nd in the north)\n2nd\nIsland school\n3rd\n1st'],
    ['fr', 'École du port\n1er\nÉcole de la colline\n2e'],
  ])('%s: %s', (language, text) => expect(dates(text, language)).toEqual([]));

  test.each([
    ['en', '15th', '2021-03-15'],
    ['en', 'The regatta is on March 2nd.', '2021-03-02'],
  ])('but %s: %s', (language, text, edtf) => expect(dates(text, language)).toEqual([edtf]));
});
