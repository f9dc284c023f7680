import type { Article } from '../../models/article';
import { expectedOf, fixtureSourceOf, valueOf, type Corrections, type ListField, type ReadAs, type ValueField } from '../corrections';
import { elementOf } from './element';

/** The data that the page carries about itself. */
interface PageData {
  readonly name: string;
  readonly article: Article;
  readonly readAs: ReadAs;
}

/** Shows the expected record as the reader's corrections build it up, and saves the files of a fixture. */
export function followCorrections(): void {
  const data = JSON.parse(elementOf('data', HTMLElement).textContent) as PageData;
  const shown = elementOf('expected', HTMLElement);
  const layout = elementOf('layout', HTMLInputElement);
  const expected = (): string => `${JSON.stringify(expectedOf(data.article, read(data.article)), null, 2)}\n`;
  elementOf('record', HTMLElement).addEventListener('input', () => {
    shown.textContent = expected();
  });
  elementOf('export', HTMLElement).addEventListener('click', (event) => {
    const what = event.target instanceof HTMLElement ? event.target.dataset['save'] : undefined;
    if (what === 'expected.json') save(what, expected());
    else if (what === 'source.json')
      save(what, `${JSON.stringify(fixtureSourceOf(data.readAs, layout.value.trim() || data.name), null, 2)}\n`);
    else if (what === 'record.json') save(what, `${JSON.stringify(data.article, null, 2)}\n`);
    else if (what === 'page')
      save(
        data.readAs.contentType?.startsWith('text/plain') === true ? 'page.txt' : 'page.html',
        elementOf('source-text', HTMLElement).textContent,
      );
  });
}

const all = <E extends Element>(selector: string): E[] => [...document.querySelectorAll<E>(selector)];

/** The state of the controls. */
function read(article: Article): Corrections {
  const values: Partial<Record<ValueField, string | null>> = {};
  for (const input of all<HTMLInputElement>('input[data-value]')) {
    const field = input.dataset['value'] as ValueField;
    const said = input.value.trim() === '' ? null : input.value.trim();
    if (said !== valueOf(article, field) && input.value !== input.defaultValue) values[field] = said;
  }
  const wrong: Partial<Record<ListField, number[]>> = {};
  for (const box of all<HTMLInputElement>('input[data-wrong]:checked'))
    (wrong[box.dataset['wrong'] as ListField] ??= []).push(Number(box.dataset['place']));
  const missing: Partial<Record<ListField, string[]>> = {};
  for (const area of all<HTMLTextAreaElement>('textarea[data-missing]'))
    if (area.value.trim() !== '') missing[area.dataset['missing'] as ListField] = area.value.split('\n');
  const right = all<HTMLInputElement>('input[data-right]:checked').map((box) => box.dataset['right'] as ValueField | ListField);
  return { values, wrong, missing, right, allRight: elementOf('all-right', HTMLInputElement).checked };
}

function save(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: name.endsWith('.json') ? 'application/json' : 'application/octet-stream' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
