import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import { annotate } from '../../src/extract/annotate';
import { mentionsOf } from '../../src/extract/mentions/mentions-of';
import { findMentions } from '../../src/extract/mentions/mentions';
import { scanText } from '../../src/extract/mentions/scan';
import { resolvePeople } from '../../src/extract/resolve/people';
import { tablesOf } from '../../src/languages/languages';

const CONTEXT = { reference: null, prefer: 'nearest', registry: [], countries: [] } as const;

function peopleOf(...paragraphs: string[]) {
  const scan = scanText(paragraphs.join('\n'), 'text', tablesOf('da'));
  const mentions = mentionsOf(findMentions(scan, CONTEXT));
  return resolvePeople({ mentions, text: scan, title: null, quotes: [], context: CONTEXT }).map(({ name, role, mentions: all }) => ({
    name,
    role,
    times: all.length,
  }));
}

test.each([
  ['erhvervsdirektør Karen Juul Holm glæder sig over resultatet.', { name: 'Karen Juul Holm', role: 'erhvervsdirektør', times: 1 }],
  ['Det fortæller administrerende direktør Troels Kragh om planen.', { name: 'Troels Kragh', role: 'administrerende direktør', times: 1 }],
  ['Det siger Ane Holm, der er docent i husdyravl.', { name: 'Ane Holm', role: 'docent i husdyravl', times: 1 }],
  [
    'Det siger uddannelses- og forskningsminister Ane Holm til avisen.',
    { name: 'Ane Holm', role: 'uddannelses- og forskningsminister', times: 1 },
  ],
  ['Det siger professor emeritus Ane Holm til avisen.', { name: 'Ane Holm', role: 'professor emeritus', times: 1 }],
  ['Det fortæller direktør dr. Ane Holm.', { name: 'Ane Holm', role: 'direktør', times: 1 }],
  ['Det fortæller Troels Kragh, lektor ved instituttet, om planen.', { name: 'Troels Kragh', role: 'lektor ved instituttet', times: 1 }],
  ['Det siger erhvervsdirektør i Norvik Kommune, Ane Holm.', { name: 'Ane Holm', role: 'erhvervsdirektør', times: 1 }],
  ['Det siger borgmester i Odense, Ane Holm.', { name: 'Ane Holm', role: 'borgmester', times: 1 }],
  ['Med var Troels Kragh, direktør i Norvik Kommune, Ane Holm og andre.', { name: 'Ane Holm', role: null, times: 1 }],
  ['Det var en glad direktør, Ane Holm var der også.', { name: 'Ane Holm', role: null, times: 1 }],
  ['Klyngen har ansat Ane Holm som ny direktør fra oktober.', { name: 'Ane Holm', role: 'ny direktør', times: 1 }],
  ['Ane Holm er professor ved Aarhus Universitet.', { name: 'Ane Holm', role: 'professor', times: 1 }],
  ['Ane Holm blev udnævnt til rektor i går.', { name: 'Ane Holm', role: 'rektor', times: 1 }],
  ['Rektor ved Norvik Universitet, Ane Holm, roser planen.', { name: 'Ane Holm', role: 'Rektor', times: 1 }],
  ['Planen er god, siger Ane Holm, som forlader vd-posten i Norvik Kommune.', { name: 'Ane Holm', role: null, times: 1 }],
  ['Det siger vice-rektor Ane Holm.', { name: 'Ane Holm', role: 'vice-rektor', times: 1 }],
  ['Ane Holm er ikke direktør.', { name: 'Ane Holm', role: null, times: 1 }],
  ['Det sagde Ane Holm til rektor Troels Kragh i går.', { name: 'Ane Holm', role: null, times: 1 }],
  ['Det siger Ane Holm, konsulent for rektor Troels Kragh.', { name: 'Ane Holm', role: 'konsulent', times: 1 }],
  ['Med var Ane Holm, rektor Troels Kragh og andre.', { name: 'Ane Holm', role: null, times: 1 }],
  ['Ane Holm er glad, og rektor er vred.', { name: 'Ane Holm', role: null, times: 1 }],
  ['Det siger formand for bestyrelsen, Ane Holm, til avisen.', { name: 'Ane Holm', role: 'formand for bestyrelsen', times: 1 }],
  ['Det siger professor i marin kemi, Ane Holm, til avisen.', { name: 'Ane Holm', role: 'professor i marin kemi', times: 1 }],
  ['Han er formand for bestyrelsen, Ane Holm er direktør.', { name: 'Ane Holm', role: 'direktør', times: 1 }],
  ['Han er direktør i Odense, Ane Holm bor i Vejle.', { name: 'Ane Holm', role: null, times: 1 }],
  ['Centret ledes af Ane Holm, som kommer fra en stilling som rektor i byen.', { name: 'Ane Holm', role: null, times: 1 }],
  ['Klyngens nye direktør, Ane Holm, forventer mere.', { name: 'Ane Holm', role: 'nye direktør', times: 1 }],
  ['De mødte en direktør, Ane Holm, og andre.', { name: 'Ane Holm', role: null, times: 1 }],
  ['Ny formand er Ane Holm fra byen.', { name: 'Ane Holm', role: 'Ny formand', times: 1 }],
  ['Den gamle by er Ane Holm glad for.', { name: 'Ane Holm', role: null, times: 1 }],
  ['Foto: Søren Vang', { name: 'Søren Vang', role: null, times: 1 }],
])('%s', (paragraph, expected) => expect(peopleOf(paragraph)).toContainEqual(expected));

