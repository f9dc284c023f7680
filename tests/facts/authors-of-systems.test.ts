import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';

const TEXT: Readonly<Record<string, readonly string[]>> = {
  da: [
    'Kornene fra laboratoriet suger fosfor ud af spildevandet og giver det fra sig igen på marken.',
    'Tre renseanlæg har prøvet dem, og op mod 80 procent af næringen kom tilbage uden kemikalier.',
  ],
  sv: [
    'Kornen från laboratoriet suger fosfor ur avloppsvattnet och ger det ifrån sig igen på åkern.',
    'Tre reningsverk har prövat dem, och upp till 80 procent av näringen kom tillbaka utan kemikalier.',
  ],
  nb: [
    'Kornene fra laboratoriet suger fosfor ut av avløpsvannet og gir det fra seg igjen på åkeren.',
    'Tre renseanlegg har prøvd dem, og opptil 80 prosent av næringen kom tilbake uten kjemikalier.',
  ],
  nn: [
    'Korna frå laboratoriet syg fosfor ut av avløpsvatnet og gir det frå seg att på åkeren.',
    'Tre reinseanlegg har prøvd dei, og opptil 80 prosent av næringa kom tilbake utan kjemikaliar.',
  ],
  de: [
    'Die Körner aus dem Labor saugen Phosphor aus dem Abwasser und geben ihn auf dem Feld wieder ab.',
    'Drei Kläranlagen haben sie erprobt, und bis zu 80 Prozent der Nährstoffe kamen zurück.',
  ],
  en: [
    'The grains from the lab draw phosphorus out of the waste water and release it again in the field.',
    'Three plants have tried them, and up to 80 per cent of the nutrients came back without chemicals.',
  ],
  fi: [
    'Laboratorion jyvät imevät fosforin jätevedestä ja antavat sen takaisin pellolla ensi vuonna.',
    'Kolme puhdistamoa on kokeillut niitä, ja jopa 80 prosenttia ravinteista palasi ilman kemikaaleja.',
  ],
  nl: [
    'De korrels uit het lab zuigen fosfor uit het afvalwater en geven het op de akker weer af.',
    'Drie installaties hebben ze beproefd, en tot 80 procent van de voeding kwam terug.',
  ],
  fr: [
    'Les grains du laboratoire retirent le phosphore des eaux usées et le rendent dans les champs.',
    'Trois stations les ont essayés, et jusqu’à 80 pour cent des nutriments sont revenus.',
  ],
};
const named = (language: string, above: string, below = '', head = ''): string[] =>
  extract(
    `<html lang="${language}"><head>${head}</head><body><main><article><h1>Phosphor 2030</h1>${above}${TEXT[language]!.map((text) => `<p>${text}</p>`).join('')}${below}</article></main></body></html>`,
  ).authors.map(({ name }) => name);

describe('who went through a text did not write it', () => {
  test.each([
    ['da', 'Skrevet af Mette Holm | Gennemlæst af Ole Vik'],
    ['da', 'Skrevet af Mette Holm | Kvalitetssikret af Ole Vik'],
    ['sv', 'Skriven av Mette Holm | Granskad av Ole Vik'],
    ['nb', 'Skrevet av Mette Holm | Kvalitetssikret av Ole Vik'],
    ['nn', 'Skrive av Mette Holm | Kvalitetssikra av Ole Vik'],
    ['de', 'Geschrieben von Mette Holm | Fachlich geprüft von Ole Vik'],
    ['en', 'Written by Mette Holm | Reviewed by Ole Vik'],
    ['fi', 'Kirjoittanut Mette Holm | Tarkastanut Ole Vik'],
    ['nl', 'Geschreven door Mette Holm | Beoordeeld door Ole Vik'],
    ['fr', 'Écrit par Mette Holm | Relu par Ole Vik'],
  ])('%s %s', (language, line) => expect(named(language, `<p>${line}</p>`)).toEqual(['Mette Holm']));
  test.each([
    ['da', 'Gennemlæst af Ole Vik'],
    ['sv', 'Granskad av Ole Vik'],
    ['nb', 'Kvalitetssikret av Ole Vik'],
    ['de', 'Geprüft von Ole Vik'],
    ['fi', 'Tarkastanut Ole Vik'],
    ['nl', 'Beoordeeld door Ole Vik'],
    ['fr', 'Relu par Ole Vik'],
  ])('nor alone: %s %s', (language, line) => expect(named(language, `<p>${line}</p>`)).toEqual([]));
});

