import { html, type Html } from '../../markup/html';
import type { ReportLanguage } from '../words';

/** The size of a chart, and the language of its axes. */
export interface Frame {
  readonly width: number;
  readonly isNarrow: boolean;
  readonly language: ReportLanguage;
}

/** A chart drawn twice, for desktop and phone, so that its text stays readable; the style sheet shows the one that fits. */
export function fitted(language: ReportLanguage, draw: (frame: Frame) => Html): Html {
  return html`<div class="desk">${draw({ width: 860, isNarrow: false, language })}</div><div class="phone">${draw({ width: 360, isNarrow: true, language })}</div>`;
}
