import { describe, expect, test } from 'vitest';
import { datesIn } from './dates-in';

const dates = (text: string, language: string): (string | null)[] => datesIn(text, language).map(({ value }) => value.edtf);

describe('a word for today that means the present time is no day', () => {
  test.each([
    ['da', 'Havnen har i dag 40 ansatte og fire kraner ved den nye kaj.'],
    ['da', 'Bådene var dengang af træ, men i dag er de fleste af stål.'],
    ['da', 'Kranen fra havnens første år står der stadig til i dag.'],
    ['nb', 'Båtene var før av tre, men i dag er de fleste av stål.'],
    ['nn', 'Hamna har i dag 40 tilsette og fire kraner ved kaia.'],
    ['sv', 'Hamnen har i dag 40 anställda och fyra kranar vid kajen.'],
    ['sv', 'Dagens hamn är mindre, och i dag finns det bara en kran kvar.'],
    ['de', 'Der Kran aus dem ersten Jahr des Hafens dreht sich noch heute.'],
    ['de', 'Die heute übliche Technik der Kräne braucht weniger Strom.'],
    ['de', 'Heute ist der Hafen vor allem bei Seglern aus dem Süden beliebt.'],
    ['en', 'Most of the ships in the harbor today are built of steel.'],
    ['en', 'In today’s fast-paced world, a harbor must never sleep.'],
    ['en', 'Visit our website or call the friendly harbor team today!'],
    ['en', 'The crane of the first year is in use to this day, even today.'],
    ['nl', 'De haven heeft vandaag 40 medewerkers en vier kranen aan de kade.'],
    ['fr', 'La plupart des bateaux du port sont aujourd’hui en acier.'],
    ['fi', 'Useimmat sataman veneistä ovat tänään terästä ja isoja.'],
  ])('%s: %s', (language, text) => expect(dates(text, language)).toEqual([]));

  test.each([
    ['da', 'Havnen har i dag offentliggjort en plan for de næste ti år.', '2021-03-10'],
    ['da', 'I dag, onsdag, kommer det første skib til den nye kaj.', '2021-03-10'],
    ['da', 'Bådene sejler i dag, 10. marts, fra den nye kaj mod øerne.', '2021-03-10'],
    ['da', 'Ministeren besøgte i dag havnen sammen med borgmesteren.', '2021-03-10'],
    ['nb', 'Havnen har i dag lansert en plan for de neste ti årene.', '2021-03-10'],
    ['sv', 'Hamnen invigs i dag av landshövdingen och av kommunens ordförande.', '2021-03-10'],
    ['de', 'Die Ministerin hat heute gemeinsam mit zwölf Gästen die neue Halle eröffnet.', '2021-03-10'],
    ['de', 'Wir treffen uns heute um 10 Uhr an der alten Halle im Hafen.', '2021-03-10'],
    ['de', 'Das teilte der Hafen heute den Gästen der neuen Halle mit.', '2021-03-10'],
    ['en', 'The harbor announced today that a second crane is on its way.', '2021-03-10'],
    ['en', 'The harbor today announced a plan for the next ten summers.', '2021-03-10'],
    ['en', 'The seminar at the new harbor takes place today in the hall.', '2021-03-10'],
    ['nl', 'De haven heeft vandaag samen met de stad een nieuwe kade gepresenteerd.', '2021-03-10'],
    ['fr', 'Le port a annoncé aujourd’hui un plan pour les grues du quai.', '2021-03-10'],
  ])('but %s: %s', (language, text, edtf) => expect(dates(text, language)).toContain(edtf));

  test.each([
    ['da', 'i dag'],
    ['de', 'heute'],
    ['en', 'See you today'],
  ])('but the whole of a text, %s: %s', (language, text) => expect(dates(text, language)).toEqual(['2021-03-10']));

  test('a part of the day is that of the day', () =>
    expect(dates('Der er fest i aften for alle, der har en båd ved kajen.', 'da')).toEqual(['2021-03-10']));
});

describe('what "as of" opens', () => {
  test.each([
    ['As of 2 June 2021, every ship pays a fee.', '2021-06-02', 'after'],
    ['As of 2 February 2021, the harbor had 40 ships.', '2021-02-02', null],
    ['The harbor has had 40 ships since 2 February 2021.', '2021-02-02', 'after'],
  ])('%s', (text, edtf, open) => expect(datesIn(text, 'en').map(({ value }) => [value.edtf, value.open])).toEqual([[edtf, open]]));
});
