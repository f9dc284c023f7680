import { expect, test } from 'vitest';
import { annotate } from '../../src/extract/annotate';
import { english } from '../../src/english/english';

test('the recognizer proposes names at their places, without marks and genitives', () => {
  const text = 'Yesterday John Smith visited London. Mary’s brother stayed.';
  const found = english.recognize(text, 'en').map(({ type, start, end }) => [type, text.slice(start, end)]);
  expect(found).toContainEqual(['person', 'John Smith']);
  expect(found).toContainEqual(['person', 'Mary']);
  expect(found).toContainEqual(['place', 'London']);
});

test('it is asked for English alone', () => {
  expect(english.languages).toEqual(['en']);
});

test('names stay apart when it joins the other voices', () => {
  const { mentions } = annotate('Margaret Hill of London met John Smith in Paris.', { language: 'en', recognizers: [english] });
  expect(mentions.length).toBeGreaterThan(2);
  for (let i = 1; i < mentions.length; i++) expect(mentions[i]!.start).toBeGreaterThanOrEqual(mentions[i - 1]!.end);
});
