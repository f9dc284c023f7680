import { html, type Html } from '../../markup/html';

const WIDTH = 120;
const HEIGHT = 24;

/** Counts by year, small enough for a table row. */
export function sparkline(counts: readonly number[], from: number, mostIn: string): Html {
  const most = Math.max(1, ...counts);
  const step = WIDTH / Math.max(1, counts.length);
  const label = `${from}–${from + counts.length - 1}, ${mostIn} ${from + counts.indexOf(Math.max(...counts))}: ${Math.max(...counts)}`;
  const bar = (count: number, i: number): Html =>
    html`<rect x="${(i * step).toFixed(1)}" y="${(HEIGHT - 1 - ((HEIGHT - 1) * count) / most).toFixed(1)}" width="${Math.max(1, step - 0.7).toFixed(1)}" height="${(((HEIGHT - 1) * count) / most).toFixed(1)}"/>`;
  return html`<svg class="spark" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${label}"><path d="M0 ${HEIGHT - 0.5}H${WIDTH}"/>${counts.map((count, i) => count > 0 && bar(count, i))}</svg>`;
}
