import { expect, test } from 'vitest';
import { speakersOf } from './spoken';

test.each([
  ['en', 'Margaret Hill is the new dean. “I learned all of it from Peter Hoffmann,” she said.', 'Margaret Hill'],
  ['en', 'Margaret Hill is the new dean. “You know, they say never work with Harold Young,” she says.', 'Margaret Hill'],
  ['de', 'Sabine Hoffmann leitet das Labor. „Ohne Peter Braun ginge hier gar nichts“, sagt sie.', 'Sabine Hoffmann'],
  ['da', 'Karen Holm er ny rektor. ”Uden Peter Dahl var det aldrig gået godt,” siger hun.', 'Karen Holm'],
  ['nb', 'Ingrid Solheim leder senteret. «Uten Peter Dahl hadde vi aldri klart det», sier hun.', 'Ingrid Solheim'],
  ['sv', 'Åsa Bergström leder centret. ”Utan Peter Dahl hade vi aldrig klarat det”, säger hon.', 'Åsa Bergström'],
  ['fr', 'Claire Moreau dirige le laboratoire. « Sans Pierre Dubois, rien de tout cela n’existerait », explique-t-elle.', 'Claire Moreau'],
  ['en', '“I learned all of it from Peter Hoffmann in those years,” she said.', null],
  ['de', '„Ohne Peter Braun ginge hier heute gar nichts mehr“, sagt sie.', null],
  ['da', '”Uden Peter Dahl var det aldrig gået så godt,” siger hun.', null],
])('who is only named in the quotation does not speak it: %s: %s', (language, text, speaker) =>
  expect(speakersOf(language, text)).toEqual([speaker]),
);

test.each([
  ['en', 'Margaret Hill said: “We are more than ready for it.”\nPeter Hoffmann wrote a book about it.', 'Margaret Hill'],
  ['en', '“We are more than ready for it this year.”\nPeter Hoffmann wrote a book about it.', null],
  ['de', 'Sabine Hoffmann sagte: „Wir sind längst bereit dafür.“\nPeter Braun schrieb ein Buch darüber.', 'Sabine Hoffmann'],
  ['da', 'Karen Holm siger: ”Vi er mere end klar til det.”\nPeter Dahl skriver om det i en bog.', 'Karen Holm'],
  ['en', '“We are more than ready for it this year.” Peter Hoffmann said nothing more about it.', null],
  ['de', '„Das ist für uns alle ein großer Schritt.“ Peter Braun sagte das Treffen ab.', null],
  ['da', '”Det er godt for os alle sammen her.” Rektor Karen Holm siger, at planen er færdig.', null],
  ['en', '“We are more than ready for it this year.” Peter Hoffmann said.', 'Peter Hoffmann'],
  ['en', '“We are more than ready for it this year,” Peter Hoffmann said on Monday.', 'Peter Hoffmann'],
  ['en', '“We are more than ready for it this year.” Peter Hoffmann said with a smile.', 'Peter Hoffmann'],
  ['de', '„Das ist für uns alle ein großer Schritt.“ Peter Braun sagt es mit Freude.', null],
  ['da', '“Det er et stort skridt for os alle.” Peter Holm sagde med et stille smil.', 'Peter Holm'],
  ['en', '“We are more than ready for it this year.” Peter Hoffmann said with the new roof the school is done.', null],
  ['en', '“Are we ready for all of this?” Peter Hoffmann asked the audience.', 'Peter Hoffmann'],
  ['de', '„Das ist für uns alle ein großer Schritt.“\nsagt Peter Braun.', 'Peter Braun'],
  ['da', '”Det er godt for os alle sammen”, Karen Holm siger videre, at planen er færdig.', 'Karen Holm'],
])('a new paragraph and a new sentence say nothing of the quotation before them: %s: %s', (language, text, speaker) =>
  expect(speakersOf(language, text)).toEqual([speaker]),
);

