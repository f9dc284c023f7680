import { expect, test } from 'vitest';
import { spoken } from './spoken';

test.each([
  [
    'fi',
    'Rehtori Salla Norvin avasi talon.\n– Tämä on suuri päivä kaupungille, Norvin sanoo.',
    ['Norvin: Tämä on suuri päivä kaupungille'],
  ],
  [
    'fi',
    'Rehtori Salla Norvin avasi talon.\n– Tämä on suuri päivä kaupungille, hän kertoo tiedotteessa. – Nyt alkaa työ.',
    ['Salla Norvin: Tämä on suuri päivä kaupungille', 'Salla Norvin: Nyt alkaa työ.'],
  ],
  ['fi', '– Tämä on suuri päivä kaupungille, rehtori Salla Norvin iloitsee.', ['Salla Norvin: Tämä on suuri päivä kaupungille']],
  ['fi', '– Tämä on suuri päivä kaupungille, sanoo rehtori Salla Norvin.', ['Salla Norvin: Tämä on suuri päivä kaupungille']],
  ['sv', '– Det här är en stor dag för staden, Karin Ekström säger.', ['Karin Ekström: Det här är en stor dag för staden']],
])('the subject may precede the verb after speech with a dash: %s: %s', (language, text, expected) =>
  expect(spoken(language, text)).toEqual(expected),
);

test.each([
  ['fi', '– kirja, jonka Salla Norvin kirjoitti isästään viime vuonna ennen kuin talo paloi'],
  ['da', '– Vi er glade, Karen Holm siger altid det til os, og nu er vi i gang'],
])('a clause that goes on is none: %s: %s', (language, text) => expect(spoken(language, text)).toEqual([]));
