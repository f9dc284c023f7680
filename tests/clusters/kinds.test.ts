import { describe, expect, it } from 'vitest';
import { named } from './named';

describe('kinds of evidence for clusters that no registry knows', () => {
  it.each([
    ['da', 'Sundhedsklyngen Nordic Care Valley har fået ny direktør.', ['Nordic Care Valley']],
    ['da', 'Klyngen Green Building Cluster Fyn holder møde.', ['Green Building Cluster Fyn']],
    ['da', 'Fødevareklyngen Smag & Vækst samler 90 virksomheder.', ['Smag & Vækst']],
    ['da', 'Klyngeleder Henrik Toft i Nordic Textile Hub glæder sig.', ['Nordic Textile Hub']],
    ['da', 'Hun bliver klyngedirektør i Offshore Center Vest.', ['Offshore Center Vest']],
    ['da', 'Det fortæller Jens Holm, klyngechef hos BioRefine Denmark.', ['BioRefine Denmark']],
    ['da', 'Tekstilklyngen Nordic Textile Hub Danmarks nye bestyrelse mødes.', ['Nordic Textile Hub Danmark']],
    ['sv', 'Klustret Smart Stone Valley samlar företag.', ['Smart Stone Valley']],
    ['sv', 'Skogsklustret Norra Barr växer.', ['Norra Barr']],
    ['sv', 'Klusterledare Anna Berg på Nordic Stone Lab är nöjd.', ['Nordic Stone Lab']],
    ['sv', 'Föreningen ingår i ett nätverk av kluster, bland dem Smart Glass Arena i Växjö.', ['Smart Glass Arena']],
    ['nb', 'Havbruksklyngen Salmon Tech Cluster i Bodø vokser.', ['Salmon Tech Cluster']],
    ['nb', 'Energiklyngen Fjord Power Valley har fått støtte.', ['Fjord Power Valley']],
    ['nb', 'Klyngeleder Kari Moe i Blue Fjord Lab sier ja.', ['Blue Fjord Lab']],
    ['nn', 'Næringsklynga Fjord Mat Cluster veks.', ['Fjord Mat Cluster']],
    ['de', 'Der Verein Logistik Cluster Schwaben (LCS) wächst.', ['Logistik Cluster Schwaben']],
    ['de', 'Das Holz-Cluster Steiermark wird zehn Jahre alt.', ['Holz-Cluster Steiermark']],
    ['de', 'Clustermanagerin Petra Lang von Nano Region Saar freut sich.', ['Nano Region Saar']],
    ['en', 'The Northern Ocean Technology Cluster (NOTC) grew.', ['Northern Ocean Technology Cluster']],
    ['en', 'He works in the Cluster of Excellence e-materials.', ['e-materials']],
    ['fr', 'Le pôle Bio-RLX, installé près de Lyon, suivra.', ['Bio-RLX']],
  ])('%s: %s', (language, text, names) => expect(named(language, text).filter((name) => !/^[A-Z]+$/u.test(name))).toEqual(names));
});

describe('what has the words and names no cluster', () => {
  it.each([
    ['da', 'Klyngen Odense er stor.'],
    ['da', 'Hun er klyngechef i Odense.'],
    ['da', 'Aarhus Universitet, hvor klyngen lejer sig ind, er tilfreds.'],
    ['da', 'Klyngens medlemmer, heriblandt Danfoss Power Solutions og Grundfos Holding, mødes.'],
    ['da', 'Vi fandt en klynge af stjerner i Store Magellanske Sky.'],
    ['da', 'Klyngeleder Henrik Toft i Region Nordjylland glæder sig.'],
    ['sv', 'Klustret i Lund växer.'],
    ['sv', 'Klusterledare Anna Berg i Norra Skåne är nöjd.'],
    ['sv', 'Ett kluster av datorer, bland dem Cray XC40, köptes.'],
    ['nb', 'Klyngen Oslo.'],
    ['nb', 'Klyngeleder Kari Moe i Oslo sier ja.'],
    ['de', 'Der Cluster zählt 240 Mitglieder, darunter die Goethe-Universität und die AOK Hessen.'],
    ['de', 'Der Linux-Cluster Hamburg rechnet schnell.'],
    ['de', 'Das Rechencluster Bayern steht in Garching.'],
    ['de', 'Die Cluster Hamburg und Berlin wachsen.'],
    ['de', 'Der Spitzencluster fördert Projekte.'],
    ['en', 'The Virgo Cluster (VC) is large.'],
    ['en', 'The cluster, which Siemens Energy joined, grew.'],
    ['en', 'A case cluster in Northern Italy was found.'],
    ['en', 'We used k-means to cluster Danish Towns.'],
    ['en', 'A compute cluster such as Frontier Exascale was used.'],
    ['fr', 'Le pôle emploi recrute.'],
    ['fr', 'Le pôle Nord fond.'],
    ['de', 'Im Haufen, einem Cluster von Sternen, liegt Messier Nebel.'],
  ])('%s: %s', (language, text) => expect(named(language, text)).toEqual([]));
});

describe('registered names that are ordinary words', () => {
  it('stand in a text that names a sure cluster of the same country', () => {
    expect(named('da', 'Energy Cluster Denmark holder møde. Firmaet har også været i dialog med MADE om en plads.')).toContain('MADE');
    expect(named('da', 'Firmaet har været i dialog med MADE om en plads.')).toEqual([]);
    expect(named('da', 'Energy Cluster Denmark holder møde om MADE FAST.')).toEqual(['Energy Cluster Denmark']);
  });
});
