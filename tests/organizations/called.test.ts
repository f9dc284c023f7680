import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';

const organizations = (language: string, text: string): { name: string; id: string | null }[] =>
  extract(`<html lang="${language}"><body><article><h1>—</h1><p>${text}</p></article></body></html>`).organizations.map(({ name, id }) => ({
    name,
    id,
  }));

test.each([
  ['Sie ist Präsidentin des Deutschen Wellenverbandes in Kiel.', 'Deutscher Wellenverband'],
  ['Er arbeitet beim Deutschen Algeninstitut in Kiel.', 'Deutsches Algeninstitut'],
  ['Das Statistische Landesamt hat seinen Sitz in Kiel.', 'Statistisches Landesamt'],
  ['Er forscht an der Deutschen Algenhochschule Köln seit Jahren.', 'Deutsche Algenhochschule Köln'],
  ['Er las es in der Berliner Algenzeitung vom Montag.', 'Berliner Algenzeitung'],
])('a German name is called by its nominative: %s', (text, name) =>
  expect(organizations('de', text).map((one) => one.name)).toEqual([name]),
);

test.each([
  ['en', 'Two reporters of AP and three of Reuters came to the town last week.', 'org-associated-press'],
  ['nb', 'Det sier lederen i Ap om valget i går kveld.', 'org-arbeiderpartiet'],
])('of two abbreviations of the same letters the printed one is meant: %s: %s', (language, text, id) =>
  expect(organizations(language, text).map((one) => one.id)).toContain(id),
);