test.each([
  ['de', 'Eine Leserin bedankte sich am Abend bei Sabine Hoffmann und schrieb: „Das ist für uns alle ein großer Schritt.“', null],
  ['de', '„Das ist für uns alle ein großer Schritt“, schrieb das Ministerium an Rektorin Sabine Hoffmann.', null],
  ['en', 'The letter to Margaret Hill says: “You have done us all a great service.”', null],
  ['en', 'Peter Hoffmann said of Margaret Hill: “She has done us all a great service.”', 'Peter Hoffmann'],
  ['da', 'Avisen skriver om rektor Karen Holm: ”Hun har gjort os alle en stor tjeneste.”', null],
  ['sv', 'Tidningen skriver om Åsa Bergström: ”Hon har gjort oss alla en stor tjänst.”', null],
  ['fr', 'Le ministère a écrit à Claire Moreau : « Vous nous avez rendu un grand service. »', null],
  ['de', 'Für Schulleiter Peter Braun ist das kein Thema: „Wir fahren einfach mit dem Zug dorthin.“', 'Peter Braun'],
  ['da', 'Ifølge Karen Holm er det klart: ”Vi begynder allerede i morgen tidlig.”', 'Karen Holm'],
  ['en', '“This is a big step for all of us,” said Margaret Hill of Northport.', 'Margaret Hill'],
  ['en', 'It is planned for May, according to Margaret Hill: “We begin as early as tomorrow.”', 'Margaret Hill'],
  ['en', 'For Margaret Hill it is clear: “We begin as early as tomorrow.”', 'Margaret Hill'],
  ['nb', 'Rektor Ingrid Solheim skriver til de ansatte: «Vi begynner allerede i morgen tidlig.»', 'Ingrid Solheim'],
  ['nl', 'Het ministerie schreef aan Jan Visser: “U heeft ons allen een grote dienst bewezen.”', null],
])('whoever is spoken to or of does not speak: %s: %s', (language, text, speaker) => expect(speakersOf(language, text)).toEqual([speaker]));

test.each([
  [
    'en',
    'Margaret Hill wrote, “This is our time at last.” Peter Hoffmann once said, “It was a bad day for all of us.”',
    ['Margaret Hill', 'Peter Hoffmann'],
  ],
  [
    'de',
    'Sabine Hoffmann schrieb: „Jetzt ist unsere Zeit gekommen.“ Peter Braun sagte einmal: „Es war für alle ein schlechter Tag.“',
    ['Sabine Hoffmann', 'Peter Braun'],
  ],
  [
    'en',
    '“We are ready,” said Margaret Hill. The Ministry stated that the cap has “kept us from hiring more of them.”',
    ['Margaret Hill', null],
  ],
  ['en', '“We are ready,” said Margaret Hill. “And we begin as early as tomorrow.”', ['Margaret Hill', 'Margaret Hill']],
  ['en', '“We are ready,” she said. Hill said it again. “And we begin as early as tomorrow.”', [null, null]],
  [
    'de',
    '„Wir sind längst bereit“, sagt Peter Braun. Die Stadt erklärte dagegen, es „fehle noch an allem, was dazu gehört.“',
    ['Peter Braun', null],
  ],
  ['de', '„Wir sind längst bereit“, sagt Peter Braun. „Und wir beginnen gleich morgen früh.“', ['Peter Braun', 'Peter Braun']],
])('a speaker goes on until another is said to report: %s: %s', (language, text, speakers) =>
  expect(speakersOf(language, text)).toEqual(speakers),
);

test.each([
  ['en', 'Margaret Hill says “Our sense of place grows with every walk.”', 'Margaret Hill'],
  ['de', 'Sabine Hoffmann sagt „Unser Sinn für Orte wächst mit jedem Weg.“', 'Sabine Hoffmann'],
  ['en', 'In an interview with Margaret Hill, she explains, “That became our first garden of moss.”', 'Margaret Hill'],
  ['en', '“We are ready,” Margaret Hill, founder of Northport Retail told us. “And we begin tomorrow.”', 'Margaret Hill'],
  ['da', 'Karen Holm er rektor. Rapporten peger på de største mangler: ”Der er alt for få pladser til alle.”', null],
  ['en', 'Margaret Hill sits on the panel. “We were all of us at fault in this,” they wrote.', null],
  ['en', 'Margaret Hill is here. The report says “there are far too few places for all of them.”', null],
])('who stands at the verb speaks, and several do not: %s: %s', (language, text, speaker) =>
  expect(speakersOf(language, text)[0]).toBe(speaker),
);

test.each([
  ['en', 'The film about Margaret Hill says “our sense of place grows with every walk”.', null],
  ['en', 'Margaret Hill and John Carter say “our sense of place grows with every walk”.', null],
  ['da', 'En kollega til Karen Holm siger »vores sans for steder vokser for hver tur«.', null],
  ['de', 'Ein Brief von Karin Braun sagt „unser Sinn für Orte wächst mit jedem Weg“.', null],
  ['en', 'In a new book, Professor Margaret Hill says “our sense of place grows with every walk”.', 'Margaret Hill'],
])('right before a quotation the subject alone speaks: %s: %s', (language, text, speaker) =>
  expect(speakersOf(language, text)).toEqual([speaker]),
);

