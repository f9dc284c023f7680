import { html, type Html } from '../../markup/html';
import { LIST_FIELDS, VALUE_FIELDS, type ListField, type ValueField } from '../corrections';
import type { Inspection } from '../inspection';
import { ITEMS, type Item, type ShownField } from '../items';
import { evidenceBySpan, KIND_OF, sourceKey, spanKey, type MentionField } from '../marks';
import type { Voice } from '../words';
import { corrector, exporter, wrongBox } from './correcting';
import { evidenceList, Lines } from './evidence';

/** Maximum number of mentions listed for an entry. */
const MOST_MENTIONS = 60;

/** The record as a tree: fields, their entries, and the evidence for each. */
export function recordPane(inspection: Inspection, voice: Voice): Html {
  const lines = new Lines(inspection.source);
  return html`<section class="pane" id="record" aria-labelledby="record-heading" tabindex="-1">
<h2 id="record-heading">${voice.say('record')}</h2>
<div class="scroll" tabindex="0" role="region" aria-labelledby="record-heading">
<ul class="tree">${(Object.keys(ITEMS) as ShownField[]).map((field) => fieldEntry(inspection, field, lines, voice))}</ul>
${exporter(voice)}
</div></section>`;
}

function fieldEntry(inspection: Inspection, field: ShownField, lines: Lines, voice: Voice): Html {
  const items = ITEMS[field](inspection.article);
  const mentions = field in KIND_OF;
  const count = items.length > 1 ? html` <span class="count">${items.length}</span>` : null;
  const value = valueShown(items, mentions);
  const shown = value === '' ? html`<span class="none">${voice.say('nothing')}</span>` : html`<span class="value">${value}</span>`;
  return html`<li id="f-${field}" data-e="${fieldKeys(inspection, field)}"><details><summary><span><b>${voice.say(`field.${field}`)}</b>${count}</span> ${shown}</summary>
${items.length > 0 && html`<ul class="items">${itemEntries(inspection, field, items, voice)}</ul>`}
${!mentions && evidenceList(inspection, field, lines, voice)}
${mentions && evidenceList(inspection, field, lines, voice, true)}
${isCorrectable(field) && corrector(inspection.article, field, voice)}
</details></li>`;
}

/** The value of a field in brief: its one entry, or the beginnings of the first ones of a list. */
function valueShown(items: readonly Item[], isList: boolean): string {
  const [only, ...others] = items;
  if (only !== undefined && others.length === 0 && !isList) return only.label.slice(0, 120);
  return items
    .slice(0, 3)
    .map(({ label }) => label.slice(0, 40))
    .join(' · ');
}

const isCorrectable = (field: string): field is ValueField | ListField => ([...VALUE_FIELDS, ...LIST_FIELDS] as string[]).includes(field);

/** The places that a field of facts highlights: its winning evidence. For fields of mentions each entry does so itself. */
function fieldKeys({ article, evidencePlaces }: Inspection, field: string): string {
  if (field in KIND_OF) return '';
  const keys = (article.evidence[field] ?? []).flatMap(({ lost, span }, i) => {
    const place = evidencePlaces[field]?.[i];
    return lost === null ? [...(place ? [sourceKey(place)] : []), ...(span ? [spanKey({ ...span, in: 'text' })] : [])] : [];
  });
  if (field === 'lead')
    keys.push(...article.blocks.filter(({ kind }) => kind === 'lead').map((block) => spanKey({ ...block, in: 'text' })));
  return keys.join(' ');
}

function itemEntries(inspection: Inspection, field: ShownField, items: readonly Item[], voice: Voice): Html[] {
  const evidence = field in KIND_OF ? evidenceBySpan(inspection, field) : new Map<string, number>();
  return items.map(({ label, details, spans, href }, i) => {
    const shown = spans.slice(0, MOST_MENTIONS);
    const keys = shown.flatMap((span) => {
      const place = inspection.evidencePlaces[field]?.[evidence.get(spanKey(span)) ?? -1];
      return [spanKey(span), ...(place ? [sourceKey(place)] : [])];
    });
    const name = href === null ? html`<b>${label}</b>` : html`<a href="${href}" rel="noopener noreferrer">${label}</a>`;
    return html`<li id="r-${field}-${i}"${spans.length > 0 && html` data-e="${keys.join(' ')}" class="k-${KIND_OF[field as MentionField]}"`}>${name}
${details.length > 0 && html`<dl>${details.map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>`}
${shown.length > 0 && html`<p class="mentions">${shown.map((span) => mentionLink(inspection, field, span, evidence, voice))}</p>`}
${(LIST_FIELDS as readonly string[]).includes(field) && wrongBox(field as ListField, i, voice)}</li>`;
  });
}

function mentionLink(
  { article }: Inspection,
  field: string,
  span: Item['spans'][number],
  evidence: ReadonlyMap<string, number>,
  voice: Voice,
): Html {
  const found = article.evidence[field]?.[evidence.get(spanKey(span)) ?? -1];
  const where = voice.say(span.in === 'title' ? 'inTitle' : 'inText');
  const text = span.text.length > 60 ? `${span.text.slice(0, 60)}…` : span.text;
  return html`<span><a href="#${spanKey(span)}">${text}</a> ${where}${found && html` <small>${found.rule}, ${voice.say('confidence')} ${found.confidence.toFixed(2)}</small>`}</span> `;
}
