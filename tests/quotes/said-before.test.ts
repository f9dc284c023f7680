import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';

const speakers = (language: string, text: string) =>
  extract(`<html lang="${language}"><article><h1>Havn</h1><p>${text}</p></article></html>`).quotes.map(({ speaker }) => speaker);

test.each([
  [
    'nl',
    'Zij blijven hier, zegt Bart Hulst, directeur van de haven. “We kunnen de vraag van alle schippers nauwelijks aan.”',
    ['Bart Hulst'],
  ],
  ['de', 'Man bleibt hier, sagt Jens Holm, Leiter des Hafens. „Wir können die Nachfrage aller Schiffer kaum decken.“', ['Jens Holm']],
  ['da', 'De bliver her, siger direktør Karen Holm. »Vi kan næsten ikke følge med alle de nye ordrer.«', ['Karen Holm']],
  ['sv', 'De stannar här, säger Karin Holm. ”Vi hinner knappt med alla nya beställningar som kommer.”', ['Karin Holm']],
  [
    'fr',
    'Ils restent ici, explique Lucie Vernant, directrice du port. « Nous ne pouvons plus répondre à toutes les demandes. »',
    ['Lucie Vernant'],
  ],
  ['en', 'They stay here, says Linda Hill, head of the harbor. “We can hardly meet the demand of all the skippers.”', ['Linda Hill']],
  // The sentence before says nothing, or somebody else speaks after the quotation.
  ['en', 'They stay here, and Linda Hill likes it. “We can hardly meet the demand of all the skippers.”', [null]],
  ['en', 'They stay here, says Linda Hill. “We can hardly meet the demand of all the skippers,” says John Dale.', ['John Dale']],
  ['en', 'They stay, says Linda Hill. It is late. “We can hardly meet the demand of all the skippers.”', [null]],
])('who is reported to speak at the end of the sentence before says what is quoted next: %s: %s', (language, text, expected) =>
  expect(speakers(language, text)).toEqual(expected),
);

test.each([
  ['fr', 'Lucie Vernant, directrice du port, a souligné « l’arrivée de tous les nouveaux bateaux au port ».', ['Lucie Vernant']],
  ['fr', 'Lucie Vernant a souligné « l’arrivée de tous les nouveaux bateaux au port ».', ['Lucie Vernant']],
  ['fr', 'Le port de Lucie Vernant, ouvert hier, a souligné « l’arrivée de tous les nouveaux bateaux au port ».', [null]],
  ['de', '„Wir haben endlich sechs neue Kräne“, ruft Jens Holm in die Runde.', ['Jens Holm']],
  ['nl', '“Wij hebben eindelijk zes nieuwe kranen”, beaamt Bart Hulst.', ['Bart Hulst']],
  ['en', '“We have six new cranes at last,” underlined Linda Hill.', ['Linda Hill']],
])('an office between commas and an auxiliary do not part the speaker from the verb: %s: %s', (language, text, expected) =>
  expect(speakers(language, text)).toEqual(expected),
);
