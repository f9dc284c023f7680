import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/extract/annotate';
import { clustersIn, named } from './named';

describe('registered clusters', () => {
  it.each([
    ['da', 'Vi har fået besøg af Energy Cluster Denmark i dag.', 'Energy Cluster Denmark', 'energy-cluster-denmark'],
    ['da', 'Food and Bio Cluster Denmark holder møde.', 'Food and Bio Cluster Denmark', 'food-bio-cluster-denmark'],
    ['da', 'Food og Bio Cluster Denmark holder møde.', 'Food og Bio Cluster Denmark', 'food-bio-cluster-denmark'],
    ['da', 'Det er CenSecs tredje messe i år.', 'CenSec', 'censec'],
    ['da', 'Hos DigitalLead’s kontor var der kø.', 'DigitalLead', 'digitallead'],
    ['da', 'Digital Lead inviterer til morgenmad.', 'Digital Lead', 'digitallead'],
    ['da', 'Inno-Sec lukker til sommer.', 'Inno-Sec', 'inno-sec'],
    ['da', 'InnoSec lukker til sommer.', 'InnoSec', 'inno-sec'],
    ['sv', 'Paper Provinces kontor ligger vid älven.', 'Paper Province', 'paper-province'],
    ['de', 'Die Messe besuchte auch Silicon Saxony.', 'Silicon Saxony', 'silicon-saxony'],
    ['en', 'Work at it’s OWL goes on.', 'it’s OWL', 'its-owl'],
    ['da', 'Plasten samles ind af Dansk Materiale Netværk i Esbjerg.', 'Dansk Materiale Netværk', 'dansk-materiale-netvaerk'],
    ['nb', 'Ocean Hyway Cluster holder til i Florø.', 'Ocean Hyway Cluster', 'ocean-hyway-cluster'],
    ['nn', 'Stipendet kjem frå GCE Ocean Technology.', 'GCE Ocean Technology', 'gce-subsea'],
    ['sv', 'Vi träffade Techtank i Olofström.', 'Techtank', 'techtank'],
    ['de', 'Sie leitet die Gremien des Clusters Leistungselektronik.', 'Clusters Leistungselektronik', 'cluster-leistungselektronik'],
    ['de', 'Zu Gast war auch BioLAGO aus Konstanz.', 'BioLAGO', 'biolago'],
    ['de', 'Gefördert wird sie von ML4Q und der Stadt.', 'ML4Q', 'ml4q'],
    ['en', 'The Cell and Gene Therapy Catapult opens its doors.', 'Cell and Gene Therapy Catapult', 'cell-therapy-catapult'],
    ['en', 'Fish leather was shown by Iceland Ocean Cluster.', 'Iceland Ocean Cluster', 'iceland-ocean-cluster'],
    ['fr', 'Vitagora réunit les entreprises à Dijon.', 'Vitagora', 'vitagora'],
    ['nl', 'Samen met Brainport Industries bouwen zij een hal.', 'Brainport Industries', 'brainport-industries'],
    ['fi', 'Hanketta johti FIMECC Tampereella.', 'FIMECC', 'fimecc'],
    ['nb', 'Fabrikken er med i Powered by Telemark fra mandag.', 'Powered by Telemark', 'powered-by-telemark'],
    ['fi', 'Seminaarin avasi HealthTurku torstaina.', 'HealthTurku', 'healthturku'],
    ['de', 'Am Stand von BTS Rail Saxony war viel los.', 'BTS Rail Saxony', 'bts-rail-saxony'],
    ['de', 'Den Preis stiftet der CNA e.V. aus Nürnberg.', 'CNA e.V.', 'cna'],
    ['de', 'Gefördert wird auch Imaginamics in Jena.', 'Imaginamics', 'imaginamics'],
    ['de', 'Zum Empfang lädt Logistik.NRW nach Hamm.', 'Logistik.NRW', 'logistik-nrw'],
    ['de', 'Das Cluster Ernährung.NRW lädt zum Frühstück.', 'Ernährung.NRW', 'ernaehrung-nrw'],
    ['de', 'Den Stand teilt sich der Cluster Ernährung mit der Molkerei.', 'Cluster Ernährung', 'cluster-ernaehrung'],
    ['fr', 'Le Cluster Montagne réunit ses adhérents.', 'Cluster Montagne', 'cluster-montagne'],
    ['fr', 'Une boutique a rejoint circlemade.brussels en mars.', 'circlemade.brussels', 'circlemade-brussels'],
  ])('%s: %s', (language, text, name, id) => {
    expect(clustersIn(language, text).map((mention) => [mention.text, mention.id])).toEqual([[name, id]]);
  });

  it('bears one wrong letter in a long name, but not two, and none in the first letter', () => {
    expect(named('da', 'Her taler Energy Clustre Denmark.')).toEqual(['Energy Clustre Denmark']);
    expect(clustersIn('da', 'Her taler Smart Citty Xluster Denmark.').map((mention) => mention.id)).not.toContain(
      'smart-city-cluster-denmark',
    );
    expect(named('sv', 'Vi såg Media Revolution på bio.')).toEqual([]);
  });

  it('does not take lower case for a name of two words', () => {
    expect(named('en', 'They run a copenhagen fintech start-up.')).toEqual([]);
    expect(named('en', 'We flew over the energy valley.')).toEqual([]);
  });

  it('leads a former name to what came of the cluster, by the day of the text', () => {
    const idOn = (reference: string, text: string, language: string): (string | null | undefined)[] =>
      annotate(text, { language, reference })
        .mentions.filter((mention) => mention.type === 'cluster')
        .map((mention) => mention.id);
    expect(idOn('2015-03-01', 'Das Klima erforscht CliSAP in Hamburg.', 'de')).toEqual(['clisap']);
    expect(idOn('2023-03-01', 'Das Klima erforscht CliSAP in Hamburg.', 'de')).toEqual(['cliccs']);
    expect(idOn('2014-03-01', 'Hanketta johti FIMECC Tampereella.', 'fi')).toEqual(['fimecc']);
    expect(idOn('2020-03-01', 'Hanketta johti FIMECC Tampereella.', 'fi')).toEqual(['dimecc']);
  });

  it('knows the clusters that the caller adds', () => {
    const registry = [{ id: 'nordic-kelp', name: 'Nordic Kelp', aliases: ['NoKe'] }];
    expect(named('da', 'Nordic Kelp og NoKes venner mødtes.', registry)).toEqual(['Nordic Kelp', 'NoKe']);
    expect(named('da', 'Nordic Kelp vokser.')).toEqual([]);
  });
});