describe('what a guest wrote', () => {
  test.each([
    ['da', 'Gæsteindlæg af Mette Holm'],
    ['sv', 'Gästinlägg av Mette Holm'],
    ['sv', 'Debattartikel av Mette Holm'],
    ['nb', 'Gjesteinnlegg av Mette Holm'],
    ['nn', 'Lesarinnlegg av Mette Holm'],
    ['de', 'Ein Gastkommentar von Mette Holm'],
    ['fi', 'Vierasbloggaaja: Mette Holm'],
    ['nl', 'Gastblog van Mette Holm'],
    ['fr', 'Tribune de Mette Holm'],
  ])('%s %s', (language, line) => expect(named(language, `<p>${line}</p>`)).toEqual(['Mette Holm']));
  test.each([
    ['da', 'Dette er et gæsteindlæg af Mette Holm.'],
    ['da', 'Gæsteskribent: Mette Holm'],
    ['sv', 'Detta är ett gästinlägg av Mette Holm.'],
    ['sv', 'Gästskribent: Mette Holm'],
    ['nb', 'Dette er et gjesteinnlegg av Mette Holm.'],
    ['nb', 'Gjesteskribent: Mette Holm'],
    ['nn', 'Dette er eit gjesteinnlegg av Mette Holm.'],
    ['de', 'Dies ist ein Gastbeitrag von Mette Holm.'],
    ['de', 'Gastautorin: Mette Holm'],
    ['en', 'This is a guest post by Mette Holm, a researcher at the University of Leeds.'],
    ['en', 'This guest post was written by Mette Holm.'],
    ['fi', 'Vieraskynä: Mette Holm'],
    ['nl', 'Dit is een gastbijdrage van Mette Holm.'],
    ['nl', 'Gastauteur: Mette Holm'],
    ['fr', 'Ceci est un billet invité de Mette Holm.'],
    ['fr', 'Auteure invitée : Mette Holm'],
  ])('in a sentence or behind a label: %s %s', (language, line) => {
    expect(named(language, `<p>${line}</p>`)).toEqual(['Mette Holm']);
  });
  test.each([
    ['da', 'I sidste uge bragte vi et gæsteindlæg af Mette Holm om støj.'],
    ['sv', 'Förra veckan kom ett gästinlägg av Mette Holm.'],
    ['de', 'Vor einer Woche erschien ein Gastbeitrag von Mette Holm.'],
    ['en', 'The group read a guest post by Mette Holm.'],
    ['nl', 'Vorige week verscheen een gastblog van Mette Holm.'],
  ])('not what the text tells of: %s %s', (language, line) => expect(named(language, `<p>${line}</p>`)).toEqual([]));
});

describe('a name ends', () => {
  test.each<[string, string, string[]]>([
    ['before the paper that it was written for', 'By Mette Holm for The Coastal Times', ['Mette Holm']],
    ['before a role in which a unit stands', 'By Mette Holm staff writer', ['Mette Holm']],
    ['not inside the name of a body', 'By Institute for Coastal Times', ['Institute for Coastal Times']],
  ])('%s', (_name, line, names) => expect(named('en', `<p>${line}</p>`)).toEqual(names));
});

describe('a declared author', () => {
  const meta = (key: string, name: string): string => `<meta name="${key}" content="${name}">`;
  test.each<[string, string, string[]]>([
    ['without degrees', meta('author', 'Mette Holm, PhD'), ['Mette Holm']],
    ['without several', meta('author', 'Mette Holm, M.D., MPH'), ['Mette Holm']],
    ['with the name of another person behind the comma', meta('author', 'Mette Holm, Ole Vik'), ['Mette Holm', 'Ole Vik']],
    ['as catalogs list two given names', meta('citation_author', 'Dahl, Jens Peter'), ['Jens Peter Dahl']],
    ['as catalogs list a particle', meta('citation_author', 'Vries, Pieter de'), ['Pieter de Vries']],
    [
      'not with a body and its part turned',
      meta('dc.creator', 'Aarhus Universitet, Kommunikation'),
      ['Aarhus Universitet', 'Kommunikation'],
    ],
    ['not without initials behind a last name', meta('author', 'Dahl, JP'), ['JP Dahl']],
    ['not in the number of an account', meta('author', 'jkp042'), []],
  ])('%s', (_name, tags, names) => expect(named('da', '', '', tags)).toEqual(names));
});

describe('the page of a user', () => {
  test('is linked below the headline', () => expect(named('en', '<div><a href="/@mette">Mette Holm</a></div>')).toEqual(['Mette Holm']));
  test('not where the link is to that of nobody known', () =>
    expect(named('en', '<div><a href="/@shop">Great Offers</a></div>')).toEqual([]));
});

describe('a last line in italics on somebody', () => {
  const note = '<em>Mette Holm er professor i vandbygning og har skrevet to bøger om floder.</em>';
  test('is a note on the author', () => expect(named('da', '', `<p>${note}</p>`)).toEqual(['Mette Holm']));
  test.each<[string, string]>([
    ['not in italics in part', `<p>${note} Han bor i Rønbæk.</p>`],
    ['not before the end', `<p>${note}</p><p>${TEXT['da']![0]!}</p><p>${TEXT['da']![1]!}</p>`],
    [
      'not on whom the text tells about',
      `<p>Det var Mette Holm, der fandt kornene i kloakken, da hun gik forbi anlægget en morgen i maj og så ned i vandet, hvor de lå og lyste op mellem bladene.</p><p>${note}</p>`,
    ],
  ])('%s', (_name, below) => expect(named('da', '', below)).toEqual([]));
});
