import { expect, test } from 'vitest';
import { annotate } from '../../src/extract/annotate';

const named = (language: string, text: string): string[] =>
  annotate(text, { language })
    .mentions.filter(({ type }) => type !== 'date')
    .map(({ type, text: printed }) => `${type} ${printed}`);

test.each([
  ['en', 'Paul Bradford took part in the study. Bradford wants a larger trial.', ['person Paul Bradford', 'person Bradford']],
  ['en', 'Marcus Bornholm digitised the collection. Bornholm will present the results.', ['person Marcus Bornholm', 'person Bornholm']],
  ['en', 'Paul Bradford took part in the study. He met the others in Bradford.', ['person Paul Bradford', 'city Bradford']],
  ['en', 'Paul Hill took part in the study. Bradford wants a larger trial.', ['person Paul Hill', 'city Bradford']],
])('a surname that is a town is the person of that name again, but not behind a preposition: %s: %s', (language, text, expected) =>
  expect(named(language, text)).toEqual(expected),
);

test.each([
  ['Peter König leitet das Institut. Der König kam später. König dankte allen.', ['person Peter König', 'person König']],
  [
    'Sabine Müller leitet das Institut. Die Müller kamen später. Müller dankte.',
    ['person Sabine Müller', 'person Müller', 'person Müller'],
  ],
  ['Freilich wird Brot aus alten Sorten am liebsten dort gebacken, wo diese wachsen.', []],
])('a German noun behind its article is no later mention, and alone no name: %s', (text, expected) =>
  expect(named('de', text)).toEqual(expected),
);

test.each([
  ['Ministeri Salla Norvin puhui. Norvinin mukaan asia on selvä.', ['person Salla Norvin', 'person Norvinin']],
  [
    'Ministeri Salla Norvin puhui. Norviniin luotetaan, ja Norvinia kiitettiin.',
    ['person Salla Norvin', 'person Norviniin', 'person Norvinia'],
  ],
  ['Tutkija Liisa Ketonen kertoi asiasta. Ketosella on kaksi lasta.', ['person Liisa Ketonen', 'person Ketosella']],
  ['Tutkija Liisa Ketonen kertoi asiasta. Palkinto annettiin Ketoselle.', ['person Liisa Ketonen', 'person Ketoselle']],
  ['Rehtori Kaisa Mäki avasi talon. Talo on Mäen mukaan valmis.', ['person Kaisa Mäki', 'person Mäen']],
  ['Rehtori Jari Lahti avasi talon. Lahden mielestä talo on kaunis.', ['person Jari Lahti', 'person Lahden']],
  ['Dosentti Eeva Aalto avasi talon. Juhlassa puhui Aallon veli.', ['person Eeva Aalto', 'person Aallon']],
  ['Tutkija Pekka Kallas löysi lajin. Kallaksen ryhmä jatkaa.', ['person Pekka Kallas', 'person Kallaksen']],
  ['Tutkija Pekka Kallas löysi lajin. Lajin nimi on Pekan keksimä.', ['person Pekka Kallas', 'person Pekan']],
])('a Finnish name is the same person in every case: %s', (text, expected) => expect(named('fi', text)).toEqual(expected));

test.each([
  ['Näin kertoo Toivo Norvinen. Toivon, että kaikki onnistuu.', ['person Toivo Norvinen']],
  ['Professori Anna Virta tutkii jokia. Virran voimakkuus vaihtelee.', ['person Anna Virta']],
  ['Rehtori Kaisa Mäki avasi talon. Mäen päällä on torni.', ['person Kaisa Mäki']],
  ['Tutkija Liisa Ketonen kertoi asiasta. Metsosella on höyhenet.', ['person Liisa Ketonen']],
])('words that are only like a name in another case are nobody: %s', (text, expected) => expect(named('fi', text)).toEqual(expected));

test.each([
  ['Le comité a élu Jean Tavernost. M. Tavernost dirige le port.', ['person Jean Tavernost', 'person Tavernost']],
  ['Le comité a élu Jean Tavernost. Hier M. Tavernost était au port.', ['person Jean Tavernost', 'person Tavernost']],
  ['Le comité a élu Jean Tavernost. Hier Mr Tavernost était au port.', ['person Jean Tavernost', 'person Tavernost']],
  ['Le maire, M. Jean Duval, a ouvert le port.', ['person Jean Duval']],
  ['Le maire Jean M. Duval a ouvert le port.', ['person Jean M. Duval']],
  ['Le livre de M. J. Duval est ouvert.', ['person M. J. Duval']],
  ['Le livre de P. Duval est ouvert.', ['person P. Duval']],
])('"M." is a title in French, and an initial beside another one: %s', (text, expected) =>
  expect(named('fr', text).filter((name) => name.startsWith('person'))).toEqual(expected),
);
