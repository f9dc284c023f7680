import { recordOf } from '../extract/record';
import { readPage } from '../extract/stages';
import type { Article } from '../models/article';
import type { ExtractOptions } from '../models/options';
import type { Reading } from '../extract/reading';
import { SourceIndex, type Range } from './source-index';

/** One page, read and made ready to be looked at. */
export interface Inspection {
  /** The file's name, or what the page was called. */
  readonly name: string;
  readonly options: ExtractOptions;
  /** With the losing candidates. */
  readonly article: Article;
  /** The decoded page, cut where it is too long to be shown. */
  readonly source: string;
  readonly sourceCut: boolean;
  /** WHATWG name of the page's encoding; null where it came as a string. */
  readonly encoding: string | null;
  /** What was left out of the text, and before which block it stood. */
  readonly removed: readonly Removed[];
  /** Where each block stands in the source. */
  readonly blockPlaces: readonly (Range | null)[];
  /** Where the evidence of each field stands in the source, in the order of `article.evidence`. */
  readonly evidencePlaces: Readonly<Record<string, readonly (Range | null)[]>>;
}

/** A line of the page that is no part of the text. */
export interface Removed {
  readonly text: string;
  readonly reason: string;
  readonly beforeBlock: number;
}

/** Most UTF-16 units of source that are shown. */
const SHOWN_SOURCE = 1_500_000;
/** Most pieces of evidence of one field that are looked for in the source. */
const SOUGHT = 400;
const DECLARED: ReadonlySet<string> = new Set(['meta', 'json-ld', 'microdata', 'time']);

/** Reads a page with everything that explains it. */
export function inspectPage(name: string, input: string | Uint8Array, options: ExtractOptions = {}): Inspection {
  const reading = readPage(input, { ...options, explain: true }, (_stage, run) => run());
  const article = recordOf(reading);
  const source = reading.decoded.text.slice(0, SHOWN_SOURCE);
  const index = new SourceIndex(source, reading.decoded.kind);
  const blockPlaces = placesOfBlocks(article, index);
  return {
    name,
    options,
    article,
    source,
    sourceCut: source.length < reading.decoded.text.length,
    encoding: reading.decoded.encoding,
    removed: removedFrom(reading),
    blockPlaces,
    evidencePlaces: placesOfEvidence(article, index, blockPlaces),
  };
}

/** Blocks are in page order, so each is looked for behind the one before. */
function placesOfBlocks({ text, blocks }: Article, index: SourceIndex): (Range | null)[] {
  let from = 0;
  return blocks.map((block) => {
    const words = text.slice(block.start, block.end);
    const place = index.printed(words, from) ?? index.printed(words);
    if (place !== null && place.start >= from) from = place.end;
    return place;
  });
}

function placesOfEvidence({ evidence, blocks }: Article, index: SourceIndex, blockPlaces: readonly (Range | null)[]): Record<string, (Range | null)[]> {
  const places: Record<string, (Range | null)[]> = {};
  for (const [field, list] of Object.entries(evidence)) {
    places[field] = list.map(({ source, raw, span }, i) => {
      if (i >= SOUGHT) return null;
      if (span === null) return DECLARED.has(source) ? index.declared(raw) : (index.printed(raw) ?? index.declared(raw));
      const at = blocks.findIndex((block) => block.start <= span.start && span.end <= block.end);
      const block = blockPlaces[at];
      return block ? index.printed(raw, block.start, block.end) : null;
    });
  }
  return places;
}

function removedFrom({ content, composed, facts }: Reading): Removed[] {
  const kept = new Map(composed.blocks.map((block, i) => [block.line.index, i]));
  const taken = new Map(Object.entries(facts).flatMap(([field, fact]) => fact.claims.map((claim) => [claim.line, `read as ${field}`] as const)));
  const removed: Removed[] = [];
  let beforeBlock = 0;
  for (const line of content.lines) {
    const block = kept.get(line.index);
    if (block !== undefined) beforeBlock = block + 1;
    else removed.push({ text: line.text, reason: taken.get(line.index) ?? content.reasons.get(line.index) ?? 'behind the limit', beforeBlock });
  }
  return removed;
}
