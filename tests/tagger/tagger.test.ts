import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proposeNames } from '../../src/extract/mentions/mentions';
import { scanText } from '../../src/extract/mentions/scan';
import { allowed, CLASSES, marginals, NONE, PERSON, spansOf } from '../../src/extract/mentions/tagger/lattice';
import { tagSpans } from '../../src/extract/mentions/tagger/tagger';
import { rolesIn } from '../../src/extract/mentions/tagger/roles';
import { isLoneWord, runAt, type Unit } from '../../src/extract/mentions/tagger/units';
import { tablesOf } from '../../src/languages/languages';
import { CAPITALIZED } from '../../src/text/token-kinds';
import { tokenize } from '../../src/text/tokens';

/** The units of the run that begins at the first token. */
function unitsOf(text: string): string[] {
  const tokens = tokenize(text);
  return runAt(tokens, 0).map((unit) => text.slice(tokens.starts[unit.first], tokens.ends[unit.last - 1]));
}

test.each([
  ['Lone Ryg Olsen glæder sig', ['Lone', 'Ryg', 'Olsen']],
  ['H.L. Hansen skrev', ['H.L.', 'Hansen']],
  ['Vestas Wind Systems A/S voksede', ['Vestas', 'Wind', 'Systems', 'A/S']],
  ['Institut for Kemi og i dag', ['Institut', 'for', 'Kemi']],
  ["O'Brien said", ["O'Brien"]],
  ['NASA’s plan', ['NASA']],
  ['Bang-Olufsen Lab åbner', ['Bang-Olufsen', 'Lab']],
  ['Aarhus\nOdense', ['Aarhus']],
])('units of %j', (text, units) => expect(unitsOf(text)).toEqual(units));

test.each([
  ['Arbeit ist gut', true],
  ['Arbeit und das', true],
  ['Arbeit von der', true],
  ['Arbeit, Haus', true],
  ['Arbeit\nHaus', true],
  ['Arbeit', true],
  ['Arbeit und', true],
  ['Arbeit Haus', false],
  ['Arbeit und Haus', false],
  ['Arbeit von der Haus', false],
  ['Arbeit 12 mal', false],
])('%j begins with a word alone: %s', (text, lone) => {
  const tokens = tokenize(text);
  expect(isLoneWord(tokens, 0, rolesIn(tokens.table))).toBe(lone);
});

test('a word alone is a run of one unit of one word, whatever stands around it', () => {
  const pieces = ['Haus', 'H', 'und', 'der', 'ist', '12', '1234', '-', '.', ',', '’', '&', '/', '\n', ' ', ' ', ' ', ' '];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 2, maxLength: 12 }), (parts) => {
      const tokens = tokenize(`Haus${parts.join('')}`);
      if (tokens.shapes[0] !== CAPITALIZED || !isLoneWord(tokens, 0, rolesIn(tokens.table))) return;
      expect(runAt(tokens, 0)).toEqual([{ first: 0, last: 1, capital: true }]);
    }),
    { numRuns: 500 },
  );
});

describe('chances', () => {
  const units: Unit[] = [
    { first: 0, last: 1, capital: true },
    { first: 1, last: 2, capital: false },
    { first: 2, last: 3, capital: true },
  ];
  const spans = spansOf(units);

  test('every way to cut a run is counted once: a unit lies in one span', () => {
    const scores = Float64Array.from({ length: spans.length * CLASSES }, (_, i) => Math.sin(i));
    const chances = marginals(units, spans, scores);
    for (let unit = 0; unit < units.length; unit++) {
      let sum = 0;
      spans.forEach((span, s) => {
        if (span.from <= unit && unit <= span.to) for (let kind = 0; kind < CLASSES; kind++) sum += chances[s * CLASSES + kind]!;
      });
      expect(sum).toBeCloseTo(1, 10);
    }
  });

  test('only single units are nothing, and a small word is no name', () => {
    expect(allowed(units, { from: 0, to: 2 }, NONE)).toBe(false);
    expect(allowed(units, { from: 1, to: 1 }, PERSON)).toBe(false);
    expect(allowed(units, { from: 0, to: 2 }, PERSON)).toBe(true);
  });
});

/** The most likely spans that don't overlap. */
function likely(language: string, text: string): string[] {
  const scan = scanText(text, 'text', tablesOf(language));
  const spans = tagSpans(scan, proposeNames(scan, { reference: null, prefer: 'nearest', registry: [], countries: [] }));
  return spans.filter((span) => span.chance > 0.5).map((span) => `${span.kind} ${text.slice(span.start, span.end)}`);
}

test.each([
  ['da', 'I går talte Kirsten Sørensen om det i Odense.', ['person Kirsten Sørensen', 'place Odense']],
  ['sv', 'Statsministern reste till Norge med Karin Lindgren.', ['place Norge', 'person Karin Lindgren']],
  ['nb', 'Hun bor i Bergen sammen med Kåre Nilsen.', ['place Bergen', 'person Kåre Nilsen']],
  ['da', 'Det er en god dag for os alle.', []],
])('%s: %s', (language, text, expected) => expect(likely(language, text)).toEqual(expected));

test('a hundred thousand capitals are scored in linear time', () => {
  const text = 'Abc '.repeat(20_000);
  const before = performance.now();
  tagSpans(scanText(text, 'text', tablesOf('da')), []);
  expect(performance.now() - before).toBeLessThan(8000);
});
