import { html, type Html, type Insert } from '../../markup/html';
import type { Inspection } from '../inspection';
import type { Marks } from '../marks';
import type { Voice } from '../words';
import { markedText } from './marked-text';

/** Writes lines with their numbers; the style sheet draws the numbers, so that copying the source leaves them out. */
function lineNumbers(): (words: string) => Insert {
  let line = 1;
  return (words) => words.split('\n').map((part, i) => html`${i > 0 && html`\n<i data-n="${++line}"></i>`}${part}`);
}

/** The page's source, with the places of the evidence marked. */
export function sourcePane({ source, sourceCut }: Inspection, marks: Marks, voice: Voice): Html {
  return html`<section class="pane" id="source" aria-labelledby="source-heading">
<h2 id="source-heading">${voice.say('source')}</h2>
${sourceCut && html`<p>${voice.say('sourceCut')}</p>`}
<pre class="scroll" id="source-text" tabindex="0" role="region" aria-labelledby="source-heading" lang="zxx">
<i data-n="1"></i>${markedText(source, { start: 0, end: source.length }, marks.source, new Map(), lineNumbers())}</pre></section>`;
}
