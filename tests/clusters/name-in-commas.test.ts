import { describe, expect, it } from 'vitest';
import { clustersIn, named } from './named';

describe('a name between commas behind what it is', () => {
  it.each([
    ['da', 'Den nye klynge for tang, Nordisk Tang, åbner i dag.', ['Nordisk Tang']],
    ['da', 'Klyngen for tang, Vindfang, åbner i dag.', ['Vindfang']],
    ['da', 'Den nye klynge for tang, Tangens Venner (TV), åbner i dag.', ['Tangens Venner', 'TV']],
    ['sv', 'Det nya klustret för batterier, Batteri Nord, invigs.', ['Batteri Nord']],
    ['nb', 'Den nye klyngen for havvind, Vindsus, åpner.', ['Vindsus']],
    ['sv', 'Gruvleverantörernas kluster, Nordic Tang Automation, höll sin stämma i Skellefteå.', ['Nordic Tang Automation']],
    ['da', 'Bådbyggernes klynge, Nordisk Tang, åbner i dag.', ['Nordisk Tang']],
    ['da', 'Den nye klynge, Dansk Tangforum, åbner i dag.', []],
    // Without a field it may be a group of any kind; in English, with one as well.
    ['da', 'Den anden klynge, Gamle Naboer, bor i byen.', []],
    ['sv', 'Det andra klustret, Gamla Grannar, bor i staden.', []],
    ['nl', 'Het tweede cluster, Oude Buren, woont in de stad.', []],
    ['de', 'Das zweite Cluster, Alte Nachbarn, wohnt in der Stadt.', []],
    ['en', 'The second cluster, Night Owls, included 40 students.', []],
    ['en', 'A small cluster for weavers, Old Loom, is for sale.', []],
    ['da', 'Den nye klynge for tang, Novo Nordisk, åbner i dag.', []],
    ['sv', 'Det nya klustret för batterier, Novo Nordisk, invigs.', []],
    ['sv', 'I sex nya kluster, Polar Space Hub, har det hänt.', []],
    // The name of a person, a town, another body.
    ['da', 'Direktøren for klyngen, Hanne Juel, er glad.', []],
    ['da', 'Et medlem af klyngen, Grundt, åbner et kontor.', []],
    ['da', 'Vi mødte den nye klynge, Karsten Ree, på havnen.', []],
    ['da', 'Den nye klynge, Odense, ligger på Fyn.', []],
    ['da', 'Den nye klynge, Aalborg Universitet, er her.', []],
    // A list, or what somebody says.
    ['da', 'I den nye klynge, Tangens Venner og Danske Skaller, er der liv.', []],
    ['da', 'Ud over den nye klynge, Tangens Venner, Danske Skaller og Fjordlys.', []],
    // Other senses, and a class.
    ['en', 'In the second cluster, Type B, patients were older.', []],
    ['en', 'The second cluster of galaxies, Deep Field, was brighter.', []],
    ['en', 'The second cluster, Deep Field, has many galaxies.', []],
    ['da', 'Den nye smitteklynge, Tangens Venner, vokser.', []],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));

  it('is an apposition', () =>
    expect(clustersIn('da', 'Den nye klynge for tang, Nordisk Tang, åbner.').map(({ rule }) => rule)).toEqual(['cluster:apposition']));
});

describe('what the text says that a cluster is called', () => {
  it.each([
    ['da', 'Tangforum Nord, som den nye klynge hedder, samler 70 firmaer.', ['Tangforum Nord']],
    ['de', 'Tangforum Nord, wie das neue Cluster heißt, wächst.', ['Tangforum Nord']],
    ['en', 'Kelp Circle, as the new cluster is called, grows.', ['Kelp Circle']],
    ['da', 'Vi hører om Mette Tang, som den nye klynge hedder.', []],
    ['de', 'Wir sprechen von Hanna Meer, wie das neue Cluster heißt.', []],
    ['da', 'Hun bor i Odense Nord, som klyngen hedder noget andet end.', []],
    ['da', 'Tangforum Nord, som den nye klynge støtter, vokser.', []],
    ['da', 'Tangforum Nord, hvor den nye klynge hedder Havfrisk, vokser.', ['Havfrisk']],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));
});

