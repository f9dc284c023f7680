import type { Language } from '../../models/language';
import type { DetectOptions } from '../../models/options';
import { checkDetect } from '../arguments';
import { languagesOfCode } from './codes';
import { evidenceOf } from './evidence';
import { francVote } from './franc-vote';
import { countLetters, sampleOf } from './sample';
import { languageTable } from './table';
import { gathered } from '../../text/gathered';

/** The candidates where the caller names none. */
const DEFAULT_CANDIDATES = ['da', 'sv', 'nb', 'nn', 'de', 'en', 'nl', 'fi', 'fr', 'is', 'es', 'it', 'pt', 'pl', 'et'] as const;

/** Log-odds of a declared language: enough to decide between equals, but overruled by a clear sentence. */
const HINT = 2;
/** Log-odds of franc's whole scale. Its first choice usually leads by some hundredths of the scale. */
const FRANC = 3;
/** Where the first language leads by more log-odds than this, franc is not consulted. */
const CLEAR = 6;
/** Log-odds by which a language that the table doesn't know must lead: names of distant places make a sentence look foreign. */
const UNKNOWN = 1.5;
/** Number of letters, and confidence, below which there is no answer. */
const LEAST_LETTERS = 8;
const LEAST_CONFIDENCE = 0.3;

interface Standing {
  readonly code: string;
  odds: number;
}

/**
 * Detects the language of a text. It reads a sample of bounded size, so long texts cost no more than short ones: letters
 * and words are scored by a trained table, franc is consulted if that leaves doubt, and declared languages are weak priors.
 *
 * @returns null if there is too little text, or if the language is not among the candidates
 * @throws {TypeError} only on invalid arguments; the message names the argument and what it accepts.
 */
export function detectLanguage(text: string, options: DetectOptions = {}): Language | null {
  checkDetect(text, options);
  const hints = gathered(options.hints ?? [], languagesOfCode);
  const candidates = [
    ...new Set(options.candidates ? options.candidates.flatMap(languagesOfCode) : [...DEFAULT_CANDIDATES, ...hints.filter(isKnown)]),
  ];
  const sample = sampleOf(text);
  const letters = countLetters(sample);
  if (letters.latin + letters.other < LEAST_LETTERS) return null;
  if (letters.other > letters.latin) return byFrancAlone(sample, candidates);
  const evidence = evidenceOf(sample);
  if (!evidence) return null;

  const { lanes } = languageTable();
  const standings = candidates.filter(isKnown).map((code): Standing => ({ code, odds: evidence[lanes.indexOf(code)]! }));
  for (const standing of standings) if (hints.includes(standing.code)) standing.odds += HINT;
  const unknown = evidence[lanes.length - 1]! - UNKNOWN;
  if (leadOf(standings, unknown) < CLEAR) addFranc(standings, sample, candidates);
  const best = standings.reduce<Standing | null>((first, next) => (first && first.odds >= next.odds ? first : next), null);
  if (!best || unknown > best.odds)
    return byFrancAlone(
      sample,
      [...candidates, ...hints].filter((code) => !isKnown(code)),
    );
  const confidence = 1 / (standings.reduce((sum, { odds }) => sum + Math.exp(odds - best.odds), 0) + Math.exp(unknown - best.odds));
  return confidence < LEAST_CONFIDENCE ? null : { code: best.code, confidence };
}

const isKnown = (code: string): boolean => code !== 'und' && languageTable().lanes.includes(code);

function leadOf(standings: readonly Standing[], unknown: number): number {
  const [first = 0, second = 0] = [...standings.map(({ odds }) => odds), unknown].sort((a, b) => b - a);
  return first - second;
}

function addFranc(standings: readonly Standing[], sample: string, candidates: readonly string[]): void {
  const votes = francVote(sample, candidates);
  if (votes.size === 0) return;
  const middle = [...votes.values()].reduce((sum, score) => sum + score, 0) / votes.size;
  for (const standing of standings) standing.odds += FRANC * ((votes.get(standing.code) ?? middle) - 1);
}

/** The answer for languages that only franc knows: its first choice, if that is among the candidates. */
function byFrancAlone(sample: string, candidates: readonly string[]): Language | null {
  const wanted = candidates.filter((code) => !isKnown(code));
  if (wanted.length === 0) return null;
  const [first] = francVote(sample, [...DEFAULT_CANDIDATES, ...wanted]);
  return first && wanted.includes(first[0]) ? { code: first[0], confidence: 0.6 } : null;
}