test('a surname of two words names the person again', () => {
  expect(peopleOf('Det siger rektor Antonio Calà Lesina.', 'Det siger Calà Lesina i dag.').map(({ name, times }) => [name, times])).toEqual(
    [['Antonio Calà Lesina', 2]],
  );
});

test('a role ends before the article of the body it is held at', () => {
  const [person] = extract(
    'Kelp in the bay\n\n"It grows," said Dr Jane Marsh, a marine biologist at the University of Northport, to the many people who came to hear of the kelp in the bay.',
    { contentType: 'text/plain' },
  ).people;
  expect(person).toMatchObject({ name: 'Jane Marsh', role: 'marine biologist', affiliation: 'University of Northport' });
});

test('no name ends in the title of another', () => {
  const { mentions } = annotate('„Das ist gut“, sagte Clustermanagerin Dr. Anna Berger.', { language: 'de' });
  expect(mentions.filter(({ type }) => type === 'person').map(({ text }) => text)).toEqual(['Anna Berger']);
});

test('a full name, a shorter one and a surname are one person', () => {
  expect(peopleOf('Det siger rektor Karen Juul Holm.', 'Karen Holm har været rektor i ti år, og Holm bliver siddende.')).toEqual([
    { name: 'Karen Juul Holm', role: 'rektor', times: 3 },
  ]);
});

test('a name ends before the cluster that its bearer leads', () => {
  expect(peopleOf('Det siger klyngechef Karen Holm fra Food & Bio Cluster Denmark.').map(({ name }) => name)).toEqual(['Karen Holm']);
  const { mentions } = annotate('Clustermanagerin Petra Lang von Nano Region Saar freut sich.', { language: 'de' });
  expect(mentions.map(({ type, text }) => [type, text])).toEqual([
    ['person', 'Petra Lang'],
    ['cluster', 'Nano Region Saar'],
  ]);
});

