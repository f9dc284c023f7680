import { describe, expect, it } from 'vitest';
import { named } from './named';

describe('what else is put into clusters', () => {
  it.each([
    ['da', 'Skolens fire klynger, Nord, Syd, Øst og Vest, får nye ledere.'],
    ['da', 'Klyngene er Anne og Kari.'],
    ['da', 'Eleverne blev delt i tre klynger: Ilden, Vinden og Havet.'],
    ['da', 'Simuleringerne blev kørt på klyngen Tordenskjold.'],
    ['da', 'Supercomputeren Tordenskjold er en klynge med 300 noder.'],
    ['da', 'Tordenskjold er en klynge med 40 servere.'],
    ['da', 'En smitteklynge opstod i marts. Klyngen Vanløse voksede.'],
    ['sv', 'Körningarna gjordes på klustret Gripen vid universitetet.'],
    ['sv', 'Ett genkluster styr färgen. Klustret Alfa finns hos tre arter.'],
    ['nb', 'Analysene ble kjørt på klyngen Fenrir.'],
    ['nb', 'Klyngene Fjord og Fjell i barnehagen har hver sin avdeling.'],
    ['nn', 'Klyngene Bekk og Elv i barnehagen har kvar si avdeling.'],
    ['de', 'Simuliert wurde auf dem Rechencluster Merlin.'],
    ['de', 'Im Cluster Süd liegen drei Gemeinden.'],
    ['de', 'Der Cluster NGC 7777 ist sehr dicht.'],
    ['de', 'Drei große Algentec-Cluster haben sich getroffen.'],
    ['de', 'Damit entsteht ein neues Algentec-Cluster.'],
    ['en', 'The gene cluster QRT4 lies on chromosome 7.'],
    ['en', 'The Zeta Star Cluster is bright in winter.'],
    ['en', 'Merlin, a cluster with 200 nodes, was switched off.'],
    ['en', 'Doctors found a cluster of 30 measles cases. The cluster, named QX-9, is in Leeds.'],
    ['en', 'The model was trained on the cluster MERLIN in Espoo.'],
    ['nl', 'De simulaties draaiden op het cluster Merlijn.'],
    ['fr', 'Le calcul a tourné sur le cluster MERLIN.'],
  ])('%s: %s', (language, text) => expect(named(language, text)).toEqual([]));
});

describe('clusters beside such words', () => {
  it.each([
    ['da', 'Klyngen Tangvirk har 60 medlemmer.', ['Tangvirk']],
    ['da', 'Tangvirk er en klynge med 40 virksomheder.', ['Tangvirk']],
    ['da', 'Tre klynger, Dansk Tang, BlueAlga og Nordic Kelp, holdt møde med elever.', ['Dansk Tang', 'BlueAlga', 'Nordic Kelp']],
    ['da', 'Klyngerne Tangkraft og Solvirk har fået nye ledere.', ['Tangkraft', 'Solvirk']],
    ['da', 'På computerklyngen regnes der. Klyngen Nordisk Tang Nord betaler.', []],
    ['da', 'Energiklyngen Nordisk Tang lejer en regneklynge.', ['Nordisk Tang']],
    ['de', 'Das Algentec-Cluster Sachsen wächst.', ['Algentec-Cluster Sachsen']],
    ['en', 'Tangvirk, a cluster with 60 members, is based in Cork.', ['Tangvirk']],
    ['en', 'Tangvirk is a cluster with companies that study cells and genes.', ['Tangvirk']],
    ['da', 'Beregningerne blev vist frem i klyngen Dansk Tang.', ['Dansk Tang']],
    ['da', 'Analyserne er lavet af klyngen Dansk Tang.', ['Dansk Tang']],
    ['en', 'A simulation center opens at Solvig Maritime Cluster in Leeds.', ['Solvig Maritime Cluster']],
    ['da', 'Klyngen Tangvirk samler virksomheder og skoler.', ['Tangvirk']],
    ['de', 'Der Verein Tang Nord e. V. ist ein Cluster für Algen.', ['Tang Nord']],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));
});
