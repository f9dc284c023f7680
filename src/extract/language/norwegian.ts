import { languageTable, ZERO_WEIGHT } from './table';

/** Weight of the pair's own table beside the table of all languages, which has seen more kinds of text. */
const OWN = 0.7;
/** Prior log-odds of Bokmål: most Norwegian is written in it. */
const PRIOR = 0.1;
/** Where both Norwegian languages are this far after another, in log-odds, the pair is not compared. */
const FAR_AFTER = 6;

/**
 * Separates Nynorsk and Bokmål by weights learned from these two alone. The better of them keeps its odds against all other
 * languages.
 */
export function separateNorwegian(odds: Float64Array, rows: Uint16Array, count: number): void {
  const { lanes } = languageTable();
  const [nb, nn] = [lanes.indexOf('nb'), lanes.indexOf('nn')];
  const first = Math.max(odds[nb]!, odds[nn]!);
  if (first < Math.max(...odds) - FAR_AFTER) return;
  const lead = (1 - OWN) * (odds[nn]! - odds[nb]!) + OWN * leadOfNynorsk(rows, count) - PRIOR;
  odds[nn] = first + Math.min(0, lead);
  odds[nb] = first - Math.max(0, lead);
}

/** Log-odds of Nynorsk against Bokmål. */
function leadOfNynorsk(rows: Uint16Array, count: number): number {
  const { weights, step } = languageTable().norwegian;
  let sum = -ZERO_WEIGHT * count;
  for (let k = 0; k < count; k++) {
    const row = rows[k]!;
    sum += (weights[row >> 1]! >> ((row & 1) << 2)) & 15;
  }
  return (sum * step) / Math.sqrt(count);
}
