import { expect, test } from 'vitest';
import { annotate } from '../../src/extract/annotate';

const people = (language: string, text: string): string[] =>
  annotate(text, { language })
    .mentions.filter(({ type }) => type === 'person')
    .map(({ text: printed }) => printed);

test.each([
  ['de', 'Am Abend begrüßte Rektor Jonas Kollweg den neuen Kanzler.', ['Jonas Kollweg']],
  ['de', 'Die Leitung übernimmt Sabine Niehaus. Niehaus kommt aus Kiel.', ['Sabine Niehaus', 'Niehaus']],
  ['de', '„Das wird gut“, sagt Klaus Möhring.', ['Klaus Möhring']],
  ['en', 'Sarah Whitehouse will lead the group.', ['Sarah Whitehouse']],
  ['en', 'The award went to Peter Woodhall and Ann Trowbridge.', ['Peter Woodhall', 'Ann Trowbridge']],
  ['nl', 'Directeur Jan Veldhuis opent het gebouw.', ['Jan Veldhuis']],
  ['nl', 'Burgemeester Jan Lonkhuis vroeg wethouder Karin Bosweg om raad.', ['Jan Lonkhuis', 'Karin Bosweg']],
])('a surname may end as streets and houses do: %s: %s', (language, text, expected) => expect(people(language, text)).toEqual(expected));

test.each([
  ['de', '. Sabine Niehaus'],
  ['de', ': Sabine Niehaus'],
  ['en', '. Sarah Whitehouse'],
  ['en', ': Sarah Whitehouse'],
])('a mark may be all that stands before such a surname: %s: %s', (language, text) =>
  expect(people(language, text)).toEqual([text.slice(2)]),
);

test.each([
  ['de', 'Wir treffen uns im Anna Seniorenhaus am Hafen.'],
  ['de', 'Er wohnt im Wilhelm Busch Weg.'],
  ['de', 'Das neue Theodor Birkenhaus öffnet heute.'],
  ['de', 'Treffpunkt ist Anna Seewaldring 4.'],
  ['de', 'Das Konzert im Heinrich Lübke Haus beginnt um acht.'],
  ['de', 'Das Karl Kaufhaus schließt.'],
  ['en', 'They met in Robert Clubhouse.'],
  ['nl', 'Het feest is in het Anna Buurthuis.'],
  ['nl', 'We eten in restaurant Anna Boshuis.'],
])('a house behind a given name is nobody: %s: %s', (language, text) => expect(people(language, text)).toEqual([]));

test.each([
  ['en', 'Nora Healy TD welcomed the plan.', ['Nora Healy']],
  ['en', 'Emma Clarke MP opened the lab; Sir John Hale KBE FRS spoke.', ['Emma Clarke', 'John Hale']],
  ['de', 'Olaf Brendel MdB und Anja Seibt MdB besuchten das Werk.', ['Olaf Brendel', 'Anja Seibt']],
  ['da', 'Formanden er Karen Holm MF.', ['Karen Holm']],
  ['en', 'Jacob Hale MS praised it; Nora Hill MSP and Tom Dean MLA agreed.', ['Jacob Hale', 'Nora Hill', 'Tom Dean']],
  ['de', 'Es kamen Jens Holm MdA und Eva Lind MdHB.', ['Jens Holm', 'Eva Lind']],
])('what stands behind a name in capitals is none of it: %s: %s', (language, text, expected) =>
  expect(people(language, text)).toEqual(expected),
);

test.each([
  ['en', 'Archive / 2019 / April', []],
  ['en', 'Speakers: Anna May, April Jones and May Chen.', ['Anna May', 'April Jones', 'May Chen']],
  ['en', 'Theresa May spoke, and May said no.', ['Theresa May', 'May']],
])('a month by itself is nobody: %s: %s', (language, text, expected) => expect(people(language, text)).toEqual(expected));

test.each([
  ['fr', 'Dans le Sud, Aqua-Nord continue seul. Dans le Nord, il pleut.', []],
  ['nl', 'Met de Kerst is alles dicht.', []],
  ['fr', 'Pour Anne de Laval, rien ne change.', ['Anne de Laval']],
  ['nl', 'Wil de Bruin komt. Van de Velde ook.', ['Wil de Bruin', 'Van de Velde']],
])('a small word that opens a sentence before an article is nobody: %s: %s', (language, text, expected) =>
  expect(people(language, text)).toEqual(expected),
);

test.each([
  ['nl', 'Foto’s: Camile Schellekens', ['Camile Schellekens']],
  ['nl', "Foto's: Karin Schellekens. Beelden: Ernest Vosk", ['Karin Schellekens', 'Ernest Vosk']],
  ['nl', 'Regio’s: Camile Noord', []],
])('a credit in the plural names somebody: %s: %s', (language, text, expected) => expect(people(language, text)).toEqual(expected));

test.each([
  ['da', 'Lone Tang er ny formand, og Hans Peter Norvik bliver næstformand.', ['Lone Tang', 'Hans Peter Norvik']],
  ['nb', 'Styret ledes av Hans Petter Norvik.', ['Hans Petter Norvik']],
  ['sv', 'Styrelsen leds av Hans Erik Norvik.', ['Hans Erik Norvik']],
])('a given name that is also a small word begins a name inside a sentence: %s: %s', (language, text, expected) =>
  expect(people(language, text)).toEqual(expected),
);

test.each([
  ['da', 'De hilste på Hans Tangs hund, og hans hund løb.', ['Hans Tang']],
  ['sv', 'Hans hund sprang.', []],
  ['da', 'Det mener Din Morten Norvik.', ['Morten Norvik']],
  ['sv', 'Det tycker Min Erik Norvik.', ['Erik Norvik']],
  ['nb', 'Det mener Sin Morten Norvik.', ['Morten Norvik']],
])('and is none before other words: %s: %s', (language, text, expected) => expect(people(language, text)).toEqual(expected));
