import { describe, expect, it } from 'vitest';
import { named } from './named';

describe('a name of whatever form behind a cue, before one, or given by the text', () => {
  it.each([
    ['da', 'Havtorn, der er en klynge med 60 medlemmer, holder til i Esbjerg.', 'Havtorn'],
    ['da', 'Nordic Seaweed, som er Danmarks klynge for alger, har fået ny leder.', 'Nordic Seaweed'],
    ['da', 'Tangvirk, en klynge med 60 medlemmer, holder til i Esbjerg.', 'Tangvirk'],
    ['sv', 'BlueAlga, som är Sveriges kluster för alger, har fått ny ledare.', 'BlueAlga'],
    ['sv', 'Tangvirk är ett kluster för alger.', 'Tangvirk'],
    ['nb', 'Tangvirk er Norges nasjonale klynge for alger.', 'Tangvirk'],
    ['nn', 'Tangvirk er ei klynge for algar.', 'Tangvirk'],
    ['nb', 'Arena Tangvirk er en av klyngene.', 'Arena Tangvirk'],
    ['de', 'Das Cluster Algatron lädt nach Kiel ein.', 'Algatron'],
    ['de', 'Mitglieder im Cluster Nordic Seaweed sind 40 Firmen.', 'Nordic Seaweed'],
    ['de', 'Algatron, das norddeutsche Cluster für Algen, hat eine neue Leiterin.', 'Algatron'],
    ['de', 'BlueAlga ist ein Cluster für Algen.', 'BlueAlga'],
    ['de', 'Das neue Cluster erhält den Namen Nordic Seaweed.', 'Nordic Seaweed'],
    ['de', 'Geschäftsführer des Clusters ist er; das Cluster Meerestechnik Sachsen wächst.', 'Cluster Meerestechnik Sachsen'],
    ['en', 'The cluster Tangvirk has 40 members.', 'Tangvirk'],
    ['en', 'Tangvirk, a cluster of 60 companies, is based in Cork.', 'Tangvirk'],
    ['en', 'Nordic Seaweed, which is the Irish cluster for algae, has a new CEO.', 'Nordic Seaweed'],
    ['en', 'The project is led by the ALKO cluster.', 'ALKO'],
    ['en', 'The Tangvirk cluster, which has 60 members, is growing.', 'Tangvirk'],
    ['nl', 'Nordic Seaweed, het Nederlandse cluster voor algen, opent in Delft.', 'Nordic Seaweed'],
    ['nl', 'Het nieuwe cluster krijgt de naam BlueAlga.', 'BlueAlga'],
    ['fr', 'Le cluster Tangvirk réunit 40 entreprises.', 'Tangvirk'],
    ['fr', 'Tangvirk, pôle de compétitivité des algues, ouvre à Brest.', 'Tangvirk'],
    ['fr', 'Le nouveau cluster s’appelle Nordic Seaweed.', 'Nordic Seaweed'],
    ['fr', 'Le nouveau cluster prend le nom de BlueAlga.', 'BlueAlga'],
    ['fi', 'Uuden klusterin nimi on Tangvirk.', 'Tangvirk'],
    ['fi', 'BlueAlga on Suomen kansallinen leväklusteri.', 'BlueAlga'],
    ['fi', 'BlueAlga-klusterissa on 40 yritystä.', 'BlueAlga'],
  ])('%s: %s', (language, text, name) => expect(named(language, text)).toEqual([name]));
});

describe('what stands where a name might', () => {
  it.each([
    ['da', 'Målet er en klynge med 100 medlemmer.'],
    ['da', 'Odense er en klynge for robotter.'],
    ['da', 'Energi er en klynge i vækst.'],
    ['da', 'Robot-klyngen vokser på Fyn.'],
    ['da', 'Danmark, der er en klynge af øer, er fladt.'],
    ['sv', 'Karin Ek, som är ledare för ett kluster, gläds.'],
    ['sv', 'Ett kluster av företag i Malmö gör spel.'],
    ['nb', 'Arena Nord er full.'],
    ['nb', 'Klyngen møtes i Arena Nord.'],
    ['de', 'Das Cluster Windenergie wächst.'],
    ['de', 'Heute ist das Cluster Vorbild für Europa.'],
    ['de', 'Damit wird das Cluster Teil der Strategie.'],
    ['de', 'Ein Cluster für Algen und Tang entsteht.'],
    ['en', 'The cluster Google runs in Oregon is large.'],
    ['en', 'Photonics is a cluster with 100 companies.'],
    ['en', 'The aim is a cluster of 100 companies.'],
    ['en', 'The study was supported by the HPC cluster of the university.'],
    ['en', 'The team found a gene in the BRCA cluster.'],
    ['nl', 'Anna Smit, die het cluster leidt, is blij.'],
    ['fr', 'Le pôle Santé du CHU ouvre.'],
    ['fr', 'Le nom du cluster est connu.'],
    ['fi', 'Hanke on klusteri uusille ideoille.'],
    ['fi', 'Tähtien klusterissa on aurinko.'],
  ])('%s: %s', (language, text) => expect(named(language, text)).toEqual([]));
});
