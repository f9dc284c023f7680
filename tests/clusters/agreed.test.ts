import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import type { Cluster } from '../../src/models/cluster';

/** Enough running text to be sure of the language, without any names. */
const REST: Readonly<Record<string, string>> = {
  da: 'Det er godt for de mange, der arbejder med vand og vind, og der er stadig meget at lave i de næste år.',
  sv: 'Det är bra för de många som arbetar med vatten och vind, och det finns mycket kvar att göra de närmaste åren.',
  nb: 'Det er bra for de mange som arbeider med vann og vind, og det er fortsatt mye å gjøre de neste årene.',
  de: 'Das ist gut für die vielen, die mit Wasser und Wind arbeiten, und es bleibt in den nächsten Jahren viel zu tun.',
  en: 'That is good for the many people who work with water and wind, and there is still much to be done in the coming years.',
  nl: 'Dat is goed voor de velen die met water en wind werken, en er is de komende jaren nog veel te doen.',
  fr: 'C’est une bonne nouvelle pour tous ceux qui travaillent avec l’eau et le vent, et il reste beaucoup à faire.',
  fi: 'Se on hyvä uutinen kaikille, jotka työskentelevät veden ja tuulen parissa, ja paljon on vielä tehtävää.',
};

const clustersOf = (language: string, text: string): Cluster[] =>
  extract(`<html lang="${language}"><body><article><h1>x</h1><p>${text}</p><p>${REST[language]!}</p></article></body></html>`).clusters;
const related = (language: string, text: string, relation: 'headquarters' | 'branches' | 'partners'): string[] =>
  clustersOf(language, text).flatMap((cluster) => cluster[relation].map(({ name }) => `${cluster.name}: ${name}`));

test.each([
  ['da', 'Klyngen TangKraft og Syddansk Universitet har indgået en samarbejdsaftale.', ['TangKraft: Syddansk Universitet']],
  ['da', 'Syddansk Universitet og klyngen TangKraft har i går underskrevet en treårig aftale.', ['TangKraft: Syddansk Universitet']],
  ['sv', 'Klustret TångKraft, RISE och Lunds universitet har tecknat ett avtal.', ['TångKraft: RISE', 'TångKraft: Lunds universitet']],
  ['nb', 'Klyngen TangKraft og Universitetet i Bergen samarbeider om tare.', ['TangKraft: Universitetet i Bergen']],
  ['de', 'Das Cluster AlgenKraft und die Universität Kiel haben einen Kooperationsvertrag geschlossen.', ['AlgenKraft: Universität Kiel']],
  ['en', 'The cluster AlgaLink and the University of Stirling have signed an agreement.', ['AlgaLink: University of Stirling']],
  ['nl', 'Het cluster AlgenLab en de Universiteit Twente hebben een overeenkomst getekend.', ['AlgenLab: Universiteit Twente']],
  ['fr', 'Le pôle de compétitivité AlgaTech et l’Université de Nantes ont signé une convention.', ['AlgaTech: Université de Nantes']],
  ['da', 'Klyngerne TangKraft og VandVirk samarbejder om tang.', ['TangKraft: VandVirk', 'VandVirk: TangKraft']],
])('who stands beside a cluster before what both agree on is its partner: %s: %s', (language, text, expected) =>
  expect(related(language, text, 'partners').sort()).toEqual([...expected].sort()),
);

test.each([
  ['nothing is agreed on', 'da', 'Klyngen TangKraft og Syddansk Universitet har skrevet om tang.'],
  ['they have no agreement', 'da', 'Klyngen TangKraft og Syddansk Universitet har ikke indgået nogen aftale.'],
  ['others agree', 'da', 'Klyngen TangKraft og Syddansk Universitet fortæller, at Vestas har indgået en aftale.'],
  [
    'a comma parts them from what is agreed on',
    'en',
    'The cluster AlgaLink and the University of Stirling were there, when an agreement was signed.',
  ],
])('but not where %s: %s: %s', (_why, language, text) => expect(related(language, text, 'partners')).toEqual([]));

test('what two clusters become is nobody’s partner', () =>
  expect(related('nl', 'De clusters AgriNoord en GroenLab gaan samen verder onder de naam GreenTech Noord.', 'partners')).toEqual([]));

test.each([
  ['sv', 'Klustret TångKraft finns i Sundsvall, där klustret har sitt huvudkontor, och i Östersund.', ['TångKraft: Sundsvall']],
  ['da', 'Klyngen TangKraft holder sommerfest i Struer, hvor klyngen også har hovedsæde.', ['TangKraft: Struer']],
  ['en', 'Based in Cork, the cluster AlgaLink has 40 members.', ['AlgaLink: Cork']],
  ['fr', 'Basé à Avignon, le pôle de compétitivité AlgaTech réunit 40 entreprises.', ['AlgaTech: Avignon']],
  ['en', 'Based in Cork, Anna Hill has worked for the cluster AlgaLink for years.', []],
  ['da', 'Klyngen TangKraft mødtes i Struer, hvor klyngen lukkede sit hovedkontor.', []],
])('a city before "where" and at the head of a sentence may be a seat: %s: %s', (language, text, expected) =>
  expect(related(language, text, 'headquarters')).toEqual(expected),
);

test.each([
  ['Klyngerne TangNord og TangSyd går sammen. Den nye klynge får hovedsæde i Struer.', []],
  ['Klyngerne TangNord og TangSyd går sammen under navnet Nordisk Tare. Den nye klynge får hovedsæde i Struer.', ['Nordisk Tare: Struer']],
])('what two become has its own seat, not theirs: %s', (text, expected) => expect(related('da', text, 'headquarters')).toEqual(expected));

test.each([
  ['fi', 'Klusteriorganisaatio Vihreä Vety avaa toimipisteen Kokkolassa.', ['Vihreä Vety: Kokkola']],
  ['fi', 'Klusteriorganisaatio Vihreä Vety avaa messut Kokkolassa.', []],
])('an office that is opened: %s: %s', (language, text, expected) => expect(related(language, text, 'branches')).toEqual(expected));

const inTitle = (title: string, text: string): string[] => {
  const { clusters, people, organizations } = extract(
    `<html lang="sv"><body><article><h1>${title}</h1><p>${text}</p><p>${REST['sv']!}</p></article></body></html>`,
  );
  const of = (kind: string, entities: readonly { mentions: readonly { text: string; in: string }[] }[]) =>
    entities.flatMap(({ mentions }) => mentions.filter((mention) => mention.in === 'title').map((mention) => `${kind} ${mention.text}`));
  return [...of('cluster', clusters), ...of('person', people), ...of('organization', organizations)];
};

test.each([
  ['Smart Skog växer norrut', 'Klustret Smart Skog öppnar kontor i Luleå.', ['cluster Smart Skog']],
  ['Smart Skogs nya vd', 'Klustret Smart Skog har fått en ny vd.', ['cluster Smart Skog']],
  ['Smarta Skogar växer', 'Klustret Smart Skog öppnar kontor i Luleå.', []],
])('a headline calls a cluster as the text does: %s', (title, text, expected) => expect(inTitle(title, text)).toEqual(expected));

test.each([
  ['Die beiden Cluster Optik Mitteldeutschland und SensorikNetz Sachsen tagen.', ['Optik Mitteldeutschland', 'SensorikNetz Sachsen']],
  ['Das Cluster Optik Mitteldeutschland lädt ein.', ['Cluster Optik Mitteldeutschland']],
])('a cue that stands for several is of no name: %s', (text, expected) =>
  expect(clustersOf('de', text).map(({ name }) => name)).toEqual(expected),
);