describe('what stands between a name and its cue', () => {
  it.each([
    ['en', 'KelpHub, a life-science cluster based in Lund, grows.', ['KelpHub']],
    ['en', 'KelpHub, a partner of a life-science cluster, grows.', []],
    ['da', 'Stjernerne i klyngen M13 er gamle.', []],
    ['da', 'Galakserne i klyngen Lyshav er gamle.', []],
    ['da', 'Firmaerne i klyngen Lyshav er gamle.', ['Lyshav']],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));
});

describe('a compound that is a name by its capital', () => {
  it.each([
    ['da', 'Vi samarbejder med Tangklyngen ved fjorden. Tangklyngen er vokset.', ['Tangklyngen', 'Tangklyngen']],
    ['da', 'Projektet støttes af Vindklyngen, Rumklyngen og Vejle.', ['Vindklyngen', 'Rumklyngen']],
    ['nb', 'De samarbeider med Treklyngen og Havklynga.', ['Treklyngen', 'Havklynga']],
    ['sv', 'Vi samarbetar med Kemiklustret i Stenungsund.', ['Kemiklustret']],
    ['da', 'Det sagde Tangklyngens nye formand.', ['Tangklyngen']],
    // Stars, feasts, where children are.
    ['da', 'Vi kiggede på Orionklyngen i går.', []],
    ['da', 'Han blev syg i Sommerfestklyngen.', []],
    ['nb', 'Vi besøkte Lekeplassklyngen i går.', []],
    ['sv', 'Vi besökte Lekplatsklustret i går.', []],
    // At the beginning of the sentence, or in lower case, it may be a class.
    ['da', 'Tangklyngen er vokset.', []],
    ['da', 'Vi besøgte tangklyngen ved fjorden.', []],
    ['da', 'Vi besøgte Smitteklyngen på hospitalet.', []],
    // A name after it is the cluster's name.
    ['da', 'Vi besøgte Tangklyngen Havfrisk ved fjorden.', ['Havfrisk']],
    ['de', 'Wir besuchten das Tangcluster am Meer.', []],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));
});

describe('compounds in which the word means something else', () => {
  it.each([
    ['da', 'Genbrugsklyngen Ny Værdi åbner i Vejle.', ['Ny Værdi']],
    ['da', 'Økologiklyngen Grøn Muld vokser.', ['Grøn Muld']],
    ['de', 'Das Wasserstoffcluster HyLausitz wächst.', ['HyLausitz']],
    ['sv', 'Cellulosaklustret Granfiber växer.', ['Granfiber']],
    // Whatever follows a part that means something else.
    ['da', 'Genomklyngen Kvisthøj voksede.', []],
    ['da', 'Regnekraftklyngen Kvisthøj voksede.', []],
    ['da', 'Smittespredningsklyngen Kvisthøj Syd voksede.', []],
    ['nb', 'Cellekulturklyngen Kvisthaug Sør vokste.', []],
    ['sv', 'Beräkningsdatorklustret Kvisthöjd växte.', []],
    ['de', 'Der Infektionsherdcluster Seeblick wuchs.', []],
    ['de', 'Der Rechenzentrumscluster Seeblick rechnet.', []],
    ['nl', 'Het genoomcluster Zeezicht groeit.', []],
    ['da', 'Regneklyngen Sirius står i kælderen.', []],
    ['da', 'Sygdomsklyngen Vejle Nord voksede.', []],
    ['nb', 'Beregningsklyngen Fram ble slått av.', []],
    ['sv', 'Beräkningarna gjordes på superdatorklustret Kosmos.', []],
    ['de', 'Der Sternencluster Lichtmeer leuchtet.', []],
    ['de', 'Der Rechencluster Lichtmeer rechnet.', []],
    ['nl', 'Het supercomputercluster Lichtzee rekent.', []],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));
});

describe('counted clusters', () => {
  it.each([
    ['de', 'Im Rahmen der Exzellenzstrategie sind zwei Exzellenzcluster bewilligt worden.', []],
    ['de', 'In der Region Nordtal sind drei Spitzencluster entstanden.', []],
    ['de', 'BioFaser Jena ist ein Spitzencluster.', ['BioFaser Jena']],
  ])('describe nobody: %s %s', (language, text, names) => expect(named(language, text)).toEqual(names));
});
