import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/extract/annotate';

const organizationsOf = (text: string, language: string): string[] =>
  annotate(text, { language })
    .mentions.filter(({ type }) => type === 'organization')
    .map((mention) => mention.text);

describe('a word for a company that opens the sentence is no part of its name', () => {
  test.each([
    ['da', 'Firmaet Kystpumper A/S leverer udstyret.', 'Kystpumper A/S'],
    ['da', 'Virksomheden Kystpumper ApS leverer udstyret.', 'Kystpumper ApS'],
    ['sv', 'Bolaget Kustpump AB levererar utrustningen.', 'Kustpump AB'],
    ['nb', 'Selskapet Kystpumpe ASA leverer utstyret.', 'Kystpumpe ASA'],
    ['nn', 'Selskapet Kystpumpe AS leverer utstyret.', 'Kystpumpe AS'],
    ['de', 'Die Firma Küstenpumpen GmbH liefert die Geräte.', 'Küstenpumpen GmbH'],
    ['fi', 'Yhtiö Rannikkopumppu Oy toimittaa laitteet.', 'Rannikkopumppu Oy'],
  ])('%s: %s', (language, text, name) => expect(organizationsOf(text, language)).toEqual([name]));

  test.each([
    ['da', 'Rederiet Nord A/S sejler, og Kystens Selskab A/S ejer det.', 'Kystens Selskab A/S'],
    ['en', 'Company Forest Ltd delivers the pumps.', 'Company Forest Ltd'],
  ])('one inside the name is: %s, %s', (language, text, name) => expect(organizationsOf(text, language)).toContain(name));
});

describe('a workshop or a shop bears the name after it', () => {
  test.each([
    ['de', 'Zu den Partnern gehört die Zimmerei Brinkhorst aus Bremen.', ['Zimmerei Brinkhorst']],
    ['de', 'Das Autohaus Müller und die Bäckerei Wernsing helfen.', ['Autohaus Müller', 'Bäckerei Wernsing']],
    ['de', 'Die Molkerei Produkte sind frisch.', []],
    ['de', 'Die Brauerei Bremen liegt am Hafen.', []],
    ['da', 'Bageriet Tangvik leverer brødet.', ['Tangvik']],
    ['sv', 'Bryggeriet Tångvik levererar ölet.', ['Tångvik']],
    ['nb', 'Trykkeriet Tangvik leverer plakatene.', ['Tangvik']],
    ['nl', 'Het schip ligt bij scheepswerf Tangvliet.', ['Tangvliet']],
    ['fr', 'La menuiserie Tangvert emploie vingt personnes.', ['Tangvert']],
    ['en', 'Electronics retailer Tangwell opens a shop.', ['Tangwell']],
    ['de', 'Zu den Mietern gehören die Firmen Tangvolt und Kelpnova.', ['Tangvolt', 'Kelpnova']],
    ['fr', 'Les entreprises Tangvert et Kelpier participent.', ['Tangvert', 'Kelpier']],
    ['fr', 'Elle dirige la PME Tangvert à Lyon.', ['Tangvert']],
    ['en', 'The suppliers Tangwell and Kelpify deliver parts.', ['Tangwell', 'Kelpify']],
    // In lists, too, the word for the kind is no part of the name.
    [
      'de',
      'Partner sind die Firma Kelpwerk GmbH, der Sensorhersteller Tangvolt und die Kelpbau AG.',
      ['Kelpwerk GmbH', 'Tangvolt', 'Kelpbau AG'],
    ],
  ])('%s: %s', (language, text, names) => expect(organizationsOf(text, language)).toEqual(names));
});

test('a guessed town is none where the text calls it a company', () => {
  const text = 'Møbelprodusenten Kelpnes tester limet. Sigve Holm er innkjøpssjef i Kelpnes.';
  expect(annotate(text, { language: 'nb' }).mentions.filter(({ type }) => type === 'city')).toEqual([]);
  const town = 'Fabrikken ligger i Kelpnes.';
  expect(annotate(town, { language: 'nb' }).mentions.map(({ type }) => type)).toEqual(['city']);
});
