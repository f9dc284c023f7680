import { expect, it } from 'vitest';
import { named } from './named';

it.each([
  ['Vertreter von Kelpbund, Cluster Tangwerk und des Muschelspeichers kamen.', 'Muschelspeichers'],
  ['Vertreter des Clusters Tangwerk und des Muschelspeichers kamen.', 'Muschelspeichers'],
])('what a genitive joins to the owner of a cue is no cluster: %s', (text, other) => expect(named('de', text)).not.toContain(other));

it('items with other articles are', () =>
  expect(named('de', 'Die Cluster sind der Tangbund Nord und das Kelpwerk Ost.')).toEqual(['Tangbund Nord', 'Kelpwerk Ost']));

it.each([
  ['nn', 'Næringsklynga Maritim Forening for Søre Sunnmøre har ynskt prosjektet velkomen.', 'Maritim Forening for Søre Sunnmøre'],
  ['da', 'Erhvervsklyngen Forum for Grøn Tangdyrkning mødes i dag.', 'Forum for Grøn Tangdyrkning'],
])('the name after a cue is as long as that of a body: %s: %s', (language, text, name) => expect(named(language, text)).toEqual([name]));
