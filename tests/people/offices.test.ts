import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';

/** Sentences that name nobody, so that the language is certain. */
const FURTHER: Readonly<Record<string, string>> = {
  en: 'It was a long and sunny day by the sea, and there was much that they had wanted to see before the evening came.',
  de: 'Es war ein langer und schöner Tag am Meer, und es gab vieles, was sie noch sehen wollten, bevor der Abend kam.',
  fr: 'Ce fut une longue et belle journée au bord de la mer, et il y avait encore beaucoup à voir avant le soir.',
  da: 'Det var en lang og smuk dag ved havet, og der var meget, som de gerne ville se, før aftenen kom.',
  nb: 'Det var en lang og vakker dag ved havet, og det var mye som de gjerne ville se før kvelden kom.',
};

/** "Name | role | affiliation" of everybody in a text, in order. */
function officesIn(language: string, text: string): string[] {
  const page = `<!doctype html><html lang="${language}"><body><article><p>${text}</p><p>${FURTHER[language]!}</p></article></body></html>`;
  return extract(page).people.map(({ name, role, affiliation }) => `${name} | ${role ?? '-'} | ${affiliation ?? '-'}`);
}

test.each([
  ['en', 'Then came Robert Hill, who went on as chief engineer in 1981, and stayed.', 'Robert Hill | chief engineer | -'],
  ['en', 'Robert Hill, who is by now a geologist at Uppsala University, agreed.', 'Robert Hill | geologist | Uppsala University'],
  ['fr', 'Jean-Marie Dubois (qui fut ensuite directeur de la station) est mort.', 'Jean-Marie Dubois | directeur de la station | -'],
  ['en', 'Robert Hill, a former coach, agreed.', 'Robert Hill | former coach | -'],
  ['en', 'Robert Hill, the new director, agreed.', 'Robert Hill | new director | -'],
  ['de', 'Karin Holm, die neue Leiterin, stimmte zu.', 'Karin Holm | neue Leiterin | -'],
  ['en', 'Robert Hill, who stood on a ladder, came down.', 'Robert Hill | - | -'],
  ['en', 'Robert Hill, described the older captain as a rival.', 'Robert Hill | - | -'],
  ['en', 'Robert Hill, facing a hostile chair, gave up.', 'Robert Hill | - | -'],
  ['en', 'Robert Hill, praising the new coach, gave up.', 'Robert Hill | - | -'],
  ['en', 'Robert Hill, beating a young player, gave up.', 'Robert Hill | - | -'],
  ['en', 'Robert Hill, director of the Northport Justice Fund, agreed.', 'Robert Hill | director | Northport Justice Fund'],
])('where a role begins: %s: %s', (language, text, office) => expect(officesIn(language, text)).toEqual([office]));

test.each([
  ['en', 'Robert Hill, head of shallow water research at the bank, agreed.', 'Robert Hill | head of shallow water research | -'],
  ['en', 'Robert Hill, head of harbor technology and dredging, agreed.', 'Robert Hill | head of harbor technology and dredging | -'],
  ['en', 'Dr Laura Hill, a marine biologist and licensed diver, agreed.', 'Laura Hill | marine biologist and licensed diver | -'],
  [
    'da',
    'Robert Holm, leder for digital udvikling ved Aarhus Universitet, siger det.',
    'Robert Holm | leder for digital udvikling | Aarhus Universitet',
  ],
  [
    'nb',
    'Robert Holm, leder for digital utvikling ved bedriften, sier det.',
    'Robert Holm | leder for digital utvikling ved bedriften | -',
  ],
  ['de', 'Robert Holm, Leiter für digitale Bildung, sagt das.', 'Robert Holm | Leiter für digitale Bildung | -'],
  ['fr', 'Robert Dubois, professeur de physique quantique, le dit.', 'Robert Dubois | professeur de physique quantique | -'],
  ['en', 'Robert Hill, professor of chemistry working at the site, agreed.', 'Robert Hill | professor | -'],
  ['en', 'Robert Hill, professor of chemistry, works here.', 'Robert Hill | professor of chemistry | -'],
  ['de', 'Robert Holm, Leiter der Abteilung, sagt das.', 'Robert Holm | Leiter | -'],
  ['en', 'The party chief at the time, Robert Hill, agreed.', 'Robert Hill | chief | -'],
  ['en', 'The boat is a floating partner for its owner, Robert Hill.', 'Robert Hill | owner | -'],
  ['en', 'The former adviser and her husband, Robert Hill, came.', 'Robert Hill | - | -'],
])('where a role ends: %s: %s', (language, text, office) => expect(officesIn(language, text)).toEqual([office]));

