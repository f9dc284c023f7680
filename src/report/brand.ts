import { html } from '../markup/html';

/** What every page of a report begins with, and what tells its pages from those of others. */
export const BRAND = html`<p class="brand">klynge</p>`;
