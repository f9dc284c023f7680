import { articleId } from '../../export/article-id';
import { expected } from '../../export/expected';
import type { CapturedArticle } from '../../models/capture';
import { byCodeUnits } from '../../text/by-code-units';
import type { RunLines } from './run-lines';

/** The position of a capture among those of its article. */
export interface CapturePlace {
  readonly articleId: string;
  /** From 0, oldest first. */
  readonly index: number;
  readonly latest: boolean;
  readonly captures: number;
}

/** Which captures belong to one article. Holds a few numbers per record, never a record. */
export class Captures {
  readonly #lines: RunLines;
  /** Position of each record: file, byte, length. */
  readonly #where: number[] = [];
  /** The only capture of an article, or all of them, oldest first. */
  readonly #articles = new Map<string, number | number[]>();
  /** The position of each record among the captures of its article: to look it up there would take a time quadratic in their number. */
  #index = new Uint32Array();

  private constructor(lines: RunLines) {
    this.#lines = lines;
  }

  /** Reads a run once. */
  static async of(lines: RunLines): Promise<Captures> {
    const captures = new Captures(lines);
    for await (const { article, ordinal, line } of lines.records())
      captures.#note(articleId(article), ordinal, [line.path, line.offset, line.bytes.length]);
    captures.#index = new Uint32Array(captures.#where.length / 3);
    for (const group of captures.#articles.values()) if (typeof group !== 'number') await captures.#sort(group);
    return captures;
  }

  /** The position of a record among the captures of its article. */
  placeOf(article: CapturedArticle, ordinal: number): CapturePlace {
    const id = articleId(article);
    const group = this.#articles.get(id) ?? ordinal;
    if (typeof group === 'number') return { articleId: id, index: 0, latest: true, captures: 1 };
    const index = expected(this.#index[ordinal], 'the place of a capture');
    return { articleId: id, index, latest: index === group.length - 1, captures: group.length };
  }

  /** Each pair of consecutive captures. */
  async *pairs(): AsyncGenerator<{ articleId: string; index: number; before: CapturedArticle; after: CapturedArticle }> {
    for (const [id, group] of this.#articles) {
      if (typeof group === 'number') continue;
      let before: CapturedArticle | null = null;
      for (const [index, ordinal] of group.entries()) {
        const after = await this.#read(ordinal);
        if (before !== null) yield { articleId: id, index, before, after };
        before = after;
      }
    }
  }

  #note(id: string, ordinal: number, where: readonly number[]): void {
    this.#where.push(...where);
    const known = this.#articles.get(id);
    if (known === undefined) this.#articles.set(id, ordinal);
    else if (typeof known === 'number') this.#articles.set(id, [known, ordinal]);
    else known.push(ordinal);
  }

  async #sort(group: number[]): Promise<void> {
    const times = new Map<number, string>();
    for (const ordinal of group) times.set(ordinal, (await this.#read(ordinal)).capture.at ?? '');
    group.sort((a, b) => byCodeUnits(times.get(a) ?? '', times.get(b) ?? '') || a - b);
    for (const [index, ordinal] of group.entries()) this.#index[ordinal] = index;
  }

  #read(ordinal: number): Promise<CapturedArticle> {
    const [path = 0, offset = 0, length = 0] = this.#where.slice(ordinal * 3, ordinal * 3 + 3);
    return this.#lines.at(path, offset, length);
  }
}
