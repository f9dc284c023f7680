import { documentOf } from '../markup/document';
import { html, jsonScript, type Html } from '../markup/html';
import type { Inspection } from './inspection';
import { marksOf } from './marks';
import { articlePane } from './panes/article-pane';
import { issuesOf } from './panes/issues';
import { recordPane } from './panes/record-pane';
import { sourcePane } from './panes/source-pane';
import { STYLE } from './style';
import { voiceOf, WORDS, type InterfaceLanguage, type Voice } from './words';

/** How pages are rendered. */
export interface PageSettings {
  readonly language: InterfaceLanguage;
  /** The built script of `client/`. */
  readonly script: string;
  /** Whether a server is running that can read further pages. */
  readonly served: boolean;
}

/** What the page's content security policy allows beyond its own style and script. */
export const allowed = ({ served }: Pick<PageSettings, 'served'>): readonly string[] =>
  served ? ["form-action 'self'"] : ["form-action 'none'"];

/** The page that shows an inspection; self-contained. */
export function inspectionPage(inspection: Inspection, settings: PageSettings): string {
  const voice = voiceOf(settings.language);
  const marks = marksOf(inspection);
  const { url, capturedAt, contentType } = inspection.options;
  const body = html`<a class="skip" href="#record">${voice.say('skip')}</a>
${header(voice, inspection.name, settings)}
<main>
${issuesOf(inspection.article, voice)}
<div class="panes">
${articlePane(inspection, marks, voice)}
${recordPane(inspection, voice)}
${sourcePane(inspection, marks, voice)}
</div></main>
${jsonScript('data', { name: inspection.name, article: inspection.article, readAs: { url: url ?? null, capturedAt: capturedAt ?? null, contentType: contentType ?? null, encoding: inspection.encoding } })}
${jsonScript('words', WORDS)}`;
  return documentOf({
    language: settings.language,
    title: `${inspection.name} · klynge inspect`,
    style: STYLE,
    script: settings.script,
    allow: allowed(settings),
    body,
  });
}

/** One line of the list of pages. */
export interface Listed {
  readonly id: number;
  readonly inspection: Inspection;
}

/** The list of the pages that were read. */
export function listPage(pages: readonly Listed[], settings: PageSettings): string {
  const voice = voiceOf(settings.language);
  const body = html`${header(voice, null, settings)}
<main><section class="list" aria-labelledby="list-heading"><h2 id="list-heading">${voice.say('pages')} (${pages.length})</h2>
<div class="wide" tabindex="0" role="region" aria-labelledby="list-heading"><table><thead><tr><th scope="col">${voice.say('page')}</th><th scope="col">${voice.say('field.title')}</th><th scope="col">${voice.say('field.published')}</th><th scope="col">${voice.say('field.language')}</th><th scope="col">${voice.say('field.clusters')}</th><th scope="col">${voice.say('field.cities')}</th><th scope="col">${voice.say('issues')}</th></tr></thead>
<tbody>${pages.map(({ id, inspection: { name, article } }) => html`<tr><th scope="row"><a href="/pages/${id}">${name}</a></th><td>${article.title}</td><td>${article.published?.edtf}</td><td>${article.language?.code}</td><td>${article.clusters.map((cluster) => cluster.name).join(', ')}</td><td>${article.cities.map((city) => city.name).join(', ')}</td><td>${article.issues.length}</td></tr>`)}</tbody></table></div></section></main>
${jsonScript('words', WORDS)}`;
  return documentOf({
    language: settings.language,
    title: 'klynge inspect',
    style: STYLE,
    script: settings.script,
    allow: allowed(settings),
    body,
  });
}

function header(voice: Voice, name: string | null, { served }: PageSettings): Html {
  const reader = served
    ? html`<form method="post" action="/pages" enctype="multipart/form-data"><p>${voice.say('drop')}</p>
<p><label>${voice.say('files')} <input type="file" name="files" multiple></label></p>
<p><label class="long">${voice.say('paste')} <textarea name="html" rows="4" spellcheck="false"></textarea></label></p>
<p><label class="long">${voice.say('address')} <input type="url" name="url"></label></p>
<p><button>${voice.say('read')}</button></p></form>`
    : html`<p>${voice.say('needsServer')}</p>`;
  return html`<header><p class="brand"><b>klynge</b> ${voice.say('inspect')}</p><h1>${name ?? voice.say('pages')}</h1>
<nav aria-label="klynge">${served && name !== null && html`<a href="/pages">${voice.say('allPages')}</a>`}
<button type="button" id="switch-language" class="needs-script">${voice.say('switchLanguage')}</button></nav>
<details class="another"${name === null && html` open`}><summary>${voice.say('another')}</summary>${reader}</details></header>`;
}
