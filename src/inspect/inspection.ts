import { linesLeftOut } from '../extract/left-out';
import { recordOf } from '../extract/record';
import { readPage } from '../extract/stages';
import type { Article } from '../models/article';
import type { ExtractOptions } from '../models/options';
import type { Reading } from '../extract/reading';
import type { Range } from './characters';
import { SourceIndex } from './source-index';

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
/** Metadata that stands in an element of its own, by the path that evidence gives it. */
const TITLE_TAG = 'title-tag';

/** Reads a page with everything that explains it. */
export function inspectPage(name: string, input: string | Uint8Array, options: ExtractOptions = {}): Inspection {
  const reading = readPage(input, { ...options, explain: true }, (_stage, run) => run());
  const article = recordOf(reading);
  const source = reading.decoded.text.slice(0, SHOWN_SOURCE);
  const index = new SourceIndex(source, reading.decoded.kind);
  const linePlaces = placesOfLines(reading, index);
  // What the page's program holds stands nowhere on the page.
  const blockPlaces = reading.composed.blocks.map(({ line }) => (reading.unshown === null ? (linePlaces[line.index] ?? null) : null));
  return {
    name,
    options,
    article,
    source,
    sourceCut: source.length < reading.decoded.text.length,
    encoding: reading.decoded.encoding,
    removed: removedFrom(reading),
    blockPlaces,
    evidencePlaces: placesOfEvidence(article, reading, index, { linePlaces, blockPlaces }),
  };
}

interface Places {
  readonly linePlaces: readonly (Range | null)[];
  readonly blockPlaces: readonly (Range | null)[];
}

/** Lines are in page order, so each stands behind the one before; of two that read the same, each finds its own place. */
function placesOfLines({ content }: Reading, index: SourceIndex): (Range | null)[] {
  let from = 0;
  return content.lines.map(({ text }) => {
    const place = index.next(text, from);
    if (place !== null) from = place.end;
    return place;
  });
}

function placesOfEvidence(
  { evidence, blocks }: Article,
  reading: Reading,
  index: SourceIndex,
  { linePlaces, blockPlaces }: Places,
): Record<string, (Range | null)[]> {
  const places: Record<string, (Range | null)[]> = {};
  for (const [field, list] of Object.entries(evidence)) {
    // What was left out of the text is shown beside it, as `removed`.
    if (field === 'text') continue;
    const lines = linesOf(field, reading);
    places[field] = list.map(({ source, path, raw, span, lost }, i) => {
      if (i >= SOUGHT) return null;
      if (span !== null) {
        const block = blockPlaces[blocks.findIndex(({ start, end }) => start <= span.start && span.end <= end)];
        return block ? index.printed(raw, block.start, block.end) : null;
      }
      if (DECLARED.has(source) || path === TITLE_TAG) return index.declared(raw, { source, path });
      const line = linePlaces[lines(raw, lost === null) ?? -1];
      return (line && index.printed(raw, line.start, line.end)) ?? index.printed(raw) ?? index.declared(raw, { source, path });
    });
  }
  return places;
}

/** Tells the line that printed evidence was read from: of those that hold it, what won stands on one that its field took. */
function linesOf(field: string, { content, facts }: Reading): (raw: string, won: boolean) => number | undefined {
  const taken = new Set((field in facts ? facts[field as keyof typeof facts].claims : []).map(({ line }) => line));
  const holds =
    (raw: string) =>
    ({ text }: { text: string }): boolean =>
      text.includes(raw);
  return (raw, won) => {
    const own = won ? content.lines.filter(({ index }) => taken.has(index)).find(holds(raw)) : undefined;
    return (own ?? content.lines.find(({ text }) => text === raw) ?? content.lines.find(holds(raw)))?.index;
  };
}

function removedFrom(reading: Reading): Removed[] {
  const kept = reading.unshown === null ? reading.composed.blocks.map(({ line }) => line.index) : [];
  let beforeBlock = 0;
  return linesLeftOut(reading).map(({ line, reason }) => {
    while (beforeBlock < kept.length && kept[beforeBlock]! < line.index) beforeBlock++;
    return { text: line.text, reason, beforeBlock };
  });
}
