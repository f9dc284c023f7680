import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';

const office = (language: string, text: string, name: string) => {
  const { people } = extract(`<html lang="${language}"><article><h1>Havn</h1><p>${text}</p></article></html>`);
  const found = people.find((one) => one.name === name);
  return found && [found.role, found.affiliation];
};

test.each([
  ['de', 'Das sagte dem Handelsblatt NABU-Chefin Petra Lind am Montag im Hafen.', 'Petra Lind', ['NABU-Chefin', null]],
  ['de', 'Das zitiert das Handelsblatt NABU-Chefin Petra Lind am Montag.', 'Petra Lind', ['NABU-Chefin', null]],
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
