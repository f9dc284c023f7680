import { html, type Html } from '../../markup/html';
import type { Block } from '../../models/article';
import type { Inspection, Removed } from '../inspection';
import { KINDS, MENTION_FIELDS, spanKey, spansOf, type Marks } from '../marks';
import type { Marked } from '../segments';
import type { Voice } from '../words';
import { markedText } from './marked-text';

/** The element a block is shown in. */
const ELEMENT: Readonly<Record<string, string>> = { heading: 'h4', quote: 'blockquote', preformatted: 'pre' };

/** For each mark, the entry of the record it belongs to. */
function targetsOf({ article }: Inspection): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  for (const field of MENTION_FIELDS)
    for (const [i, spans] of spansOf(article, field).entries()) for (const span of spans) targets.set(spanKey(span), `r-${field}-${i}`);
  return targets;
}

/** The article as it was read, with every mention; lines left out are in between, hidden until asked for. */
export function articlePane(inspection: Inspection, marks: Marks, voice: Voice): Html {
  const { article } = inspection;
  const targets = targetsOf(inspection);
  const language = article.language && html` lang="${article.language.code}"`;
  const removed = removedByBlock(inspection);
  return html`<section class="pane" id="article" aria-labelledby="article-heading">
<h2 id="article-heading">${voice.say('text')}</h2>
<p class="legend">${KINDS.map((kind) => html`<span class="chip k-${kind}" id="kind-${kind}">${voice.say(`kind.${kind}`)}</span> `)}</p>
<p class="switches"><label><input type="checkbox" id="show-removed"> ${voice.say('showRemoved')} (${inspection.removed.length})</label>
<label><input type="checkbox" id="show-languages"> ${voice.say('showLanguages')}</label></p>
<div class="scroll" tabindex="0" role="region" aria-labelledby="article-heading"${language}>
<h3 class="headline">${article.title === null ? voice.say('noTitle') : markedText(article.title, { start: 0, end: article.title.length }, marks.title, targets)}</h3>
${article.blocks.length === 0 && html`<p>${voice.say('noText')}</p>`}
${blocksWithMarks(inspection, marks.text).map(
  (one, i) => html`${leftOut(removed.get(i), voice)}${blockElement(inspection, one, targets)}
`,
)}
${leftOut(removed.get(article.blocks.length), voice)}
</div></section>`;
}

/** The lines left out, by the block that they come before. */
function removedByBlock({ removed }: Inspection): ReadonlyMap<number, readonly Removed[]> {
  const byBlock = new Map<number, Removed[]>();
  for (const one of removed) {
    const before = byBlock.get(one.beforeBlock);
    if (before) before.push(one);
    else byBlock.set(one.beforeBlock, [one]);
  }
  return byBlock;
}

/** A block of the text, and the marks that begin or end in it. */
interface MarkedBlock {
  readonly block: Block;
  readonly marks: readonly Marked[];
}

/** The blocks with their marks, in one pass over both. */
function blocksWithMarks({ article }: Inspection, marks: readonly Marked[]): MarkedBlock[] {
  const sorted = [...marks].sort((a, b) => a.start - b.start);
  let next = 0;
  let open: Marked[] = [];
  return article.blocks.map((block) => {
    const { start, end } = block;
    for (let mark = sorted[next]; mark !== undefined && mark.start < end; mark = sorted[++next]) open.push(mark);
    open = open.filter((mark) => mark.end > start);
    return { block, marks: open };
  });
}

function blockElement({ article }: Inspection, { block, marks }: MarkedBlock, targets: ReadonlyMap<string, string>): Html {
  const { kind, language, start, end } = block;
  const tag = ELEMENT[kind] ?? 'p';
  const foreign = language !== null && language !== article.language?.code;
  const label = html`<span class="block-label${foreign && ' foreign'}" lang="en">${kind}${language && html` · ${language}`}</span>`;
  const open = html`${language && html` lang="${language}"`}`;
  const inner = markedText(article.text, { start, end }, marks, targets);
  const attributes = html`class="block b-${kind}"${open}`;
  if (tag === 'h4') return html`<div ${attributes}>${label}<h4>${inner}</h4></div>`;
  if (tag === 'blockquote') return html`<div ${attributes}>${label}<blockquote>${inner}</blockquote></div>`;
  if (tag === 'pre') return html`<div ${attributes}>${label}<pre>${inner}</pre></div>`;
  return html`<div ${attributes}>${label}<p>${inner}</p></div>`;
}

function leftOut(lines: readonly Removed[] | undefined, voice: Voice): Html | null {
  if (lines === undefined) return null;
  return html`<div class="removed">${lines.map(({ text, reason }) => html`<p><del>${text}</del> <small><span class="heard">${voice.say('leftOut')}, ${voice.say('because')}: </span><span lang="en">${reason}</span></small></p>`)}</div>`;
}
