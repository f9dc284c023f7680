import type { ExtractOptions } from '../../src/models/options';

/** The facts planted in a hostile page; a fact is absent if the page as a browser shows it does not contain it. */
export interface Planted {
  readonly title?: string;
  /** EDTF. */
  readonly published?: string;
  readonly author?: string;
  /** Registry id. */
  readonly cluster?: string;
}

/** A kind of hostile page, at any size. Deterministic: the same size gives the same bytes. */
export interface HostileKind {
  readonly name: string;
  /** Small, medium and full size, in units of the kind (levels, elements, bytes …). */
  readonly sizes: readonly [number, number, number];
  make(size: number): HostilePage;
}

export interface HostilePage {
  readonly bytes: Uint8Array;
  /** The page as a string, if its hostile content can't be encoded as bytes. */
  readonly text?: string;
  readonly options?: ExtractOptions;
  readonly planted: Planted;
}

export const FACTS = {
  title: 'Havets klynge vokser',
  published: '2019-05-17',
  author: 'Karen Holst',
  cluster: 'energy-cluster-denmark',
} as const satisfies Planted;

const HEADLINE = `<h1>${FACTS.title}</h1><p class="byline">Af ${FACTS.author}, 17. maj 2019</p>`;
const BODY =
  '<p>Klyngen Energy Cluster Denmark åbner et kontor ved havnen, og det skal samle de virksomheder, der arbejder med vind.</p><p>Det nye hus bliver bygget i sommer, og de første forskere flytter ind, når taget er lagt på.</p>';

const encoder = new TextEncoder();
export const bytesOf = (text: string): Uint8Array => encoder.encode(text);

/** An ordinary article with something hostile before the headline, in the text, or at its end. */
export function article({
  before = '',
  within = '',
  after = '',
  head = '',
}: {
  before?: string;
  within?: string;
  after?: string;
  head?: string;
}): string {
  return `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>${FACTS.title}</title>${head}</head><body><main><article>${before}${HEADLINE}${BODY}${within}</article></main>${after}</body></html>`;
}

/** A hostile kind made of one repeated piece. */
export function repeated(name: string, sizes: HostileKind['sizes'], page: (size: number) => string, planted: Planted = FACTS): HostileKind {
  return { name, sizes, make: (size) => ({ bytes: bytesOf(page(size)), planted }) };
}
