import { parseHTML } from 'linkedom';
import * as Plot from '@observablehq/plot';
import { Html, html } from '../../markup/html';

/** The part of a DOM element that is used here. */
interface Drawn {
  readonly outerHTML: string;
  querySelectorAll(selector: string): Iterable<Drawn>;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  remove(): void;
}

// The type of linkedom's document needs the DOM library, which this project does not include.
const { document } = parseHTML('<!doctype html><html><body></body></html>') as unknown as { document: unknown };

/** Colors by position in a list: distinct in light and dark mode, and for readers with red-green color blindness. */
export const colorOf = (i: number): string => `var(--c${i % 8})`;

/** Draws a chart as SVG without a browser; its style is in the page's style sheet. */
export function drawn(label: string, options: Plot.PlotOptions): Html {
  const svg = Plot.plot({ ...options, document: document as never, className: 'plot' }) as unknown as Drawn;
  for (const style of svg.querySelectorAll('style')) style.remove();
  // The chart is one image with a label; its numbers are in the table below.
  for (const part of svg.querySelectorAll('[aria-label], [aria-description]')) {
    part.removeAttribute('aria-label');
    part.removeAttribute('aria-description');
  }
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', label);
  return new Html(svg.outerHTML);
}

/** Shortens a name for an axis. */
export const short = (name: string, most = 34): string => (name.length > most ? `${name.slice(0, most - 1)}…` : name);

/** What the colors of a chart stand for. */
export const legendOf = (names: readonly string[]): Html =>
  html`<ul class="key">${names.map((name, i) => html`<li><svg width="12" height="12" aria-hidden="true"><rect width="12" height="12" fill="${colorOf(i)}"/></svg> ${name}</li>`)}</ul>`;