test.each([
  ['en', '– Our sense of place grows with every walk, says project manager Kari Dahl.', ['Kari Dahl']],
  ['de', '– Unser Sinn für Orte wächst mit jedem Weg, sagt Karin Braun.\n– Und er bleibt uns, sagt sie.', ['Karin Braun', 'Karin Braun']],
  ['nl', '– Ons gevoel voor plaatsen groeit met elke wandeling, zegt Karin de Vries.', ['Karin de Vries']],
  ['en', 'Our walk has a plan. – Every walk has a map, says Kari Dahl.', []],
  ['en', '– Kari Dahl: “Our sense of place grows with every walk.”', ['Kari Dahl']],
])('in a language without dashes a line that names its speaker is speech: %s: %s', (language, text, speakers) =>
  expect(speakersOf(language, text)).toEqual(speakers),
);

test.each([
  ['en', '“It fills you up,” says Margaret Hill.\n– Peter Hoffmann, Writer'],
  ['de', '„Es ist so weit für uns“, sagt Peter Braun.\n– Karin klärt ab, ob es einen Raum gibt, sagt das Protokoll.'],
  ['de', '„Es ist so weit für uns“, sagt Peter Braun.\n- © bild.example - Karin Holz'],
])('a dash with nobody named behind it opens no speech in German and English: %s: %s', (language, text) =>
  expect(speakersOf(language, text)).toHaveLength(1),
);

test.each([
  ['en', '“We are more than ready for it this year.” – Margaret Hill', 'Margaret Hill'],
  ['en', '“We are more than ready for it this year.”\n— Professor Margaret Hill, dean of the school', 'Margaret Hill'],
  ['en', '"We are more than ready for it this year." - Margaret Hill, dean', 'Margaret Hill'],
  ['de', '„Das ist für uns alle ein großer Schritt.“ Sabine Hoffmann\nDer Hafen ist offen.', 'Sabine Hoffmann'],
  ['de', '„Das ist für uns alle ein großer Schritt.“ (Dr. Sabine Hoffmann)', 'Sabine Hoffmann'],
  ['da', '”Det er godt for os alle sammen her.” – rektor Karen Holm', 'Karen Holm'],
  ['sv', '”Vi är mer än redo för det här i år.”\n– Åsa Bergström, rektor', 'Åsa Bergström'],
  ['en', '“We are more than ready for it this year.” – Margaret Hill left the room without a word.', null],
  ['en', '“We are more than ready for it this year.” – a book about Margaret Hill', null],
  ['en', '“We are more than ready for it this year.”\nMargaret Hill', null],
  ['de', 'Sabine Hoffmann sagte: „Das ist für uns alle ein Schritt.“ – Peter Braun, der neben ihr stand, nickte.', 'Sabine Hoffmann'],
  ['en', '“We are more than ready for it this year.” Margaret Hill, who had come late, was glad.', null],
])('a quotation is signed by a name that nothing follows: %s: %s', (language, text, speaker) =>
  expect(speakersOf(language, text)).toEqual([speaker]),
);

test.each([
  ['en', 'The book “A Short History of the Old Harbor Town” (Margaret Hill, 2019) tells of it.'],
  ['de', 'Der Vortrag „Die lange Geschichte der alten Häfen am Meer“ (Peter Braun) beginnt um neun.'],
  ['fr', 'Le film « La longue vie des loups de la mer » (Claire Moreau, 2019) est beau.'],
  ['en', 'Prizes went to “Boats for all of the people here” (Margaret Hill), “Wind for all” (Peter Hoffmann).'],
])('the title of a work is no quotation of its author: %s: %s', (language, text) => expect(speakersOf(language, text)).toEqual([]));

test.each([
  ['da', '”Det er godt nok,” siger Karen Holm, og Peter Lind tilføjer: ”Vi er alle sammen glade for det nye hus.”', 'Peter Lind'],
  ['nb', '«Det er godt nok», sier Kari Dahl, og Ole Vik legger til: «Vi er alle sammen glade for det nye huset.»', 'Ole Vik'],
  ['sv', '”Det är bra nu”, säger Karin Berg, och Per Ek berättar: ”Vi är alla mycket glada för det nya huset.”', 'Per Ek'],
  ['de', '„Das ist wirklich gut“, sagt Anna Holm, und Peter Braun ergänzt: „Wir freuen uns alle sehr über dieses Haus.“', 'Peter Braun'],
  ['en', '“It is all right,” says Anna Hill, and John Lee adds: “We are all very happy with the new house.”', 'John Lee'],
  ['nl', '“Het is heel goed”, zegt Anna Visser, en Jan Smit vertelt: “Wij zijn allemaal heel blij met het nieuwe huis.”', 'Jan Smit'],
  ['en', 'John Lee said that Anna Hill was late: “We are all very happy with the new house.”', 'John Lee'],
])('of two who speak in a sentence the second announces: %s: %s', (language, text, speaker) =>
  expect(speakersOf(language, text).at(-1)).toBe(speaker),
);
