import { expect, test } from 'vitest';
import { annotate } from '../../src/extract/annotate';

const bodies = (language: string, text: string): string[] =>
  annotate(text, { language })
    .mentions.filter(({ type }) => type === 'organization')
    .map(({ text: printed }) => printed);

test.each([
  ['de', 'Das Gehäuse stammt von Schneider + Weber aus Meinerzhagen.', ['Schneider + Weber']],
  ['de', 'Die Anwälte Schneider & Weber berät, und Tangsen + Partner bauen.', ['Schneider & Weber', 'Tangsen + Partner']],
  ['da', 'Firmaet Jensen & Sønner i Hobro bygger både.', ['Jensen & Sønner']],
  ['en', 'The hull was built by Smith & Jones in Cowes.', ['Smith & Jones']],
  ['fr', 'La coque vient de chez Martin & Fils.', ['Martin & Fils']],
  ['fr', 'Martin & Fils et deux autres maisons bâtissent la coque.', ['Martin & Fils']],
  ['de', 'Schneider & Co. baut Boote.', ['Schneider & Co']],
  // Given names, common words, two authors, and nouns.
  ['da', 'Ida & Mads flytter til Thy.', []],
  ['en', 'A Black & White film is shown.', []],
  ['de', 'Das zeigen Schneider & Weber (2019).', []],
  ['de', 'Das Angebot Mac + Schule läuft aus.', []],
])('a company called after partners: %s: %s', (language, text, expected) => expect(bodies(language, text)).toEqual(expected));

test.each([
  [
    'de',
    'Drei Firmen sind daraus hervorgegangen: Robotix Alpin, die Ventilschmiede OG und Inntal Sensorik.',
    ['Robotix Alpin', 'Ventilschmiede OG', 'Inntal Sensorik'],
  ],
  ['da', 'Tre virksomheder deltager: Nordbeton, Tangkraft og Scan Unic.', ['Nordbeton', 'Tangkraft', 'Scan Unic']],
  ['sv', 'Två företag är med: Norrbetong och Tångkraft.', ['Norrbetong', 'Tångkraft']],
  ['en', 'Three companies have signed up: Kelpify, Norvent and Tidewright.', ['Kelpify', 'Norvent', 'Tidewright']],
  // Something else is counted, or listed.
  ['de', 'Die Unternehmen brauchen drei Dinge: Mut, Geld und Zeit.', []],
  ['en', 'The companies share one aim: Growth, Trust and Speed.', []],
  ['da', 'Virksomhederne kommer fra tre byer: Hobro, Aarhus og Thisted.', []],
  ['da', 'Virksomhederne har en plan: Nordhavnen skal vokse.', []],
])('companies listed after a colon: %s: %s', (language, text, expected) => expect(bodies(language, text)).toEqual(expected));

test.each([
  ['en', 'She now works at National Grid ESO in Wokingham.', ['National Grid']],
  ['en', 'The plan of Bord na Móna and the port of Foynes is late. Kelpify Ltd and Bord na Móna agree.', ['Kelpify Ltd', 'Bord na Móna']],
  ['nb', 'De får penger fra Forskningsrådet for å teste tare.', ['Forskningsrådet']],
  ['da', 'De får penge fra Forskningsrådet for at teste tang.', ['Forskningsrådet']],
  ['sv', 'De får pengar från Forskningsrådet för att testa tång.', ['Forskningsrådet']],
  ['nb', 'Digin og Tangforsk for eksempel har samarbeidet.', []],
  ['en', 'Members such as Kelpify and Norvent book time.', ['Kelpify', 'Norvent']],
  ['en', 'Members such as Anna Holt book time.', []],
])('names are neither cut nor too long: %s: %s', (language, text, expected) => expect(bodies(language, text)).toEqual(expected));
