import { expect, test } from 'vitest';
import { speakersOf, spoken } from './spoken';

test.each([
  ['nb', '– Det begynte med at vi sølte lim på arbeidsbenken, ler professor Kari Holm.', ['Kari Holm']],
  ['da', '»Vi har næsten ikke plads til alle de nye både«, griner direktør Karen Holm.', ['Karen Holm']],
  ['sv', '– Vi hinner knappt med alla beställningar, skrattar Karin Holm.', ['Karin Holm']],
  ['de', '„Wir haben kaum Platz für all die neuen Boote“, schmunzelt Hafenmeisterin Petra Holm.', ['Petra Holm']],
  ['nl', '“Wij hebben nauwelijks plaats voor al die boten”, lacht havenmeester Bart Hulst.', ['Bart Hulst']],
  ['fr', '« Nous n’avons presque plus de place pour les bateaux », s’amuse Lucie Vernant.', ['Lucie Vernant']],
  ['fr', 'Lucie Vernant dirige le port. « Nous n’avons presque plus de place pour les bateaux », sourit-elle.', ['Lucie Vernant']],
  ['fr', '« Nous n’avons presque plus de place pour les bateaux », s’amuse sa présidente, Lucie Vernant.', ['Lucie Vernant']],
  ['fi', '– Tilaa ei enää ole uusille veneille, satamapäällikkö Salla Norvin naurahtaa.', ['Salla Norvin']],
  ['en', '“We hardly have room for all the new boats,” Linda Hill laughs.', ['Linda Hill']],
  ['en', 'Linda Hill runs the harbor. “We hardly have room for all the new boats,” she predicts.', ['Linda Hill']],
])('who laughs or predicts beside the quotation says it: %s: %s', (language, text, expected) =>
  expect(speakersOf(language, text)).toEqual(expected),
);

test.each([
  // The next sentence tells what somebody does.
  ['en', 'They asked: “Why do all of these boats stay in the harbor?” Linda Hill reveals the plan next week.'],
  ['fr', 'On demande : « Pourquoi tous ces bateaux restent-ils au port ? » Lucie Vernant analyse les chiffres du port.'],
  ['de', '„Wir haben kaum Platz für all die neuen Boote.“ Der Hafen von Petra Holm gibt bald zwei Plätze frei.'],
])('a verb of manner elsewhere names no speaker: %s: %s', (language, text) => expect(speakersOf(language, text)).toEqual([null]));

test('who introduces the line above speaks on the line with the dash', () => {
  const text = [
    '– Vi er glade i dag, sier Kari Holm.',
    'Også kaptein Ola Berg er fornøyd med kaia.',
    '– Dette er bra for alle båtene i byen.',
    'Knut Moe, som er innkjøpssjef, vil ikke love noe:',
    '– Vi tester i havna først.',
  ].join('\n');
  expect(spoken('nb', text)).toEqual([
    'Kari Holm: Vi er glade i dag',
    'Ola Berg: Dette er bra for alle båtene i byen.',
    'Knut Moe: Vi tester i havna først.',
  ]);
});

test.each([
  ['nobody new is named', 'Brygga åpner til våren og er lang.', 'Kari Holm'],
  ['another only owns something', 'Hun leier kaia, som er Ola Bergs verk.', 'Kari Holm'],
  ['two others are named, and neither acts', 'Brygga åpnes for Ola Berg og Knut Moe.', '-'],
])('the same speaker goes on where %s', (_, between, speaker) =>
  expect(spoken('nb', `– Vi er glade i dag, sier Kari Holm.\n${between}\n– Dette er bra for alle båtene i byen.`)).toEqual([
    'Kari Holm: Vi er glade i dag',
    `${speaker}: Dette er bra for alle båtene i byen.`,
  ]),
);
