import { describe, expect, it } from 'vitest';
import { named } from './named';

describe('what is one of several clusters is named', () => {
  it.each([
    ['da', 'Tangvirk, en af landets største klynger, har fået ny formand.', 'Tangvirk'],
    ['da', 'Tangvirk er en af Europas største maritime klynger.', 'Tangvirk'],
    ['sv', 'Tangvirk, ett av landets äldsta kluster, växer.', 'Tangvirk'],
    ['nb', 'Tangvirk er en av Norges fremste klynger.', 'Tangvirk'],
    ['de', 'Tangvirk, einer der größten maritimen Cluster Europas, hat 90 Mitglieder.', 'Tangvirk'],
    ['en', 'Tangvirk, one of the largest ocean clusters in Europe, has 90 members.', 'Tangvirk'],
    ['en', 'Nordic Seaweed is one of the oldest clusters, with 40 member companies.', 'Nordic Seaweed'],
    ['fr', 'Tangvirk, l’un des plus grands clusters d’Europe, réunit 40 entreprises.', 'Tangvirk'],
    ['fr', 'Tangvirk est un des plus grands clusters de la région.', 'Tangvirk'],
    ['en', 'The director of the SeaKelp cluster was pleased.', 'SeaKelp'],
  ])('%s: %s', (language, text, name) => expect(named(language, text)).toEqual([name]));
});

describe('a genitive with its mark parts no name from what it is', () => {
  it.each([
    ['en', 'Nordic Seaweed, the region’s algae cluster, has a new director.', 'Nordic Seaweed'],
    ['en', "Nordic Seaweed is Ireland's national algae cluster.", 'Nordic Seaweed'],
    ['nl', 'Nordic Seaweed, Zeeland’s nieuwe cluster voor algen, opent in Delft.', 'Nordic Seaweed'],
    ['fr', 'Tangvirk, pôle de compétitivité de l’algue, ouvre à Brest.', 'Tangvirk'],
  ])('%s: %s', (language, text, name) => expect(named(language, text)).toEqual([name]));

  it.each([
    ['en', 'Ann Lee, the cluster’s director, was pleased.'],
    ['en', 'Ann Lee, the region’s best cluster manager, was pleased.'],
    ['en', 'Norway, the world’s largest cluster of fjords, is open.'],
    ['en', 'It’s a cluster of houses.'],
  ])('%s: %s', (language, text) => expect(named(language, text)).toEqual([]));
});

describe('and nothing else is', () => {
  it.each([
    ['da', 'Odense er en af Danmarks største klynger for robotter.'],
    ['da', 'Lars Holm, en af landets bedste kendere af klynger, holder oplæg.'],
    ['da', 'Virksomheden er med i en af landets klynger.'],
    ['da', 'Udbruddet i Skive er en af de største klynger af smittede.'],
    ['sv', 'Hon leder ett av landets kluster.'],
    ['de', 'Hamburg ist einer der größten Cluster mit vielen Mitgliedern.'],
    ['en', 'Abell, one of the nearest clusters of galaxies, has a thousand members.'],
    ['en', 'Orion is one of the brightest clusters in the sky.'],
    ['en', 'The company is one of many in the region’s clusters and has new members.'],
    ['en', 'Manchester is one of the largest clusters of member companies.'],
    ['de', 'Tangwerk, eines der Mitglieder der Cluster, wächst.'],
    ['da', 'Tangvirk Robotics, en af lederne i de tre klynger, siger ja.'],
    ['sv', 'Tangverk Robotics, ett av bolagen i klustren, växer.'],
    ['en', 'Kelpwind is one of the systems that run clusters with members.'],
  ])('%s: %s', (language, text) => expect(named(language, text)).toEqual([]));
});
