import fc from 'fast-check';
import { francAll } from 'franc';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromIso6393, toIso6393 } from '../../src/extract/language/codes';
import { francVote } from '../../src/extract/language/franc-vote';
import { trigramsText } from '../../scripts/build-trigrams.mjs';

const byFranc = (text: string, candidates: readonly string[]): [string, number][] =>
  francAll(text.slice(0, 160), { only: candidates.map(toIso6393), minLength: 10 })
    .filter(([code]) => code !== 'und')
    .map(([code, score]) => [fromIso6393(code), score]);

const LATIN = ['da', 'sv', 'nb', 'nn', 'de', 'en', 'nl', 'fi', 'fr', 'is', 'tr', 'cs'];

describe('the vote is that of franc', () => {
  it("over franc's tables; if not: node scripts/build-trigrams.mjs", () =>
    expect(readFileSync('tables/trigrams.json', 'utf8')).toBe(trigramsText()));
  it.each([
    ['Forskerne har fundet ud af, at bakterierne kan nedbryde plastik hurtigere end hidtil antaget.', LATIN],
    ['Araştırmacılar, bakterilerin plastiği sanılandan daha hızlı parçalayabildiğini ortaya koydu.', [...LATIN, 'ru']],
    ['Учёные выяснили, что бактерии разлагают пластик быстрее, чем считалось.', ['ru', 'uk', 'bg', 'da']],
    ['研究人员发现细菌分解塑料的速度比想象的要快。', ['zh', 'ja']],
    ['研究人员发现细菌分解塑料的速度比想象的要快。', ['da']],
    ['Bakterier og 2.500 (to tusind fem hundrede) forskere! Læs mere: https://example.org/a-b?c=d', LATIN],
    ['kort', LATIN],
    ['1234 5678 9012', LATIN],
  ])('%s', (text, candidates) => expect([...francVote(text, candidates)]).toEqual(byFranc(text, candidates)));

  it('for any text and candidates', () => {
    const words = fc
      .array(fc.oneof(fc.lorem({ maxCount: 4 }), fc.constantFrom('Øst', 'größer', 'ÉTÉ', '–', '3.', 'это', 'ja')), {
        minLength: 1,
        maxLength: 20,
      })
      .map((list) => list.join(' '));
    fc.assert(
      fc.property(
        fc.oneof(words, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 })),
        fc.subarray([...LATIN, 'ru', 'he', 'zh'], { minLength: 1 }),
        (text, candidates) => {
          expect([...francVote(text, candidates)]).toEqual(byFranc(text, candidates));
        },
      ),
      { numRuns: 300 },
    );
  });
});
