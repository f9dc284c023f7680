import { html, type Html } from '../../markup/html';
import type { Article } from '../../models/article';
import { MISSING_FORM, VALUE_FIELDS, valueOf, type ListField, type ValueField } from '../corrections';
import { WORDS, type Voice, type Word } from '../words';

const isValue = (field: string): field is ValueField => (VALUE_FIELDS as readonly string[]).includes(field);

/** The controls for correcting a field. */
export function corrector(article: Article, field: ValueField | ListField, voice: Voice): Html {
  const right = html`<label><input type="checkbox" data-right="${field}"> ${voice.say('isRight')}</label>`;
  const control = isValue(field)
    ? html`<label class="long">${voice.say('shouldBe')} <input type="text" data-value="${field}" value="${valueOf(article, field)}"></label>`
    : html`<label class="long">${voice.say('missing')} <textarea rows="2" data-missing="${field}" placeholder="${MISSING_FORM[field]}"></textarea></label>`;
  return html`<fieldset class="fix needs-script"><legend>${voice.say('correct')}</legend>${right}${control}</fieldset>`;
}

/** The control that marks an entry as wrong. */
export function wrongBox(field: ListField, i: number, voice: Voice): Html {
  const word = `no.${field}`;
  return html`<label class="fix needs-script"><input type="checkbox" data-wrong="${field}" data-place="${i}"> ${voice.say(word in WORDS ? (word as Word) : 'isWrong')}</label>`;
}

/** The pane that turns corrections into a fixture. */
export function exporter(voice: Voice): Html {
  return html`<section class="export" id="export" aria-labelledby="export-heading"><h3 id="export-heading">${voice.say('export')}</h3>
<noscript><p>${voice.say('needsScripts')}</p></noscript>
<div class="needs-script"><p>${voice.say('exportHelp')}</p>
<p><label class="long">${voice.say('layout')} <input type="text" id="layout"></label></p>
<p><label><input type="checkbox" id="all-right"> ${voice.say('allRight')}</label></p>
<p class="buttons"><button type="button" data-save="expected.json">expected.json</button> <button type="button" data-save="source.json">source.json</button> <button type="button" data-save="page">page.html</button></p>
<p class="buttons">${voice.say('wholeRecord')}: <button type="button" data-save="record.json">record.json</button></p>
<h4 id="expected-heading">${voice.say('expected')}</h4>
<pre id="expected" tabindex="0" role="region" aria-labelledby="expected-heading" aria-live="polite">{}</pre></div></section>`;
}
