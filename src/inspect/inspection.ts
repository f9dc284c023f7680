import { linesLeftOut } from '../extract/left-out';
import { recordOf } from '../extract/record';
import { readPage } from '../extract/stages';
import type { Article } from '../models/article';
import type { ExtractOptions } from '../models/options';
import type { Reading } from '../extract/reading';
import type { Range } from './characters';
import { SourceIndex } from './source-index';

/** One page with its record, ready to be displayed. */
export interface Inspection {
  /** The file's name, or the name given to the page. */
  readonly name: string;
  readonly options: ExtractOptions;
  /** Includes the losing candidates. */
  readonly article: Article;
  /** The decoded page, cut if it is too long to be shown. */
  readonly source: string;
  readonly sourceCut: boolean;
  /** WHATWG name of the page's encoding; null if it came as a string. */
  readonly encoding: string | null;
  /** The lines left out of the text, each with the block that it came before. */
  readonly removed: readonly Removed[];
  /** Where each block is in the source. */
  readonly blockPlaces: readonly (Range | null)[];
  /** Where the evidence of each field is in the source, in the order of `article.evidence`. */
  readonly evidencePlaces: Readonly<Record<string, readonly (Range | null)[]>>;
}

/** A line of the page that is not part of the text. */
export interface Removed {
  readonly text: string;
  readonly reason: string;
  readonly beforeBlock: number;
}

/** Maximum number of UTF-16 units of source that are shown. */
const SHOWN_SOURCE = 1_500_000;
/** Maximum number of pieces of evidence per field that are located in the source. */
const SOUGHT = 400;
const DECLARED: ReadonlySet<string> = new Set(['meta', 'json-ld', 'microdata', 'time']);
/** The path that evidence gives the title element, which is metadata in an element of its own. */
const TITLE_TAG = 'title-tag';

/** Reads a page and collects everything that explains its record. */
export function inspectPage(name: string, input: string | Uint8Array, options: ExtractOptions = {}): Inspection {
  const reading = readPage(input, { ...options, explain: true }, (_stage, run) => run());
  const article = recordOf(reading);
  const source = reading.decoded.text.slice(0, SHOWN_SOURCE);
  const index = new SourceIndex(source, reading.decoded.kind);
  const linePlaces = placesOfLines(reading, index);
  // Text from the JSON of the page's scripts is not printed anywhere on the page.
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

/** Lines are in page order, so each is searched for after the one before; two equal lines each find their own place. */
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
    // Lines left out of the text are shown beside it, as `removed`.
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

/** Finds the line that printed evidence was read from: winning evidence prefers a line that its field claimed. */
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
    while ((kept[beforeBlock] ?? Infinity) < line.index) beforeBlock++;
    return { text: line.text, reason, beforeBlock };
  });
}
