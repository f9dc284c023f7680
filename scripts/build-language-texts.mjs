// Arranges the sources as labeled texts, so that each language has its share of prose, interface strings and rare words.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dictionaryWords, frequentWords, KNOWN, linguaSentences, officeSentences, STRANGERS } from './build-language-sources.mjs';

/** Number of texts per language made of sampled words, and of LibreOffice texts. */
const DRAWN = 8_000;
const OFFICE = 3_000;
/** Which rule-based translations of Apertium carry the same content into a neighboring language. */
const TRANSLATED = { nn: ['nb', 'nob-nno'], nb: ['nn', 'nno-nob'], da: ['nb', 'nob-dan'], sv: ['nb', 'nob-swe'] };

/** By the language of a sentence, the translations into Bokmål and Nynorsk, for Nynorsk also with the other infinitives. */
const INTO_NORWEGIAN = {
  nb: { nn: ['nob-nno', 'nob-nno_e'] },
  nn: { nb: ['nno-nob'], nn: ['nno_e-nno'] },
  da: { nb: ['dan-nob'], nn: ['dan-nno'] },
  sv: { nb: ['swe-nob'], nn: ['swe-nno'] },
};

/** Uniform numbers in [0, 1) that depend only on the seed. */
export function randomFrom(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Every training text: `lane` is the index of its language in `lanes`, `weight` how much it counts. */
export function trainingTexts(cache, lanes, given, random, translated = TRANSLATED) {
  const prose = proseOf(given);
  const texts = [];
  const add = (lane, list, weight, times = 1) => {
    for (let i = 0; i < times; i++) for (const text of list) texts.push({ lane, text, weight });
  };
  lanes.forEach((code, lane) => {
    if (code === 'und') return add(lane, STRANGERS.flatMap(linguaSentences), 1);
    const own = prose.get(code) ?? [];
    add(lane, own, 1, 2);
    const [from, mode] = translated[code] ?? [];
    if (mode) add(lane, translate(prose.get(from), mode, cache), 0.5);
    add(lane, picked(officeSentences(cache, code), OFFICE, random), 0.5);
    add(lane, drawnTexts(wordsOf(cache, code, own), random), 0.5);
  });
  return texts;
}

/**
 * The texts to distinguish Nynorsk from Bokmål, as `trainingTexts` with these two lanes, with translated sentences of the
 * neighboring languages: what a translation leaves unchanged is on both sides and so is evidence for neither.
 */
export function norwegianTexts(cache, lanes, given, random) {
  const prose = proseOf(given);
  const texts = trainingTexts(cache, lanes, given, random, {});
  for (const [from, into] of Object.entries(INTO_NORWEGIAN)) {
    for (const [code, modes] of Object.entries(into)) {
      for (const mode of modes)
        for (const text of translate(prose.get(from), mode, cache)) texts.push({ lane: lanes.indexOf(code), text, weight: 0.5 });
    }
  }
  return texts;
}

/** The given sentences and Lingua's, by language. */
function proseOf(given) {
  return new Map(
    Object.entries(KNOWN).map(([code, name]) => [
      code,
      [...given.filter((row) => row.lang === code).map((row) => row.text), ...linguaSentences(name)],
    ]),
  );
}

/** Words of a language with their share: from wordfreq, else counted; dictionaries supply the rare ones. */
function wordsOf(cache, code, prose) {
  const dictionary = dictionaryWords(cache, code);
  const share = (words, whole) => {
    const sum = words.reduce((total, [, count]) => total + count, 0);
    return words.map(([word, count]) => [word, (count / sum) * whole]);
  };
  const listed = frequentWords(cache, code);
  const counted = listed.length ? [] : [...countWords([...prose, ...officeSentences(cache, code)])];
  // Nynorsk shares most of its rarer words with Bokmål; without them all of these would be evidence for Bokmål.
  const valid = code === 'nn' ? new Set(dictionary) : null;
  const shared = valid ? frequentWords(cache, 'nb').filter(([word]) => valid.has(word)) : [];
  return [
    ...share([...listed, ...counted], 0.6),
    ...share(shared, 0.3),
    ...share(
      dictionary.map((word) => [word, 1]),
      listed.length || counted.length ? 0.06 : 1,
    ),
  ];
}

function countWords(texts) {
  const counts = new Map();
  for (const text of texts) for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function drawnTexts(words, random) {
  let sum = 0;
  const sums = Float64Array.from(words, ([, share]) => (sum += share));
  const draw = () => {
    const at = random() * sum;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle] < at) low = middle + 1;
      else high = middle;
    }
    return words[low][0];
  };
  return Array.from({ length: DRAWN }, () => Array.from({ length: 4 + Math.floor(random() * 14) }, draw).join(' '));
}

function picked(list, count, random) {
  return list
    .map((text) => [random(), text])
    .sort((a, b) => a[0] - b[0])
    .slice(0, count)
    .map(([, text]) => text);
}

function translate(texts, mode, cache) {
  const file = join(cache, `${mode}.txt`);
  writeFileSync(file, texts.map((text) => text.replace(/\s+/gu, ' ')).join('\n'));
  return execFileSync('apertium', ['-u', mode, file], { maxBuffer: 1 << 28 })
    .toString()
    .split('\n')
    .filter(Boolean);
}
