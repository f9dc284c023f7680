import { html, type Html, type Insert } from '../../markup/html';
import { segmentsOf, type Marked, type Segment } from '../segments';
import type { Range } from '../characters';

/** A stretch of text with its marks; the first piece of each mark has its key as id. `print` formats the words. */
export function markedText(
  text: string,
  range: Range,
  marks: readonly Marked[],
  targets: ReadonlyMap<string, string>,
  print: (words: string) => Insert = (words) => words,
): Html {
  return html`${segmentsOf(range, marks).map((segment) => piece(print(text.slice(segment.start, segment.end)), segment, targets))}`;
}

function piece(words: Insert, { marks, opens }: Segment, targets: ReadonlyMap<string, string>): Html {
  if (marks.length === 0) return html`${words}`;
  const shown = marks.findLast(({ kind }) => kind !== null && kind !== 'quote') ?? marks.find(({ kind }) => kind !== null);
  const ids = opens.map(({ key }) => key);
  const keys = marks.map(({ key }) => key).join(' ');
  const extra = ids.slice(1).map((id) => html`<span id="${id}"></span>`);
  const id = ids[0] !== undefined && html` id="${ids[0]}"`;
  if (shown === undefined)
    return html`${extra}<span class="e${marks.some(({ won }) => won === true) && ' won'}"${id} data-e="${keys}">${words}</span>`;
  const target = targets.get(shown.key);
  const quoted = marks.some(({ kind }) => kind === 'quote') && ' k-quote';
  const begins = opens.includes(shown) && ' begins';
  const inner = target === undefined ? html`${words}` : html`<a href="#${target}" aria-describedby="kind-${shown.kind}">${words}</a>`;
  return html`${extra}<mark class="k-${shown.kind}${shown.kind === 'quote' ? '' : quoted}${begins}"${id} data-e="${keys}">${inner}</mark>`;
}
