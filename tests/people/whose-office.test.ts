import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';

const office = (language: string, text: string, name: string) => {
  const { people } = extract(`<html lang="${language}"><article><h1>Havn</h1><p>${text}</p></article></html>`);
  const found = people.find((one) => one.name === name);
  return found && [found.role, found.affiliation];
};

test.each([
  ['de', 'Das sagte dem Handelsblatt NABU-Chefin Petra Lind am Montag im Hafen.', 'Petra Lind', ['NABU-Chefin', 'NABU']],
  ['de', 'Das zitiert das Handelsblatt NABU-Chefin Petra Lind am Montag.', 'Petra Lind', ['NABU-Chefin', 'NABU']],
  ['da', 'Det siger DTU’s rektor Petra Lind om den nye havn i byen.', 'Petra Lind', ['rektor', 'DTU']],
  [
    'en',
    'The course is taught by Linda Hill, a designer and educator who has worked with NASA for ten years.',
    'Linda Hill',
    ['designer and educator', null],
  ],
  ['en', 'The talk is by Linda Hill, a designer at NASA, and lasts for an hour in the harbor.', 'Linda Hill', ['designer', 'NASA']],
  ['en', 'They asked Linda Hill, NASA’s robots and many other friends of the harbor to come.', 'Linda Hill', [null, null]],
  ['en', 'Among those who like it are John and Linda Hill, BoatHire is a leader in harbor boats.', 'Linda Hill', [null, null]],
  ['en', 'They met Linda Hill, who is a leader in harbor boats, on the pier.', 'Linda Hill', ['leader', null]],
])('%s: %s', (language, text, name, expected) => expect(office(language, text, name)).toEqual(expected));

test.each([
  ['da', 'Borgmesteren, Karen Holm (S), kalder åbningen for en milepæl.', 'Karen Holm', 'Borgmesteren'],
  ['nb', 'Havnesjefen, Kari Holm, åpnet kaia i går.', 'Kari Holm', 'Havnesjefen'],
  ['sv', 'Ordföranden, Karin Holm, öppnade huset i går.', 'Karin Holm', 'Ordföranden'],
  ['de', 'Der Bürgermeister, Jens Holm, eröffnete das Haus.', 'Jens Holm', 'Bürgermeister'],
  ['fr', 'Le maire, Luc Vernant, espère ouvrir le port.', 'Luc Vernant', 'maire'],
  ['en', 'Better maps help, says its chief executive, Linda Hill.', 'Linda Hill', 'chief executive'],
  // A list, or the office of somebody named before.
  ['da', 'Formanden, Karen Holm, Peter Lind og Jens Dahl deltog.', 'Karen Holm', null],
  ['da', 'Vi talte med borgmesteren, Karen Holm og Peter Lind.', 'Karen Holm', null],
  ['en', 'Linda Hill, the mayor, John Dale, and many others came.', 'John Dale', null],
  ['en', 'That depends on a mayor, Linda Hill, they said.', 'Linda Hill', null],
])('a definite office before a comma is that of the one named up to the next mark: %s: %s', (language, text, name, role) =>
  expect(office(language, text, name)?.[0]).toBe(role),
);
