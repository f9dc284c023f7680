import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { documentOf } from '../markup/document';
import { html, type Html } from '../markup/html';
import { STYLE } from './style';
import { csvOf, jsonOf, tableOf, type DataTable } from './table';
import type { ReportLanguage, ReportWords } from './words';

/** The pages of a report that every page links to, in their order. */
const PAGES = [['overview', 'index.html'], ['clusters', 'clusters.html'], ['map', 'map.html'], ['network', 'network.html'], ['matrix', 'matrix.html']] as const satisfies readonly (readonly [keyof ReportWords, string])[];

/** A page of the report. */
export interface ReportPage {
  /** Below the report's folder: of our own making, or slugged. */
  readonly file: string;
  readonly title: string;
  readonly body: Html;
}

/** Writes pages and the data beside them. */
export class Output {
  readonly words: ReportWords;
  private readonly folder: string;
  private readonly language: ReportLanguage;

  constructor(folder: string, language: ReportLanguage, words: ReportWords) {
    this.folder = folder;
    this.language = language;
    this.words = words;
  }

  async page({ file, title, body }: ReportPage): Promise<void> {
    const up = '../'.repeat(file.split('/').length - 1);
    const links = PAGES.map(([word, target]) => html`<li><a href="${up}${target}"${target === file && html` aria-current="page"`}>${this.words[word]}</a></li>`);
    const whole = html`<a class="skip" href="#content">${this.words.skip}</a>
<header><h1>${title}</h1><nav aria-label="klynge"><ul>${links}</ul></nav></header>
<main id="content" tabindex="-1">${body}</main>`;
    await this.write(file, documentOf({ language: this.language, title: `${title} · klynge`, style: STYLE, body: whole }));
  }

  /** A part of a page: a chart, its data as a table, and both as files. `file` without its ending, `from` the page's folder. */
  async part(heading: string, chart: Html | null, file: string, table: DataTable, { up = '', shown = true }: { up?: string; shown?: boolean } = {}): Promise<Html> {
    if (table.rows.length === 0) return html`<section><h2>${heading}</h2><p>${this.words.none}</p></section>`;
    await this.write(`${file}.csv`, csvOf(table));
    await this.write(`${file}.json`, jsonOf(table));
    return html`<section><h2>${heading}</h2>${chart && html`<div class="chart" tabindex="0" role="region" aria-label="${heading}">${chart}</div>`}
${shown && html`<details><summary>${this.words.data}</summary>${tableOf(table, heading)}${table.rows.length > 50 && html`<p>${this.words.firstOf}</p>`}</details>`}
<p class="data">${this.words.data}: <a href="${up}${file}.csv" download>CSV</a> <a href="${up}${file}.json" download>JSON</a></p></section>`;
  }

  private async write(file: string, content: string): Promise<void> {
    const path = join(this.folder, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
}
