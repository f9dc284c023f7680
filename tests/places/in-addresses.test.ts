import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/extract/annotate';

const citiesOf = (text: string, language: string): string[] =>
  annotate(text, { language })
    .mentions.filter(({ type }) => type === 'city')
    .map((mention) => mention.text);

describe('the town of a postal address is none that the text speaks of', () => {
  test.each([
    ['da', 'Kontakt: Havnegade 12, 5000 Odense C. Skriv for mere viden.'],
    ['de', 'Anschrift: Lindenstraße 5, 01069 Dresden. Wir freuen uns.'],
    ['de', 'Das Büro in der Lindenstraße 5, 04109 Leipzig, ist offen.'],
    ['sv', 'Adress: Storgatan 7, 903 26 Umeå. Välkommen in.'],
    ['nb', 'Adresse: Storgata 7, 0155 Oslo. Velkommen innom.'],
    ['en', 'Write to 12 High Street, Cambridge CB2 1TN, for more.'],
    ['en', 'Send it to 100 Main Street, Boston, MA 02110.'],
    ['fi', 'Osoite: Kauppakatu 7, 90100 Oulu. Tervetuloa.'],
    ['fr', 'Adresse : 12 rue du Port, 38000 Grenoble. Bienvenue.'],
  ])('%s: %s', (language, text) => expect(citiesOf(text, language)).toEqual([]));

  test.each([
    ['da', 'I 1998 åbnede havnen i Odense.', 'Odense'],
    ['de', 'Die Tagung mit 250 Gästen fand in Dresden statt.', 'Dresden'],
    ['sv', 'År 2026 öppnar huset i Umeå.', 'Umeå'],
    ['en', 'The company moved from Oxford to Cambridge in 2019.', 'Cambridge'],
  ])('one it speaks of is, whatever numbers stand beside it: %s, %s', (language, text, city) =>
    expect(citiesOf(text, language)).toContain(city),
  );
});

describe('a word that opens a sentence and stands elsewhere in small letters is no town', () => {
  test.each([
    ['da', 'Vi ses. Lund er en lille skov, og en lund har få træer.'],
    ['sv', 'Vi ses. Lund är en liten skog, och en lund har få träd.'],
    ['nb', 'Vi ses. Sand er bra, og sand er billig.'],
  ])('%s: %s', (language, text) => expect(citiesOf(text, language)).toEqual([]));

  test('unless the text says that it is one', () =>
    expect(citiesOf('I Lund ligger et universitet. En lund har få træer.', 'da')).toEqual(['Lund']));
});

test('a town with a genitive before what it has', () =>
  expect([citiesOf('Am Montag kam Dresdens Oberbürgermeister.', 'de'), citiesOf('Im Mai öffnen Leipzigs Hochschulen.', 'de')]).toEqual([
    ['Dresden'],
    ['Leipzig'],
  ]));

test('an article and a noun in small letters are no island', () => {
  const places = (text: string): string[] => annotate(text, { language: 'fr' }).mentions.map((mention) => mention.text);
  expect(places('La réunion a lieu au mois de mai dans le bureau.')).not.toContain('La réunion');
  expect(places('Les chercheurs travaillent à La Réunion.')).toContain('La Réunion');
});

describe('what has a mayor or a council is a town', () => {
  test.each([
    ['da', 'I går kom Struers borgmester til havnen.', 'Struer'],
    ['nb', 'I går kom Tromsøs ordfører til havna.', 'Tromsø'],
    ['nn', 'I går kom Tromsøs ordførar til hamna.', 'Tromsø'],
    ['sv', 'I går kom Kalmars kommunalråd till hamnen.', 'Kalmar'],
    ['de', 'Gestern kam Husums Bürgermeister in den Hafen.', 'Husum'],
    ['en', 'Yesterday the Boston mayor came to the harbor.', 'Boston'],
  ])('%s: %s', (language, text, city) => expect(citiesOf(text, language)).toContain(city));

  test.each([
    ['da', 'I går kom Holms direktør til havnen.'],
    ['sv', 'I går kom Ekens ägare till hamnen.'],
  ])('what has somebody else need not be: %s, %s', (language, text) => expect(citiesOf(text, language)).toEqual([]));
});
