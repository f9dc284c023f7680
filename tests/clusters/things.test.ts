import { describe, expect, it } from 'vitest';
import { named } from './named';

describe('groups of an analysis and computers with names', () => {
  it.each([
    ['da', 'Klyngen Tangvirk har fået svar fra ministeriet.', ['Tangvirk']],
    ['en', 'The study was paid for by the cluster Kelpwind.', ['Kelpwind']],
    ['da', 'Skolen har tre klynger: Guld, Sølv og Bronze.', []],
    ['da', 'Analysen viser tre klynger: Guld, Sølv og Bronze.', []],
    ['en', 'Four clusters were found: Urban, Rural, Coastal and Alpine.', []],
    ['en', 'The study found two clusters: Early Birds and Night Owls.', []],
    ['en', 'We identified three clusters, Urban, Rural and Mixed.', []],
    ['sv', 'Analysen gav tre kluster: Storstad, Landsbygd och Kust.', []],
    ['nb', 'Studien fant fire klynger: By, Bygd, Kyst og Fjell.', []],
    ['de', 'Die Analyse ergab drei Cluster: Stadt, Land und Küste.', []],
    ['nl', 'De analyse vond drie clusters: Stad, Land en Kust.', []],
    ['fr', 'L’analyse a trouvé trois clusters : Ville, Campagne et Littoral.', []],
    ['fi', 'Analyysi löysi kolme klusteria: Kaupunki, Maaseutu ja Rannikko.', []],
    ['da', 'Tre klynger får penge: Tangvirk, BlueAlga og Havtorn Nord.', ['Tangvirk', 'BlueAlga', 'Havtorn Nord']],
    ['sv', 'Klustret Tetralind i Lund har över 60 000 kärnor och används av forskare i hela landet.', []],
    ['da', 'Klyngen Alfheim på DTU har 4.000 kerner og bruges af forskere.', []],
    ['nb', 'Klyngen Fjellvak i Tromsø har 40 000 kjerner og brukes av forskere.', []],
    ['de', 'Das Cluster Lichtwerk in Jena hat 40 000 Rechenkerne.', []],
    ['de', 'Das Cluster Lichtwerk in Jena hat 20 Petaflops.', []],
    ['en', 'The cluster Moonrake with 60,000 cores is used by researchers.', []],
    ['en', 'The Moonrake cluster, which has 60,000 cores, is used by researchers.', []],
    ['nl', 'Het cluster Zeewind met 60.000 rekenkernen wordt door onderzoekers gebruikt.', []],
    ['fr', 'Le cluster Étincelle, avec ses 60 000 cœurs, sert aux chercheurs.', []],
    ['fi', 'Klusteri Revontuli tarjoaa 60 000 ydintä tutkijoille.', []],
    ['fi', 'Klusteri Levävirta on uusi, ja sen ytimen muodostavat yritykset.', ['Levävirta']],
    ['en', 'The FastCluster Library sorts points.', []],
    ['en', 'We used the KelpCluster R package.', []],
    ['sv', 'Klustret Tangverk i Lund har över 60 medlemmar och används av företag i hela landet.', ['Tangverk']],
    ['da', 'Klyngen Tangvirk i Odense har 60 kernemedlemmer.', ['Tangvirk']],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));
});

describe('clusters that a German sentence only describes', () => {
  it.each([
    ['Gefördert wird ein Technologie- und Innovationscluster für Elektronik.', []],
    ['Geplant ist ein neues Forschungs- und Innovationscluster für Wasserstoff.', []],
    ['Geplant ist ein Innovationscluster für Wasserstoff.', []],
    ['Das Technologie- und Innovationscluster für Elektronik wächst.', ['Technologie- und Innovationscluster für Elektronik']],
    ['Algenkraft ist ein Innovationscluster für Wasserstoff.', ['Algenkraft']],
  ])('%s', (text, names) => expect(named('de', text)).toEqual(names));
});