test.each([
  ['Det siger direktør Ane Holm fra Norvik Kommune.', 'Norvik Kommune'],
  ['Det siger daglig leder Ane Holm i Norvik Kommune.', 'Norvik Kommune'],
  ['Med var Ane Holm fra Norvik Kommune.', 'Norvik Kommune'],
  ['Her er Ane Holm ved Norvik Kommune.', null],
  ['Det siger professor Ane Holm i Norvik Tidende.', null],
  ['Med er Norvik Kommune. Direktør Ane Holm er glad.', null],
  ["Det siger DTU's rektor Ane Holm.", 'DTU'],
  ['Aarhus Universitets rektor Ane Holm er glad.', 'Aarhus Universitet'],
  ['Det siger direktør i Norvik Kommune, Ane Holm.', 'Norvik Kommune'],
  ['Ane Holm er lektor ved Aarhus Universitet.', 'Aarhus Universitet'],
  ['På DTU var rektor Ane Holm.', null],
])('%s: with %s', (paragraph, affiliation) => {
  const [person] = extract(
    `Overskrift om tang\n\n${paragraph}\n\nDet er godt for de mange virksomheder, der arbejder med vand og vind på havet.`,
    { contentType: 'text/plain' },
  ).people;
  expect(person).toMatchObject({ name: 'Ane Holm', affiliation });
});

test('is of what rank a French role is, and of whom', () => {
  const [person] = extract(
    "Les algues du rivage\n\n« Nous avons commencé hier », explique Claire Dubois, directrice générale d'Algofleur, le pôle de compétitivité Algofleur étant né ici.\n\nLes algues sont utiles à tous ceux qui vivent près de la mer et qui en dépendent.",
    { contentType: 'text/plain', url: 'https://www.exemple.fr/' },
  ).people;
  expect(person).toMatchObject({ name: 'Claire Dubois', role: 'directrice générale', affiliation: 'Algofleur' });
});

test('a name with particles is named again without the given name', () => {
  const found = extract(
    'Vissen in het meer\n\nHoogleraar Vera van der Veen verwacht veel van de nieuwe samenwerking. Volgens Van der Veen ontbreekt het vooral aan personeel in de regio.',
    { contentType: 'text/plain' },
  ).people;
  expect(found.map(({ name, mentions }) => [name, mentions.length])).toEqual([['Vera van der Veen', 2]]);
});

test.each<[string, string, string | null, string | null]>([
  ['fr', 'La professeure Claire Dubois, de l’Université de Norvik, est ravie de la nouvelle.', 'professeure', 'Université de Norvik'],
  ['da', 'Professor Ane Holm, fra Norvik Universitet, er glad for den nye aftale.', 'Professor', 'Norvik Universitet'],
  ['da', 'Vi mødte Ane Holm, fra Norvik Universitet kom der ingen andre til mødet.', null, null],
  ['fi', 'Näin sanoo professori Riitta Keskinen Norvikin yliopistosta tänään.', 'professori', 'Norvikin yliopisto'],
  ['fi', 'Näin sanoo professori Riitta Keskinen Norvikin yliopiston talossa tänään.', 'professori', null],
  ['nb', 'Det sier direktør Kari Nes at Norvik Universitet skal gjøre noe med.', 'direktør', null],
  ['da', 'Det siger direktør Ane Holm, at Norvik Universitet skal gøre noget ved.', 'direktør', null],
  ['da', 'Det siger direktør Ane Holm, i Norvik Universitet er der andre tanker.', 'direktør', null],
  ['nl', 'Volgens directeur Jan Vos, de Universiteit Norvik en anderen is dat goed nieuws.', 'directeur', null],
  ['en', 'Professor Jane Marsh at the University of Northport agrees with the others.', 'Professor', 'University of Northport'],
  ['da', 'Det siger adm. direktør Ane Holm om den nye aftale.', 'adm. direktør', null],
  ['da', 'Det siger ph.d.-studerende Ane Holm fra Norvik Universitet i dag.', 'ph.d.-studerende', 'Norvik Universitet'],
  ['da', 'Det siger Ane Holm, ph.d.-studerende ved Norvik Universitet, om planen.', 'ph.d.-studerende', 'Norvik Universitet'],
  ['da', 'Norvik Universitet har ansat Ane Holm som professor i alger.', 'professor i alger', 'Norvik Universitet'],
  ['da', 'På Norvik Universitet mødte de Ane Holm som professor for første gang.', 'professor', null],
  ['sv', '– Det är bra för oss, säger Karin Ek som är docent vid Norviks universitet.', 'docent', 'Norviks universitet'],
  ['sv', 'Forskaren Karin Ek har lett den stora studien om alger.', 'Forskaren', null],
  ['sv', 'Karin Ek, forskare vid Norviks universitet, är glad över nyheten.', 'forskare', 'Norviks universitet'],
  ['en', 'Karen Holt has been appointed director of the University of Northport.', 'director', 'University of Northport'],
  ['en', 'Karen Holt is head of research at the University of Northport.', 'head of research', 'University of Northport'],
  ['en', 'Karen Holt has been in the office of the director for years and years.', null, null],
  ['en', 'The study was led by principal investigator Karen Holt, who is happy about the news.', 'principal investigator', null],
  ['nl', 'Jan Vos is benoemd tot hoogleraar aan de Universiteit Norvik en is blij.', 'hoogleraar', 'Universiteit Norvik'],
  ['fr', 'Claire Dubois est nommée directrice de l’Université de Norvik pour cinq ans.', 'directrice', 'Université de Norvik'],
  ['fr', 'Selon Claire Dubois, porte-parole de l’Université de Norvik, la nouvelle est bonne.', 'porte-parole', 'Université de Norvik'],
  ['fr', '« C’est bien », dit Claire Dubois, directrice du pôle Minalogic, à tous ceux qui sont là.', 'directrice', 'Minalogic'],
  ['fi', 'Näin sanoo tutkija Riitta Keskinen VTT:ltä ja kiittää kaikkia.', 'tutkija', 'VTT'],
  ['da', 'Mødet er kl. 10. Direktør Ane Holm er glad for den nye aftale.', 'Direktør', null],
])('%s: "%s" gives the role %s and the body %s', (language, paragraph, role, affiliation) => {
  const { people } = extract(`<html lang="${language}"><body><article><p>${paragraph}</p></article></body></html>`);
  expect(people[0]).toMatchObject({ role, affiliation });
});

