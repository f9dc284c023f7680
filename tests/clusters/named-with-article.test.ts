import { expect, test } from 'vitest';
import { annotate } from '../../src/extract/annotate';

const clusters = (language: string, text: string): string[] =>
  annotate(text, { language })
    .mentions.filter(({ type }) => type === 'cluster')
    .map(({ text: printed }) => printed);

test.each([
  ['da', 'Værftet er medlem af Den danske tangklynge og Havnelauget.', 'Den danske tangklynge'],
  ['da', 'Direktøren for Den nordfynske tangklynge, Anna Holm, er glad.', 'Den nordfynske tangklynge'],
  ['da', 'Værftet har meldt sig ind i Det danske tangcluster.', 'Det danske tangcluster'],
  ['da', 'Han er direktør i Den blå klynge.', 'Den blå klynge'],
  ['da', 'Det er Den nordfynske tangklynges formand enig i.', 'Den nordfynske tangklynge'],
  ['sv', 'Varvet är med i Det svenska tångklustret.', 'Det svenska tångklustret'],
  ['nb', 'Verftet er med i Den norske tareklyngen.', 'Den norske tareklyngen'],
  ['nb', 'Daglig leder i Den blå klyngen, Kari Dahl, er fornøyd.', 'Den blå klyngen'],
  ['nn', 'Verftet er med i Den vestlandske tareklynga.', 'Den vestlandske tareklynga'],
])('a capital article inside a sentence begins a name of plain words: %s: %s', (language, text, name) =>
  expect(clusters(language, text)).toEqual([name]),
);

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
])('elsewhere it does not: %s: %s', (language, text) => expect(clusters(language, text)).toEqual([]));
