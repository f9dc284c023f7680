import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCapital } from '../../src/text/capitals';
import { proposeNames } from '../../src/extract/mentions/mentions';
import { scanText } from '../../src/extract/mentions/scan';
import { gatherAll } from '../../src/extract/mentions/tagger/all-features';
import { SpanFeatures } from '../../src/extract/mentions/tagger/features';
import { CLASSES, NONE, PERSON, spansOf } from '../../src/extract/mentions/tagger/lattice';
import { Scorer } from '../../src/extract/mentions/tagger/scorer';
import { runAt } from '../../src/extract/mentions/tagger/units';
import { taggerWeights, unpackSums } from '../../src/extract/mentions/tagger/weights';
import { tablesOf } from '../../src/languages/languages';

const CONTEXT = { reference: null, prefer: 'nearest', registry: [], countries: [] } as const;

/** A run: whether the scorer lets it through, whether all features of its spans say so, and the sums of each span both ways. */
interface Weighed {
  readonly passes: boolean;
  readonly near: boolean;
  readonly sums: readonly { readonly kept: readonly number[]; readonly anew: readonly number[] }[];
}

/** The sums of a span with all its features added up at once. */
function sumsAnew(features: SpanFeatures, from: number, to: number): number[] {
  gatherAll(features, from, to);
  const pair = new Int32Array(2);
  features.sumUp(taggerWeights().packed, pair, 0);
  const sums = new Int32Array(CLASSES);
  unpackSums(pair[0]!, pair[1]!, sums, 0);
  return [...sums];
}

/** Each run of a text, weighed by the scorer with a limit and with all features. */
function runsOf(language: string, text: string, hopeless: number): Weighed[] {
  const scan = scanText(text, 'text', tablesOf(language));
  const scorer = new Scorer(new SpanFeatures(scan), taggerWeights().packed, hopeless);
  const { features } = scorer;
  features.begin(scan, proposeNames(scan, CONTEXT));
  const runs: Weighed[] = [];
  for (let at = 0; at < scan.tokens.count; at++) {
    if (!isCapital(scan.tokens, at)) continue;
    const units = runAt(scan.tokens, at);
    const spans = spansOf(units);
    features.enter(units);
    const passes = scorer.weigh(spans);
    const sums = spans.map(({ from, to }, s) => ({
      kept: [...scorer.totals.subarray(s * CLASSES, (s + 1) * CLASSES)],
      anew: sumsAnew(features, from, to),
    }));
    const nothing = units.map((_, i) => sums[spans.findIndex(({ from, to }) => from === i && to === i)]!.anew[NONE]!);
    const near = spans.some(
      ({ from, to }, s) =>
        units[from]!.capital &&
        Math.max(...sums[s]!.anew.slice(PERSON)) - nothing.slice(from, to + 1).reduce((sum, one) => sum + one, 0) >= hopeless,
    );
    runs.push({ passes, near, sums });
    at = units.at(-1)!.last - 1;
  }
  return runs;
}

// Each text twice, so that what is cached for a word, a pattern or a side is used again, in other places as well.
const TEXTS: readonly (readonly [string, string])[] = [
  ['da', 'I dag mødte rektor Lone Ryg Olsen folk fra Københavns Universitet og Mo i Rana. Lone Ryg Olsen: Mo i Rana er Danmark.\nOlsen'],
  [
    'de',
    'Die Wissenschaftlerinnen und Wissenschaftler des Instituts für Physik in Frankfurt am Main. Prof. Dr. Anna Müller-Lang, Institut für Physik\nWissenschaftler und Dr. Anna Müller',
  ],
  ['en', 'The University of New York and New York City Hall said so. New York, The City Hall of York. “Margaret Hill of York”'],
];
const twice = (text: string): string => `${text} ${text.toUpperCase()}\n${text}`;

test.each(TEXTS)('%s: what spans share is summed once, and says the same', (language, text) => {
  const sums = runsOf(language, twice(text), -Infinity).flatMap((run) => run.sums);
  expect(sums.length).toBeGreaterThan(50);
  for (const { kept, anew } of sums) expect(kept).toEqual(anew);
});

describe('what is left out before all is summed', () => {
  /** Sentences of random words of the texts, so that every word occurs next to every other. */
  const sentences = (language: string): fc.Arbitrary<string> => {
    const [, text] = TEXTS.find(([code]) => code === language)!;
    return fc
      .array(fc.constantFrom(...twice(text).split(' '), 'der', 'und', 'Haus', 'Arbeit', 'Mai', '12', '-', ',', '\n'), {
        minLength: 3,
        maxLength: 40,
      })
      .map((words) => words.join(' '));
  };

  test.each(['da', 'de', 'en'])(
    '%s: a run is left out only where all features say that no span is near, whatever the limit',
    (language) => {
      fc.assert(
        fc.property(sentences(language), fc.integer({ min: -3000, max: 500 }), (text, hopeless) => {
          for (const { passes, near } of runsOf(language, text, hopeless)) expect(passes).toBe(near);
        }),
        { numRuns: 60 },
      );
    },
  );

  test('German nouns are, names are not', () => {
    const limit = Math.log(0.1) / taggerWeights().scale;
    const passed = (text: string): boolean[] => runsOf('de', text, limit).map(({ passes }) => passes);
    expect(passed('Sie hoffen auf die Arbeit und das Verfahren.').slice(1)).toEqual([false, false]);
    expect(passed('wir sprachen mit Anna Müller.')).toEqual([true]);
  });
});
