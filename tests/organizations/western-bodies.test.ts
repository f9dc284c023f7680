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
    ['fr', 'La CCI de la Vienne et l’ADIP soutiennent le projet.', ['CCI de la Vienne', 'ADIP']],
    ['nl', 'Het Instituut voor het Bos sluit.', ['Instituut voor het Bos']],
    ['en', 'The Institute for the Future closed.', ['Institute for the Future']],
    ['en', 'The school of the north is open.', []],
    ['en', 'She works at Rutgers University–New Brunswick.', ['Rutgers University–New Brunswick']],
    ['de', 'Hier stellt das Bundesamt für Naturschutz Fördermittel bereit.', ['Bundesamt für Naturschutz']],
    ['de', 'Das Institut für Energie und Umwelt hilft.', ['Institut für Energie und Umwelt']],
    ['de', 'Das Institut für Angewandte Physik Jena hilft.', ['Institut für Angewandte Physik Jena']],
    ['de', 'Das Gesundheitsamt Bremerhaven sieht die Lage ruhig.', ['Gesundheitsamt Bremerhaven']],
    ['de', 'Das Jobcenter Bremen hilft.', ['Jobcenter Bremen']],
    ['de', 'Das Gesundheitsamt Mittwoch früh: Entwarnung.', []],
  ])('%s: %s', (language, text, names) => expect(bodiesIn(language, text)).toEqual(names));
});
