import { describe, expect, it } from 'vitest';
import { named } from './named';

describe('registered names that are ordinary words elsewhere', () => {
  it.each([
    // Foreign words in capitals, in the exact spelling of a name from the country of the text's language.
    ['de', 'Bei Packaging Valley haben sich vierzehn neue Betriebe gemeldet.', ['Packaging Valley']],
    ['de', 'Er liest über ein Packaging Valley, das es nicht gibt.', []],
    ['de', 'Er liest über Packaging Valley, einen Roman.', []],
    ['de', 'Der Roman „Packaging Valley“ ist lang.', []],
    ['en', 'They dream of a valley, and Packaging Valley is its name.', []],
    ['de', 'Im Kino läuft heute Packaging Valley Forever.', []],
    // Before a legal form.
    ['de', 'Das Büro des medways e. V. zieht nach Jena.', ['medways']],
    ['de', 'Die Geschäftsstelle von WAB zieht um.', ['WAB']],
    ['de', 'Die Schwelle von WAB bleibt hoch.', []],
    ['en', 'The medways of the river are dry.', []],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));

  it.each([
    // Only the first word in capitals, where nouns have none and titles neither; not at the start of a sentence.
    ['fr', 'Paul Morel dirige France clusters depuis mars.', ['France clusters']],
    ['fr', 'La ville accueille Aerospace valley en mai.', ['Aerospace valley']],
    ['fr', 'Aerospace valley ou non, la ville vend.', []],
    ['en', 'He works for Cambridge wireless and water.', []],
    ['fr', 'Le Pôle enfant change de chef.', []],
    ['fr', 'Les Finance innovation sont rares.', []],
  ])('in sentence case: %s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));
});

describe('names around German cues', () => {
  it.each([
    // A field that ends like an industry, after the article of one cluster.
    ['Neuer Sprecher im Cluster Algenwirtschaft ist Karl Holm.', ['Cluster Algenwirtschaft']],
    ['Das Cluster Tangtechnik hat vierzig Mitglieder.', ['Cluster Tangtechnik']],
    ['Das Cluster Algenwirtschaft wächst.', []],
    ['Im Cluster Probleme zu lösen ist schwer.', []],
    ['Im Cluster Menschen zu treffen ist leicht.', []],
    // A region that only its ending tells.
    ['Die Kasse beim Algencluster Tangtal prüft eine Tischlerin.', ['Algencluster Tangtal']],
    ['Beim Algencluster Inland und Ausland zu trennen ist schwer.', []],
    ['Das Clustermanagement „Algenring“ lädt ein.', ['Algenring']],
    // Who presents a cluster is none.
    ['Es sprechen die Clusterorganisationen: Stefan Holm, Sprecher bei TangNet, und Kelpora.', []],
  ])('%s', (text, names) => expect(named('de', text)).toEqual(names));
});

describe('names that end or begin otherwise', () => {
  it.each([
    ['fr', 'Rebaptisé Cluster Algues, le réseau garde ses bureaux.', ['Cluster Algues']],
    ['fr', 'Le Pôle Pierre du Tangais, un cluster de quarante granitiers, ouvre une école.', ['Pôle Pierre du Tangais']],
    ['fr', 'Rebaptisé Cluster Bio, le réseau garde ses bureaux.', ['Cluster Bio']],
    ['en', 'The Cluster Research Network will publish its study.', []],
    ['en', 'Ann Lee chairs East Wind. The East Wind Offshore Cluster is on the East coast.', ['East Wind', 'East Wind Offshore Cluster']],
    ['de', 'Der Verbund TechnologyMountains e.V. (TM) tagt. Mit TM wächst das Land.', ['TechnologyMountains', 'TM', 'TM']],
    ['de', 'Der Verbund TechnologyMountains (EU) tagt.', ['TechnologyMountains']],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));
});

describe('networks of an industry', () => {
  it.each([
    ['Im Photonik-Netzwerk Tangtal arbeiten viele.', ['Photonik-Netzwerk Tangtal']],
    ['Das Algische Kunststoffnetzwerk (AKN) lädt ein. Das AKN wächst.', ['Algische Kunststoffnetzwerk', 'AKN', 'AKN']],
    ['Dem Netzwerk Algentechnik Sachsen gehören alle an.', ['Netzwerk Algentechnik Sachsen']],
    ['Das Holznetzwerk wächst, und die Energienetzwerke auch.', []],
    ['Das Frauennetzwerk Sachsen lädt ein.', []],
    ['Das Netzwerk Recherche in Sachsen lädt ein.', []],
  ])('%s', (text, names) => expect(named('de', text)).toEqual(names));
});

describe('Dutch compounds with an article', () => {
  it.each([
    ['Hier is het nieuwe Wiercluster actief.', ['Wiercluster']],
    ['Hier is een nieuw Wiercluster actief.', []],
    ['Hier is het nieuwe wiercluster actief.', []],
    ['Wierclusters zijn duur. Het Rekencluster staat stil.', []],
    ['Zij werkt op het Wier Tech Park Brainport, een cluster voor wier.', ['Wier Tech Park Brainport']],
  ])('%s', (text, names) => expect(named('nl', text)).toEqual(names));
});