describe('names that are ordinary words', () => {
  it.each([
    ['da', 'Klyngen MADE åbner en fabrik.', ['MADE']],
    ['da', 'MADE’s bestyrelse er valgt.', ['MADE']],
    ['da', 'Hun er direktør i CLEAN.', ['CLEAN']],
    ['da', 'Med er MADE og Energy Cluster Denmark.', ['MADE', 'Energy Cluster Denmark']],
    ['da', 'Made in Denmark er en turnering.', []],
    ['da', 'Hotellet er Clean og nyt.', []],
    ['en', 'They made a clean cut.', []],
    ['en', 'THE TEAM MADE IT', []],
    ['sv', 'IT-klustret Compare växer.', ['Compare']],
    ['sv', 'Vi hade en tjänst som heter Compare Prices.', []],
    ['de', 'Der Exzellenzcluster RESIST wird gefördert.', ['RESIST']],
    ['en', 'Users resist; RESIST buttons stay grey.', []],
    ['da', 'MADE FAST er et projekt under klyngen.', []],
    ['da', 'Sundhedsklyngen Nordic Clean Valley har fået ny direktør.', ['Nordic Clean Valley']],
    ['da', 'Det siger direktøren i Danish Packaging Cluster.', ['Danish Packaging Cluster']],
    ['da', 'De sejlede op ad Medways bredder.', []],
    ['nb', 'Båten heter Nordic Edge og er rød.', []],
    ['nb', 'Romskipet er på vei til Tau Ceti.', []],
    ['sv', 'Bandet Roots spelar i Lund i kväll.', []],
    ['sv', 'Med appen Findit hittar du hem.', []],
    ['de', 'Das Biom der Savanne ist artenreich.', []],
    ['de', 'Frau Hegan wohnt in Bonn.', []],
    ['de', 'Der Exzellenzcluster ORIGINS wird gefördert.', ['ORIGINS']],
    ['en', 'The film Origins was shot in Leeds.', []],
    ['en', 'Agencies must Transform or close.', []],
    ['fr', 'Le bateau Pégase quitte Brest.', []],
    ['fr', 'Le Scale et le Rebirth sont des jeux.', []],
    ['nl', 'De winkel Etos opent in Gent.', []],
    ['nl', 'Hij leest over Packaging Valley en andere dalen.', []],
    ['fi', 'Yhtye Quantum Universe soitti Turussa.', []],
    ['da', 'Der står dansk lys på regningen, og Dansk Lys er en sang.', []],
    ['da', 'Flyet går fra Gate 21 klokken tre.', []],
    ['da', 'Klyngen Gate 21 ansætter en direktør.', ['Gate 21']],
    ['nb', 'Hun jobber med helse i Valdres.', []],
    ['nb', 'Kommunen satser på smart water og grønne tak.', []],
    ['sv', 'Vägen är stängd för tunga fordon. Tunga fordon väntar.', []],
    ['de', 'Der Film WAB läuft in Kiel, ein germanwind weht.', []],
    ['en', 'She studies cognition for technical systems at night.', []],
    ['en', 'The Rail Alliance of drivers met, and MIDAS is a king.', []],
    ['de', 'Ein Silicon Europe wünscht sich der Minister.', []],
    ['fr', 'La MTA de New York gère le métro; Topos est un mot grec.', []],
    ['fr', 'Le pôle enfant du CHU change de chef.', []],
    ['en', 'Guests of an industrial green tech fair stay away.', []],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));
});

describe('addresses name no cluster', () => {
  it.each([
    ['de', 'Mehr auf www.medical-valley-emn.de im Netz.'],
    ['de', 'Mehr auf https://medical-valley-emn.de im Netz.'],
    ['de', 'Fragen an info@medical-valley-emn.de senden.'],
    ['de', 'Termine stehen auf www.automotiveland.nrw/termine.'],
  ])('%s: %s', (language, text) => expect(named(language, text)).toEqual([]));
  it('but the names beside a stroke do', () =>
    expect(named('da', 'Projektet ledes af CenSec/Odense Robotics.')).toEqual(['CenSec', 'Odense Robotics']));
});
