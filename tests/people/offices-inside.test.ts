import { expect, test } from 'vitest';
import { annotate } from '../../src/extract/annotate';
import { extract } from '../../src/extract/extract';

const people = (language: string, text: string): string[] =>
  annotate(text, { language })
    .mentions.filter(({ type }) => type === 'person')
    .map(({ text: printed }) => printed);

test.each([
  ['en', 'It is time, Norvik State President Linda Hill said on the pier.', ['Linda Hill']],
  ['en', 'Another officer, Wing Commander Anita Hill, said the harbor was calm.', ['Anita Hill']],
  ['en', 'He is the John M. Hill Professor of Sailing at the harbor.', []],
  ['en', 'I asked Aaron Director about the harbor.', ['Aaron Director']],
  ['en', 'She thanked the Governor General’s office for the boat.', []],
  ['en', 'Hill Is No Longer Running To Become Secretary Of State', []],
  ['en', '“We listen first,” says Co-Founder, Linda Hill.', ['Linda Hill']],
  ['en', '“It sails,” says Deputy Editor Linda Hill in her review.', ['Linda Hill']],
  ['de', 'Am Hafen sprach Kanzlerin Karin Holm mit den Seglern.', ['Karin Holm']],
])('an office is no part of a name: %s: %s', (language, text, expected) => expect(people(language, text)).toEqual(expected));

test.each([
  ['Nach Angaben von Karin Holm kommt das Boot am Abend.', ['Karin Holm']],
  ['Das Hafenimperium von Karin Holm wankt seit Wochen.', ['Karin Holm']],
  ['Auch Anna Müller von Harbor Vision kennt den Hafen.', ['Anna Müller']],
  ['Am Abend kam Anna Müller von Hohenfels.', ['Anna Müller von Hohenfels']],
  ['Kapitän Virgil van Holm sprach mit den Seglern.', ['Virgil van Holm']],
])('nouns before "von" are none either: %s', (text, expected) => expect(people('de', text)).toEqual(expected));

test.each([
  ['da', 'Det ligner Karen Velmsens plan. Karen Velmsen er glad for den.', ['Karen Velmsen', 'Karen Velmsen']],
  ['sv', 'Det är Karin Velmsens plan. Karin Velmsen är glad.', ['Karin Velmsen', 'Karin Velmsen']],
  ['de', 'Das ist Karin Velmsens Plan, sagt Karin Velmsen.', ['Karin Velmsen', 'Karin Velmsen']],
  ['da', 'Med var Karen Velms, og Karen Velms blev længe.', ['Karen Velms', 'Karen Velms']],
  ['da', 'Kaos og vind er hverdag i havnen.', []],
])('the s of a genitive: %s: %s', (language, text, expected) => expect(people(language, text)).toEqual(expected));

test('a surname in the genitive is that of the person named in full', () => {
  const page =
    '<html lang="da"><article><h1>Havnen</h1><p>Karen Velmsen leder havnen i dag og i morgen.</p><p>Det er Velmsens plan, at havnen vokser mod syd.</p></article></html>';
  expect(extract(page).people.map(({ name }) => name)).toEqual(['Karen Velmsen']);
});
