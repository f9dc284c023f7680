import { expect, test } from 'vitest';
import { isCapital } from '../../src/extract/mentions/people/name-parts';
import { proposeNames } from '../../src/extract/mentions/mentions';
import { scanText } from '../../src/extract/mentions/scan';
import { gatherAll } from '../../src/extract/mentions/tagger/all-features';
import { SpanFeatures } from '../../src/extract/mentions/tagger/features';
import { CLASSES, spansOf } from '../../src/extract/mentions/tagger/lattice';
import { Scorer } from '../../src/extract/mentions/tagger/scorer';
import { runAt } from '../../src/extract/mentions/tagger/units';
import { addWeights, taggerWeights, unpackSums } from '../../src/extract/mentions/tagger/weights';
import { tablesOf } from '../../src/languages/languages';

const CONTEXT = { reference: null, prefer: 'nearest', registry: [], countries: [] } as const;

/** Sums of each span of each run of a text, two by two: what the scorer says, and all features of the span added up at once. */
function sumsOf(language: string, text: string): { kept: number[]; anew: number[] }[] {
  const scan = scanText(text, 'text', tablesOf(language));
  const { packed } = taggerWeights();
  const scorer = new Scorer(new SpanFeatures(scan), packed);
  const { features } = scorer;
  features.begin(scan, proposeNames(scan, CONTEXT));
  const sums: { kept: number[]; anew: number[] }[] = [];
  for (let at = 0; at < scan.tokens.count; at++) {
    if (!isCapital(scan.tokens, at)) continue;
    const units = runAt(scan.tokens, at);
    const spans = spansOf(units);
    features.enter(units);
    const totals = Int32Array.from(scorer.weigh(spans));
    spans.forEach(({ from, to }, s) => {
      gatherAll(features, from, to);
      const pair = new Int32Array(2);
      addWeights(packed, features.ids, features.count, pair, 0);
      const anew = new Int32Array(CLASSES);
      unpackSums(pair[0]!, pair[1]!, anew, 0);
      features.count = 0;
      sums.push({ kept: [...totals.subarray(s * CLASSES, (s + 1) * CLASSES)], anew: [...anew] });
    });
    at = units.at(-1)!.last - 1;
  }
  return sums;
}

// Each text twice over, so that what was kept of a word, a pattern or a side is met again, in other places too.
test.each([
  ['da', 'I dag mødte rektor Lone Ryg Olsen folk fra Københavns Universitet og Mo i Rana. Lone Ryg Olsen: Mo i Rana er Danmark.\nOlsen'],
  ['de', 'Die Wissenschaftlerinnen und Wissenschaftler des Instituts für Physik in Frankfurt am Main. Prof. Dr. Anna Müller-Lang, Institut für Physik\nWissenschaftler und Dr. Anna Müller'],
  ['en', 'The University of New York and New York City Hall said so. New York, The City Hall of York. “Margaret Hill of York”'],
])('%s: what spans share is summed once, and says the same', (language, text) => {
  const sums = sumsOf(language, `${text} ${text.toUpperCase()}\n${text}`);
  expect(sums.length).toBeGreaterThan(50);
  for (const { kept, anew } of sums) expect(kept).toEqual(anew);
});
