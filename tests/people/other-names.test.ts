import { expect, test } from 'vitest';
import { annotate } from '../../src/extract/annotate';

const people = (language: string, text: string): string[] =>
  annotate(text, { language })
    .mentions.filter(({ type }) => type === 'person')
    .map(({ text: printed }) => printed);

test.each([
  ['en', 'We saw Amber Waves on the way.', []],
  ['en', 'We met Ruby Holm and Rob Zombie on the way.', ['Ruby Holm', 'Rob Zombie']],
  ['en', 'He showed his prints at the Marian Holm Gallery. The Photographers’ Gallery shows others.', []],
  ['en', 'Buy the Winston Workstation Review today.', []],
  ['en', 'It was sold by Emma Holm today.', ['Emma Holm']],
  ['en', 'The Canon Mark II is old, and the Victor DC and the Maya X 8K are new.', []],
  ['en', 'In 1966 Malcolm X spoke, and so did Anna Holm.', ['Malcolm X', 'Anna Holm']],
  ['en', 'It was built by Corey Holm II in 1966.', ['Corey Holm II']],
  ['es', 'El rey Felipe VI habló con Juan Carlos I en Madrid.', ['Felipe VI', 'Juan Carlos I']],
  ['sv', 'Kejsaren var Frans Josef I och bodde i Wien.', ['Frans Josef I']],
  ['en', 'As I said before, Papa I’m so lucky. So I went home.', []],
  ['en', 'Tides Will Turn As Ships For Oslo Wait', []],
  ['en', 'We stayed at St Helena and St. Regis.', []],
  ['en', 'She met Dr. Holm at noon.', ['Holm']],
  ['en', 'Bolton West and Worthing West have voted.', []],
  ['en', 'Jason West has voted.', ['Jason West']],
  ['de', 'Rolf Das sagt nichts. Das alles ist alt. Später kam Das mit Blumen.', ['Rolf Das', 'Das']],
  ['de', 'Er trug elegante Kleidung.José Rizal schrieb das Buch.', ['José Rizal']],
  ['de', 'Dann soll sie Anna Entscheidung überlassen.', []],
  ['da', 'De mødtes på Hans Holms Galleri og i Anna Festival.', []],
  ['sv', 'De möttes på Anna Hotell i går.', []],
  ['fr', 'Anna Mais est venue. Mais le Hamas continue.', ['Anna Mais']],
  ['nl', 'Zij zagen het Anna Festival in mei.', []],
])('a name that goes on as something else is nobody’s: %s: %s', (language, text, expected) =>
  expect(people(language, text)).toEqual(expected),
);
