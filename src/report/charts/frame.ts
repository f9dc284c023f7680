import { html, type Html } from '../../markup/html';
import type { ReportLanguage } from '../words';

/** The size of a chart, and the language of its axes. */
export interface Frame {
  readonly width: number;
  readonly isNarrow: boolean;
  readonly language: ReportLanguage;
}

/**
 * A chart drawn twice, for desktop and phone, so that its text stays readable; the style sheet shows the one that fits. Null
 * where there is nothing to draw.
 */
export function fitted(language: ReportLanguage, draw: (frame: Frame) => Html | null): Html | null {
  const [desk, phone] = [draw({ width: 860, isNarrow: false, language }), draw({ width: 360, isNarrow: true, language })];
  return desk && phone && html`<div class="desk">${desk}</div><div class="phone">${phone}</div>`;
}
