import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { documentOf } from '../markup/document';
import { html, type Html } from '../markup/html';
import { BRAND } from './brand';
import { STYLE } from './style';
import { csvOf, jsonOf, tableOf, type DataTable } from './table';
import { REPORT_WORDS, type ReportLanguage, type ReportWords } from './words';
import { makeFolder } from '../export/make-folder';
import { outputProblem } from '../export/output-error';

/** The pages of a report that every page links to, in order. */
const PAGES = [
  ['overview', 'index.html'],
  ['clusters', 'clusters.html'],
  ['map', 'map.html'],
  ['network', 'network.html'],
  ['matrix', 'matrix.html'],
] as const satisfies readonly (readonly [keyof ReportWords, string])[];

/** A page of the report. */
export interface ReportPage {
  /** Relative to the report's folder: a fixed name, or a slug. */
  readonly file: string;
  readonly title: string;
  readonly body: Html;
}

/** Writes pages and the data beside them. */
export class Output {
  readonly words: ReportWords;
  readonly language: ReportLanguage;
  private readonly folder: string;
  private readonly made = new Set<string>();

  constructor(folder: string, language: ReportLanguage) {
    this.folder = folder;
    this.language = language;
    this.words = REPORT_WORDS[language];
  }

  async page({ file, title, body }: ReportPage): Promise<void> {
    const up = '../'.repeat(file.split('/').length - 1);
    const isBelow = (target: string): boolean => file.startsWith(target.replace('.html', '/'));
    const links = PAGES.map(
      ([word, target]) =>
        html`<li><a href="${up}${target}"${target === file ? html` aria-current="page"` : isBelow(target) && html` aria-current="true"`}>${this.words[word]}</a></li>`,
    );
    const whole = html`<a class="skip" href="#content">${this.words.skip}</a>
<header><div>${BRAND}<nav aria-label="klynge"><ul>${links}</ul></nav></div></header>
<main id="content" tabindex="-1"><h1>${title}</h1>
${body}</main>`;
    await this.write(file, documentOf({ language: this.language, title: `${title} · klynge`, style: STYLE, body: whole }));
  }

  /**
   * A part of a page: a chart, the same numbers as a table, and both as files. `file` has no extension, `up` leads from the
   * page to the report's folder. Null without data.
   */
  async part(
    heading: string,
    shown: Html | null,
    file: string,
    table: DataTable,
    { up = '', help, asTable = true }: { up?: string; help?: string; asTable?: boolean } = {},
  ): Promise<Html | null> {
    if (table.rows.length === 0) return null;
    await this.write(`${file}.csv`, csvOf(table));
    await this.write(`${file}.json`, jsonOf(table));
    return html`<section><h2>${heading}</h2>${help !== undefined && html`<p class="help">${help}</p>`}
${shown}
<div class="data">${asTable && html`<details><summary>${this.words.asTable}</summary>${tableOf(table, heading)}${table.rows.length > 50 && html`<p>${this.words.firstOf}</p>`}</details>`}
<p>${this.words.data}: <a href="${up}${file}.csv" download aria-label="${heading}, CSV">CSV</a> <a href="${up}${file}.json" download aria-label="${heading}, JSON">JSON</a></p></div></section>`;
  }

  private async write(file: string, content: string): Promise<void> {
    const path = join(this.folder, file);
    const folder = dirname(path);
    try {
      if (!this.made.has(folder)) await makeFolder(folder);
      this.made.add(folder);
      await writeFile(path, content);
    } catch (error) {
      throw outputProblem(path, error);
    }
  }
}

/** A page without anything to show. */
export const orNothing = (part: Html | null, { none }: ReportWords): Html => part ?? html`<section><p>${none}</p></section>`;
