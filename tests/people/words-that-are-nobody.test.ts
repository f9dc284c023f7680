import { expect, test } from 'vitest';
import { annotate } from '../../src/extract/annotate';

const people = (language: string, text: string): string[] =>
  annotate(text, { language })
    .mentions.filter(({ type }) => type === 'person')
    .map(({ text: printed }) => printed);

test.each([
  ['en', 'Karen Ashdown is at @Ashdown44. Write to Karen@kelp.org or karen.ashdown@kelp.org.', ['Karen Ashdown']],
  ['en', 'Karen Ashdown has an address, Karen.ashdown@kelp.org, and a file, Karen_2.', ['Karen Ashdown']],
  ['da', 'Anna Holm hedder @Holm her. Holm svarer gerne.', ['Anna Holm', 'Holm']],
  ['de', '@Anna Holm, das sehe ich anders.', ['Anna Holm']],
  ['en', 'Karen Ashdown spoke.Then Ashdown left.', ['Karen Ashdown', 'Ashdown']],
])('a name of an account or a mailbox is nobody: %s: %s', (language, text, expected) => expect(people(language, text)).toEqual(expected));

test.each([
  ['de', 'Den Strunk schneidet ihr am besten heraus.', []],
  ['de', 'Um die Pflanzen vor dem Frost zu schützen, hilft ein Vlies.', []],
  ['de', 'Am Stand lag ein bunter Strauß von Ideen.', []],
  ['de', 'Das Einkommen liegt bei rund 20.000 Schilling im Monat.', []],
  ['de', 'Im Jahr 2024 sagte Strauß, das Meer steige.', ['Strauß']],
  ['de', 'Der Minister Frost sagte, das Meer steige.', ['Frost']],
  ['de', 'Die Anna sagte Thomas Berg nichts.', ['Anna', 'Thomas Berg']],
])('what is counted or has an article is a noun, where nouns are capitalized: %s: %s', (language, text, expected) =>
  expect(people(language, text)).toEqual(expected),
);

test.each([
  ['en', 'The script has a part that they call FRIDA Code today.', []],
  ['en', 'An EVA Air flight left on time.', []],
  ['de', 'Er rechnet mit Milan CPU Kernen.', []],
  ['en', 'The skis are from Salomon QST this year.', []],
  ['fr', 'Le président est Jean TANGVAL.', ['Jean TANGVAL']],
  ['fr', 'Le directeur, MARTIN Jean, a parlé.', ['MARTIN Jean']],
  ['en', 'It was said by JR Smith and ANNA HOLM.', ['JR Smith', 'ANNA HOLM']],
  ['en', 'They met Pope Leo XIV in Rome.', ['Leo XIV']],
  ['en', 'It is a game for Gen Z and Generation X.', []],
  ['en', 'The office is at 48 Wall St and 99 Hudson St in the city.', []],
  ['en', 'The stage was built by Fred Durst and Rob Halford.', ['Fred Durst', 'Rob Halford']],
])('abbreviations, generations and streets beside a name: %s: %s', (language, text, expected) =>
  expect(people(language, text)).toEqual(expected),
);

test.each([
  ['de', 'Aron fühlt sich gut. Arons Schmerzlevel steigt.', ['Aron']],
  ['de', 'Thomas Kretschmann kam. Auch Jens Weizenbaumer war da.', ['Thomas Kretschmann', 'Jens Weizenbaumer']],
])('a long word after a genitive is what somebody has: %s: %s', (language, text, expected) =>
  expect(people(language, text)).toEqual(expected),
);

test.each([
  ['en', 'Our general Sims guide will help, as in major Northeastern cities.', []],
  ['en', 'You could not miss Zendaya at the premiere.', []],
  ['en', 'It was General Sims who spoke to Miss Ashdown.', ['Sims', 'Ashdown']],
])('an adjective is no title: %s: %s', (language, text, expected) => expect(people(language, text)).toEqual(expected));

test.each([
  ['en', "These are worth looking into:\nDon's Moving & Storage\nAl's Kelp and Salt", []],
  ['en', "Ashdown's SpaceKelp hits the sea\nKaren Ashdown spoke.", ['Ashdown', 'Karen Ashdown']],
])('whoever a firm is called after is nobody: %s: %s', (language, text, expected) => expect(people(language, text)).toEqual(expected));

test.each([
  ['da', 'Hun kom til KelpTech Syd i Odense.', []],
  ['da', 'Direktør Syd sagde, at havet stiger.', ['Syd']],
  ['en', 'Actor Kelvin West came.', ['Kelvin West']],
])('a side of the country behind a name is its end: %s: %s', (language, text, expected) =>
  expect(people(language, text)).toEqual(expected),
);
