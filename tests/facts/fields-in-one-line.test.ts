import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';

const TEXT: Readonly<Record<string, string>> = {
  da: 'Forskerne har målt isen på søen hele vinteren. De fandt ud af, at den er tykkere end i fjor.',
  sv: 'Forskarna har mätt isen på sjön hela vintern. De fann att den är tjockare än i fjol.',
  nb: 'Forskerne har målt isen på sjøen hele vinteren. De fant ut at den er tykkere enn i fjor.',
  de: 'Die Forscher haben das Eis auf dem See den ganzen Winter gemessen. Es ist dicker als im letzten Jahr.',
  en: 'The researchers have measured the ice on the lake all winter. It is thicker than it was last year.',
};

const page = (language: string, fields: string): string =>
  `<html lang="${language}"><body><main><article><h1>Isen på søen</h1><p class="meta">${fields}</p>
   <p>${TEXT[language]!}</p><p>${TEXT[language]!}</p></article></main></body></html>`;

/** A line of metadata, as content systems print them, with the author and the tags that it gives. */
test.each([
  ['de', 'Datum: 08.02.2009 · Rubrik: Seen · Autor: Anna Holm', ['Anna Holm'], ['Seen']],
  ['de', 'Kategorie: Seen | Text: Anna Holm | Foto: Ole Berg', ['Anna Holm'], ['Seen']],
  ['de', 'Autor: Anna Holm | Datum: 08.02.2009 | Kategorie: Seen, Eis', ['Anna Holm'], ['Seen', 'Eis']],
  ['de', 'Rubrik: Seen · Autor: Pressestelle der Seehochschule', ['Pressestelle der Seehochschule'], ['Seen']],
  ['da', 'Emne: Søer, is | Tekst: Anna Holm | Foto: Ole Berg', ['Anna Holm'], ['Søer', 'is']],
  ['sv', 'Kategori: Sjöar | Text: Anna Holm', ['Anna Holm'], ['Sjöar']],
  ['nb', 'Emneord: Innsjøer | Publisert: 8.2.2009 | Tekst: Anna Holm', ['Anna Holm'], ['Innsjøer']],
  ['en', 'Category: Lakes | Author: Anna Holm', ['Anna Holm'], ['Lakes']],
  ['en', 'Tags: Lakes | Ice | Anna Holm Prize', [], ['Lakes', 'Ice', 'Anna Holm Prize']],
])('fields in one line end where the next label begins: %s: %s', (language, fields, authors, tags) => {
  const article = extract(page(language, fields));
  expect(article.authors.map(({ name }) => name)).toEqual(authors);
  expect(article.tags).toEqual(tags);
});

/** Who is named after the day of the last change, and who is its author then. */
test.each([
  ['da', 'Sidst opdateret 3. maj 2021 af Anna Holm', []],
  ['sv', 'Senast uppdaterad 2021-05-03 av Anna Holm', []],
  ['nb', 'Sist oppdatert 3. mai 2021 av Anna Holm', []],
  ['de', 'Zuletzt aktualisiert am 3. Mai 2021 von Anna Holm', []],
  ['en', 'Page last modified on 3 May 2021 by Anna Holm', []],
  ['en', 'This page was last edited on 3 May 2021 by Anna Holm', []],
  ['da', 'Publiceret 3. maj 2021 af Anna Holm', ['Anna Holm']],
  ['da', 'Af Anna Holm, sidst opdateret 3. maj 2021', ['Anna Holm']],
  ['en', 'Published 1 May 2021, updated 3 May 2021 by Anna Holm', ['Anna Holm']],
])('who changed a page last is not its author: %s: %s', (language, fields, authors) =>
  expect(extract(page(language, fields)).authors.map(({ name }) => name)).toEqual(authors),
);
