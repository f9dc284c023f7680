import { expect, test } from 'vitest';
import { annotate } from '../../src/extract/annotate';

const clusters = (language: string, text: string): string[] =>
  annotate(text, { language })
    .mentions.filter(({ type }) => type === 'cluster')
    .map(({ text: printed }) => printed);

test.each([
  ['da', 'Værftet er medlem af den danske tangklynge.'],
  ['da', 'Den danske tangklynge vokser.'],
  ['da', 'Hun siger: Den danske tangklynge vokser.'],
  ['da', '»Den danske tangklynge vokser,« siger hun.'],
  ['da', 'Hun læste op af Den sorte klynge, sin nye roman.'],
  ['da', 'De kiggede på Den åbne stjerneklynge gennem teleskopet.'],
  ['da', 'De boede i Den lille husklynge ved åen.'],
  ['sv', 'Det svenska tångklustret växer.'],
  ['de', 'Wir sind Mitglied im neuen Algencluster.'],
])('a description is no name: %s: %s', (language, text) => expect(clusters(language, text)).toEqual([]));
