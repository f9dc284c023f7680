import { html, type Html } from '../../markup/html';
import type { Article } from '../../models/article';
import type { Voice } from '../words';

const SIGN = { error: '✖', warning: '▲', info: 'ℹ' } as const;
const WEIGHT = { error: 0, warning: 1, info: 2 } as const;

/** What went wrong or was doubtful, the most severe first. */
export function issuesOf({ issues }: Article, voice: Voice): Html {
  const sorted = [...issues].sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
  return html`<section class="issues" aria-labelledby="issues-heading">
<h2 id="issues-heading">${voice.say('issues')} (${issues.length})</h2>
${issues.length === 0 ? html`<p>${voice.say('noIssues')}</p>` : html`<ul>${sorted.map(({ code, severity, message, field }) => html`<li class="i-${severity}"><span aria-hidden="true">${SIGN[severity]}</span> <strong>${voice.say(severity)}</strong> <code>${code}</code> <span lang="en">${message}</span>${field !== null && html` <a href="#f-${field}">${field}</a>`}</li>`)}</ul>`}
</section>`;
}
