import { expect, it } from 'vitest';
import { named } from './named';

it.each([
  ['fr', 'Le pôle Vehicule du Futur recrute.', 'Vehicule du Futur'],
  ['fr', 'Elastopole accueille trois membres.', 'Elastopole'],
  ['en', 'The project was led by Cereales Vallee.', 'Cereales Vallee'],
])('a registered name without its accents: %s: %s', (language, text, name) => expect(named(language, text)).toEqual([name]));

it('a German name keeps its umlaut', () => expect(named('de', 'Der Okoenergie Cluster lädt ein.')).toEqual([]));
