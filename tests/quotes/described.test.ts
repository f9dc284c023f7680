import { expect, test } from 'vitest';
import { speakersOf } from './spoken';

test.each([
  ['da', 'Borgmester Karen Holm åbnede huset. »Vi har ventet på dette i mange år,« siger borgmesteren.', ['Karen Holm']],
  ['da', 'Klyngedirektør Karen Holm og borgmester Peter Lind kom. »Vi har ventet på dette i mange år,« siger direktøren.', ['Karen Holm']],
  ['nb', 'Kari Holm er ordfører i byen. «Dette er en stor dag for hele byen», sier ordføreren.', ['Kari Holm']],
  ['sv', 'Borgmästare Karin Holm kom. – Det här är en stor dag för staden, säger borgmästaren.', ['Karin Holm']],
  ['sv', 'Rektor Karin Holm kom. – Det här är en stor dag för staden, säger rektorn.', ['Karin Holm']],
  ['de', 'Bürgermeister Jens Holm kam. „Wir haben lange darauf gewartet“, so der Bürgermeister.', ['Jens Holm']],
  ['nl', 'Burgemeester Bart Hulst kwam. “Wij hebben hier lang op gewacht”, zegt de burgemeester.', ['Bart Hulst']],
  ['fr', 'La maire Lucie Vernant est venue. « Nous avons attendu si longtemps », déclare la maire.', ['Lucie Vernant']],
  ['en', 'Linda Hill, the mayor, came. “We have waited a long time for this,” the mayor said.', ['Linda Hill']],
  ['fi', 'Pormestari Salla Norvin tuli.\n– Tämä on suuri päivä kaupungille ja sen väelle, pormestari sanoo.', ['Salla Norvin']],
])('who has the office that speaks is the speaker: %s: %s', (language, text, expected) =>
  expect(speakersOf(language, text)).toEqual(expected),
);

test.each([
  // Another body's, nobody's, or one of many.
  ['da', 'Direktør Karen Holm kom. »Vi har ventet på dette i mange år,« siger direktøren for havnen.'],
  ['de', 'Jens Holm, Leiter des Hafens, kam. „Wir haben lange darauf gewartet“, sagt der Leiter des Museums.'],
  ['da', 'Borgmester Karen Holm åbnede huset. »Vi har ventet på dette i mange år,« siger rektoren.'],
  ['en', 'Linda Hill, the mayor, came. “We have waited a long time for this,” said a mayor.'],
])('an office that nobody named has gives no speaker: %s: %s', (language, text) => expect(speakersOf(language, text)).toEqual([null]));

test.each([
  ['da', 'Karen Holm leder havnen. Hun er glad. »Vi har ventet på dette i mange år,« siger den 51-årige.', 'Karen Holm'],
  ['de', 'Petra Holm leitet den Hafen. „Wir haben lange darauf gewartet“, sagt die 51-Jährige dem Sender.', 'Petra Holm'],
  ['en', 'Linda Hill runs the harbor. “We have waited a long time for this,” the 51-year-old says.', 'Linda Hill'],
  ['nb', 'Kari Holm leder havna. «Vi har ventet på dette i mange år», sier 51-åringen.', 'Kari Holm'],
  ['de', 'Petra Holm leitet den Hafen. „Wir haben lange darauf gewartet“, sagt die 51-jährige Kranführerin.', null],
])('an age stands for who was named right before: %s: %s', (language, text, expected) =>
  expect(speakersOf(language, text)).toEqual([expected]),
);

test.each([
  ['Linda Hill heads the port. She succeeds Peter Dale. “We have waited a long time for this,” she said.', 'Linda Hill'],
  ['Linda Hill met Peter Dale. “We have waited a long time for this,” she said.', 'Linda Hill'],
])('a pronoun before it is followed to whom it means: %s', (text, speaker) => expect(speakersOf('en', text)).toEqual([speaker]));
