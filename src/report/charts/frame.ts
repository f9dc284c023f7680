import { html, type Html } from '../../markup/html';
import type { ReportLanguage } from '../words';

/** How large a chart is drawn, and in which language its axes speak. */
export interface Frame {
  readonly width: number;
  readonly isNarrow: boolean;
  readonly language: ReportLanguage;
}

/** A chart drawn twice, for a desk and for a phone: letters stay readable, and the style shows the one that fits. */
export function fitted(language: ReportLanguage, draw: (frame: Frame) => Html): Html {
  return html`<div class="desk">${draw({ width: 860, isNarrow: false, language })}</div><div class="phone">${draw({ width: 360, isNarrow: true, language })}</div>`;
}