test.each([
  ['en', '“It works,” said Editor-in-Chief Laura Hill.', 'Laura Hill | Editor-in-Chief | -'],
  ['de', 'Laut HBN-R-Mitglied Robert Holm ist das so.', 'Robert Holm | HBN-R-Mitglied | -'],
  ['en', 'According to Robert Hill, Deputy Harbor Director of the paper, it was late.', 'Robert Hill | Deputy Harbor Director | -'],
  ['en', 'We met Robert Hill, Chief Technology Officer of the company, who agreed.', 'Robert Hill | Chief Technology Officer | -'],
  ['en', 'The Acting Secretary of Labor, Laura Hill, agreed.', 'Laura Hill | Acting Secretary of Labor | -'],
  ['en', 'Robert Hill, Professor of Nordic and Coastal Governance, agreed.', 'Robert Hill | Professor | -'],
  ['en', 'Laura Hill, the Head of Editorial at Google, agreed.', 'Laura Hill | Head | Google'],
  ['en', 'Laura Hill, CEO of Walmart, agreed.', 'Laura Hill | CEO | Walmart'],
  ['en', 'Laura Hill, CIA Director, agreed.', 'Laura Hill | - | -'],
  [
    'de',
    'Der Vizepräsident für Häfen und Küsten der Universität Bonn, Robert Holm, kam.',
    'Robert Holm | Vizepräsident | Universität Bonn',
  ],
  ['de', 'Kapitän Robert Holm war zufrieden.', 'Robert Holm | Kapitän | -'],
  ['de', '„Ein wenig, ja“, sagt Luftwaffengeneral Robert Holm.', 'Robert Holm | Luftwaffengeneral | -'],
])('words of an office: %s: %s', (language, text, office) => expect(officesIn(language, text)).toEqual([office]));

test.each([
  ['Robert Hill, NTNU', 'NTNU'],
  ['Robert Hill, Lockheed Martin, said that it was late.', 'Lockheed Martin'],
  ['“It was late,” said Robert Hill (Lockheed Martin) at noon.', 'Lockheed Martin'],
  ['Robert Hill of Stanford University agreed.', 'Stanford University'],
  ['Bids came from Robert Hill, Lockheed Martin, and Northrop Grumman.', null],
  ['Bids came from Robert Hill, Lockheed Martin and Northrop Grumman.', null],
  ['Bids came from Robert Hill, Lockheed Martin, Northrop Grumman and others.', null],
  ['Robert Hill (NYSE:CRM) went up.', null],
  ['Ambassador Robert Hill, CIA Director Laura Holm, and others met.', null],
])('a body beside a name is its affiliation, but no item of a list: %s', (text, affiliation) => {
  const page = `<!doctype html><html lang="en"><body><article><p>${text}</p><p>${FURTHER['en']!}</p></article></body></html>`;
  expect(extract(page).people.find(({ name }) => name === 'Robert Hill')?.affiliation).toBe(affiliation);
});

