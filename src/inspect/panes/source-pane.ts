import { html, type Html } from '../../markup/html';
import type { Inspection } from '../inspection';
import type { Marks } from '../marks';
import type { Voice } from '../words';
import { markedText } from './marked-text';

/** The page's source, with the places of the evidence. */
export function sourcePane({ source, sourceCut }: Inspection, marks: Marks, voice: Voice): Html {
  return html`<section class="pane" id="source" aria-labelledby="source-heading">
<h2 id="source-heading">${voice.say('source')}</h2>
${sourceCut && html`<p>${voice.say('sourceCut')}</p>`}
<pre class="scroll" id="source-text" tabindex="0" role="region" aria-labelledby="source-heading" lang="zxx">
${markedText(source, { start: 0, end: source.length }, marks.source, new Map())}</pre></section>`;
}
