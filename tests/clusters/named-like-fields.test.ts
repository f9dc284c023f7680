import { describe, expect, it } from 'vitest';
import { named } from './named';

describe('a field, stars or a machine before the cue', () => {
  it.each([
    ['de', 'Das IT Cluster Wien hat 40 Mitglieder.', ['IT Cluster Wien']],
    ['de', 'Der AI Cluster Graz lädt ein.', ['AI Cluster Graz']],
    ['en', 'The ICT Cluster Leeds has 40 members.', ['ICT Cluster Leeds']],
    ['da', 'IT Cluster Fyn har 40 medlemmer.', ['IT Cluster Fyn']],
    ['en', 'The Phoenix Cluster helps small companies to grow.', ['Phoenix Cluster']],
    // By itself a field names no cluster, and stars have members, too.
    ['en', 'She left the IT Cluster in May.', []],
    ['en', 'We trained it on the AI Cluster.', []],
    ['en', 'The Phoenix Cluster has 40 members.', []],
    ['en', 'The Hydra Cluster lies 150 million light years from us.', []],
    ['en', 'The PC Cluster in the cellar has 64 nodes.', []],
    ['de', 'Der GPU Cluster rechnet Tag und Nacht.', []],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));
});

describe('an ordinary word that opens a longer name', () => {
  it.each([
    ['da', 'Klyngen MADE og MADE Pumper mødtes i går.', ['MADE']],
    ['en', 'The cluster MADE met MADE PUMP in May.', ['MADE']],
    ['da', 'Klyngen MADE holder møde, og MADE CEO Karen Dahl taler.', ['MADE', 'MADE']],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));
});

describe('what stands under a cluster', () => {
  it.each([
    ['da', 'Tang Nord er et projekt under klyngen.'],
    ['nb', 'Tang Nord er et prosjekt under klyngen.'],
    ['sv', 'Tång Nord är ett projekt under klustret.'],
    ['de', 'Tang Nord ist ein Projekt unter dem Cluster.'],
    ['en', 'Kelp North is a project under the cluster.'],
    ['nl', 'Wier Noord is een project onder het cluster.'],
    ['fr', 'Algue Nord est un projet sous le cluster.'],
  ])('%s: is none: %s', (language, text) => expect(named(language, text)).toEqual([]));

  it.each([
    ['da', 'Tang Nord er en klynge for små firmaer.', ['Tang Nord']],
    ['de', 'Tang Nord ist ein Cluster für kleine Firmen.', ['Tang Nord']],
  ])('%s: but a cluster is one: %s', (language, text, names) => expect(named(language, text)).toEqual(names));
});