test.each([
  ['fi', 'Aino Hämäläisen väitöskirja tarkastetaan. Vastaväittäjä kiitti: Hämäläinen on taitava.', ['Aino Hämäläinen']],
  ['fi', 'Näin sanoo Lars Hansen, joka johtaa hanketta.', ['Lars Hansen']],
  ['fi', 'Salla Norvin on ministeri. Salla Norvinin hallitus esitti asian. Norvinin mukaan se on selvä.', ['Salla Norvin']],
  ['fi', 'Johtajaksi valittiin Jari Lahden oppilas. Lahti itse onnitteli: Jari Lahti on tyytyväinen.', ['Jari Lahti']],
  ['fi', 'Johtajaksi valittiin Antti Mattilan oppilas.', ['Antti Mattila']],
  ['fi', 'Tutkija Liisa Karen kertoi asiasta.', ['Liisa Karen']],
  ['fi', 'Ricky Martin laulaa Turussa. Myös Mari Martini tulee.', ['Ricky Martin', 'Mari Martini']],
  ['da', 'Det siger Aino Hämäläisen i dag.', ['Aino Hämäläisen']],
])('who is printed in another case is called by the name: %s: %s', (language, text, names) => {
  const scan = scanText(text, 'text', tablesOf(language));
  const mentions = mentionsOf(findMentions(scan, CONTEXT));
  expect(resolvePeople({ mentions, text: scan, title: null, quotes: [], context: CONTEXT }).map(({ name }) => name)).toEqual(names);
});

test.each([
  ['Professor Svend Aage Holm er død.', 'Svend Aage voksede op på en gård.', [['Svend Aage Holm', 2]]],
  [
    'Professor Svend Dahl Holm er død.',
    'Det siger Svend Dahl i dag.',
    [
      ['Svend Dahl Holm', 1],
      ['Svend Dahl', 1],
    ],
  ],
])('both first names are the person again, a surname as the second is another: %s %s', (one, other, expected) =>
  expect(peopleOf(one, other).map(({ name, times }) => [name, times])).toEqual(expected),
);
