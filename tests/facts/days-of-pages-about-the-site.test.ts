import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import { ON_SAND } from './texts';

const page = (headline: string, place = 'footer') =>
  extract(
    `<html lang="da"><body><main><h1>${headline}</h1>${ON_SAND}</main><${place}><p>Sidst opdateret 3. maj 2023</p></${place}></body></html>`,
    { url: 'https://hav.example/a/b' },
  );

test.each([
  ...['Om os', 'Kontakt', 'Om oss', 'Kven er vi?', 'Kontakta oss', 'Über uns', 'About us', 'Contact', 'Over ons', 'Qui sommes-nous ?'],
  ...['Tietoa meistä', 'Um okkur', 'OM UNIVERSITETET'],
])('the footer of a page about the site tells no day of publication: %s', (headline) => {
  const { published, modified } = page(headline);
  expect([published, modified?.edtf]).toEqual([null, '2023-05-03']);
});

test.each(['Om os og vores fjord', 'Sandet vandrer i fjorden', 'Kontakt med en anden fjord'])(
  'others may have just that day: %s',
  (headline) => expect(page(headline).published?.edtf).toBe('2023-05-03'),
);
