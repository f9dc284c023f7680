import { html, type Html } from '../../markup/html';

const WIDTH = 120;
const HEIGHT = 24;

/** A line of counts, small enough for a row of a table. */
export function sparkline(counts: readonly number[], label: string): Html {
  const most = Math.max(1, ...counts);
  const step = WIDTH / Math.max(1, counts.length);
  return html`<svg class="spark" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${label}">${counts.map((count, i) => count > 0 && html`<rect x="${(i * step).toFixed(1)}" y="${(HEIGHT - (HEIGHT * count) / most).toFixed(1)}" width="${Math.max(1, step - 0.5).toFixed(1)}" height="${((HEIGHT * count) / most).toFixed(1)}" fill="var(--c0)"/>`)}</svg>`;
}
