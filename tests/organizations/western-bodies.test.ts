import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/index';

const bodiesIn = (language: string, text: string): string[] =>
  annotate(text, { language })
    .mentions.filter(({ type }) => type === 'organization')
    .map((mention) => mention.text);

describe('bodies in lower case', () => {
  it.each([
    ['fr', 'Les chercheurs de l’université de Bordeaux ont voté.', ['université de Bordeaux']],
    ['fr', "Les chercheurs de l'université d'Angers ont voté.", ["université d'Angers"]],
    ['fr', 'Le ministère de la Culture a annoncé la mesure.', ['ministère de la Culture']],
    ['fr', 'Le conseil départemental du Finistère vote demain.', ['conseil départemental du Finistère']],
    ['fr', 'La chambre de commerce de Lyon vote demain.', ['chambre de commerce de Lyon']],
    ['fr', 'La cour d’appel de Rennes a jugé.', ['cour d’appel de Rennes']],
    [
      'fr',
      'Le ministère de l’Enseignement supérieur et de la Recherche finance tout.',
      ['ministère de l’Enseignement supérieur et de la Recherche'],
    ],
    ['fr', 'Le ministère de la Transition écologique finance tout.', ['ministère de la Transition écologique']],
    ['fr', 'Le ministère de l’Économie et des Finances finance tout.', ['ministère de l’Économie et des Finances']],
    ['fr', 'Le ministère des Affaires étrangères finance tout.', ['ministère des Affaires étrangères']],
    ['fr', 'La communauté de communes de Brest vote demain.', ['communauté de communes de Brest']],
    ['fr', 'Les élus du ministère de la Culture et de la Ligue votent.', ['ministère de la Culture']],
    // What can't be read whole is none, and many a word with a place is no body.
    ['fr', 'Elle enseigne à l’université du Québec à Montréal.', []],
    ['fr', 'Elle enseigne à l’université du Littoral Côte d’Opale.', []],
    ['fr', 'L’élu de la communauté de communes du Pays de Tangval vote.', []],
    ['fr', 'Il cite l’école de Chicago et l’école de Vienne.', []],
    ['fr', 'L’avenir de l’union de la Gauche est clair.', []],
    ['fr', 'Le président de la fédération de Russie parle.', []],
    ['fr', 'Il connaît la communauté de la Silicon Valley et la communauté de Madrid.', []],
    ['fr', 'Les débats de l’université d’été durent.', []],
    ['fr', 'Ils dînent dans la cour de Versailles.', []],
    ['fr', 'Il entre au laboratoire de la Docteure Petit.', []],
    ['fr', 'Voici le syndicat de la Une.', []],
    ['fr', 'Une université de Bordeaux ferme.', []],
    ['fr', 'Les universités de Bordeaux ferment.', []],
    ['fr', 'Le conseil de Macron est clair.', []],
    ['fr', 'Puis l’agence de Durand ferme.', []],
    ['fr', 'Le conseil du Président est clair.', []],
    ['fr', 'À l’école, Paul rit. Il va à l’école de Paul.', []],
    ['fr', 'C’est la fin de l’école. Mardi, tout change.', []],
    ['fr', 'La ville de Rouen recrute.', []],
    ['de', 'Die Schule von Bordeaux schließt.', []],
  ])('%s: %s', (language, text, names) => expect(bodiesIn(language, text)).toEqual(names));
});

describe('fields, towns and complements', () => {
  it.each([
    ['fr', 'L’Institut d’astrophysique de Paris recrute.', ['Institut d’astrophysique de Paris']],
    ['fr', 'Il travaille au Laboratoire d’écologie marine (LEM) de Brest.', ['Laboratoire d’écologie marine', 'LEM']],
    ['fr', 'Il dirige le Laboratoire d’analyse des algues (LAA).', ['Laboratoire d’analyse des algues', 'LAA']],
    ['fr', 'Le Laboratoire de chimie des algues rouges recrute.', ['Laboratoire de chimie']],
    ['fr', 'La CCI du Morbihan recrute.', ['CCI du Morbihan']],
    ['fr', 'L’Union bretonne des pêcheurs demande des règles.', ['Union bretonne des pêcheurs']],
    ['fr', 'L’Université de Liège et la ville se parlaient.', ['Université de Liège']],
    ['fr', 'La CCI de la Gironde et l’ADIP soutiennent le projet.', ['CCI de la Gironde', 'ADIP']],
    ['nl', 'Het Instituut voor het Bos sluit.', ['Instituut voor het Bos']],
    ['en', 'The Institute for the Future closed.', ['Institute for the Future']],
    ['en', 'The school of the north is open.', []],
    ['en', 'They won the University of the Year award.', []],
    ['en', 'They won the School of the Month prize.', []],
    ['nl', 'Zij leerde in de School van het Leven veel.', []],
    ['en', 'She works at Rutgers University–New Brunswick.', ['Rutgers University–New Brunswick']],
    ['de', 'Hier stellt das Bundesamt für Naturschutz Fördermittel bereit.', ['Bundesamt für Naturschutz']],
    ['de', 'Das Institut für Energie und Umwelt hilft.', ['Institut für Energie und Umwelt']],
    ['de', 'Das Institut für Angewandte Physik Jena hilft.', ['Institut für Angewandte Physik Jena']],
    ['de', 'Das Gesundheitsamt Bremerhaven sieht die Lage ruhig.', ['Gesundheitsamt Bremerhaven']],
    ['de', 'Das Jobcenter Bremen hilft.', ['Jobcenter Bremen']],
    ['de', 'Das Gesundheitsamt Mittwoch früh: Entwarnung.', []],
  ])('%s: %s', (language, text, names) => expect(bodiesIn(language, text)).toEqual(names));
});

it('a field that goes on behind a link is not cut', () => {
  expect(bodiesIn('en', 'She runs the Centre for the Study of Tides.')).not.toContain('Centre for the Study');
  expect(bodiesIn('en', 'She joined the Society of the Sisters of Mercy.')).not.toContain('Society of the Sisters');
});

describe('fields that open with an adjective in capitals', () => {
  it.each([
    ['Das Institut für Angewandte Mathematik in Kiel rechnet.', ['Institut für Angewandte Mathematik']],
    ['Am Lehrstuhl für Neuere Geschichte arbeiten drei Frauen.', ['Lehrstuhl für Neuere Geschichte']],
    ['Das Zentrum für Nordische und Baltische Archäologie gräbt.', ['Zentrum für Nordische und Baltische Archäologie']],
    // A noun right after a noun is the sentence's.
    ['Heute stellt das Bundesamt für Naturschutz Mittel bereit.', ['Bundesamt für Naturschutz']],
    ['Heute stellt das Ministerium für Energie Mittel bereit.', ['Ministerium für Energie']],
  ])('%s', (text, names) => expect(bodiesIn('de', text)).toEqual(names));
});

describe('bodies known by a name that reads like a person or a title', () => {
  it.each([
    ['en', 'The fields were mown by machines of John Deere.', ['John Deere']],
    ['de', 'Zuvor war er bei John Deere.', ['John Deere']],
    ['de', 'DI Maria Huber leitet die Gruppe.', []],
    ['da', 'DI Fødevarer har mange medlemmer.', ['DI Fødevarer']],
  ])('%s: %s', (language, text, names) => expect(bodiesIn(language, text)).toEqual(names));
});