test.each([
  ['Mayor John Hill and his wife Elizabeth Hill came. Mayor Hill spoke first.', ['John Hill | Mayor | -', 'Elizabeth Hill | - | -']],
  ['John Hill and his wife Elizabeth Hill came. Mayor Hill spoke first.', ['John Hill | - | -', 'Elizabeth Hill | - | -']],
  ['John Hill came alone. Mayor Hill spoke first.', ['John Hill | Mayor | -']],
])('a surname of two people tells no office: %s', (text, offices) => expect(officesIn('en', text)).toEqual(offices));

test.each([
  ['fr', 'Président : Jean Morel, Algues du Nord', 'Jean Morel | Président | -'],
  ['fr', 'Vice président Recherche : Alain Petit', 'Alain Petit | Vice président Recherche | -'],
  ['de', 'Leiter Vertrieb: Jan Holm', 'Jan Holm | Leiter Vertrieb | -'],
  ['da', 'Formand for bestyrelsen: Karen Holm', 'Karen Holm | Formand for bestyrelsen | -'],
  ['en', 'Treasurer: Ann Hill', 'Ann Hill | Treasurer | -'],
  ['en', 'The chair told us: Ann Hill is coming.', 'Ann Hill | - | -'],
  ['de', 'Der Präsident sagte: Jan Holm kommt.', 'Jan Holm | - | -'],
])('the label of a line: %s: %s', (language, text, office) => expect(officesIn(language, text)).toEqual([office]));

test.each([
  ['de', 'Das sagte Siemens-Sprecherin Anna Berg.', 'Anna Berg | Siemens-Sprecherin | Siemens'],
  ['de', 'Die Tangvirk GmbH wächst. Tangvirk-Chef Jan Holm freut sich.', 'Jan Holm | Tangvirk-Chef | Tangvirk'],
  ['de', 'Das sagte Marketing-Leiter Jan Holm.', 'Jan Holm | Marketing-Leiter | -'],
  ['da', 'Det siger LEGO-direktør Karen Holm.', 'Karen Holm | LEGO-direktør | LEGO'],
])('the body in the first part of a role: %s: %s', (language, text, office) => expect(officesIn(language, text)).toEqual([office]));

test.each([
  ['de', 'Wirtschafts-Landesrätin Dr. Petra Holm freut sich.', 'Petra Holm | Wirtschafts-Landesrätin | -'],
  ['de', 'Urs Holm, Vorsteher des Amts, sprach.', 'Urs Holm | Vorsteher | -'],
  ['en', 'Ann Hill, treasurer of the club, agreed.', 'Ann Hill | treasurer | -'],
])('offices of clubs and of states: %s: %s', (language, text, office) => expect(officesIn(language, text)).toEqual([office]));

test.each([
  ['en', 'Ann Hill, a second-year student, agreed.', 'Ann Hill | second-year student | -'],
  ['en', 'Ann Hill, a student, agreed.', 'Ann Hill | student | -'],
])('a compound whose first part is a small word: %s: %s', (language, text, office) => expect(officesIn(language, text)).toEqual([office]));

test.each([
  [
    'de',
    'Es kamen Karl Braun, Landrat Dr. Peter Lang und Eva Holm.',
    ['Karl Braun | - | -', 'Peter Lang | Landrat | -', 'Eva Holm | - | -'],
  ],
  ['en', 'With them came Karl Hill, Professor Dr Eva Lake.', ['Karl Hill | - | -', 'Eva Lake | Professor | -']],
  ['da', 'Med var Karl Holm, rektor dr. Eva Dahl og Ole Vik.', ['Karl Holm | - | -', 'Eva Dahl | rektor | -', 'Ole Vik | - | -']],
  ['de', 'Es sprach Karl Braun, Professor. Eva Holm kam.', ['Karl Braun | Professor | -', 'Eva Holm | - | -']],
  ['de', 'Es sprach Karl Braun, der Leiter. Dr. Eva Holm kam.', ['Karl Braun | Leiter | -', 'Eva Holm | - | -']],
])('a role before somebody else and their titles is theirs: %s: %s', (language, text, offices) =>
  expect(officesIn(language, text)).toEqual(offices),
);
