import { describe, expect, it } from 'vitest';
import { CONTEXT_FEATURES, PageContext } from '../../src/extract/content/context-features';
import { LOCAL_FEATURES } from '../../src/extract/content/feature-names';
import { LocalFeatures } from '../../src/extract/content/features';
import { frameStats } from '../../src/extract/content/frame-stats';
import { gatherLines } from '../../src/extract/content/gather';
import { readHints } from '../../src/extract/content/hints';
import type { Evidence } from '../../src/extract/content/evidence';
import { readDocument } from '../../src/extract/document/read-document';
import { DEFAULT_LIMITS } from '../../src/extract/limits';

const SENTENCE = 'Bølgerne flytter sandet mod syd, og hver vinter måler forskerne, hvor langt det er nået langs den lange kyst.';
const PAGE = `<html><body><nav><a href="/a">Nyheder fra fjorden og dens havne i dag</a></nav><div class="article"><h1>Sandet vandrer</h1>
<p>${SENTENCE}</p><h2>Tre vintre</h2><p>${SENTENCE} Igen.</p><p>Kort linje</p><ul><li>Et punkt</li></ul>
<table><tr><td>En celle</td></tr></table><figure><figcaption>Et billede</figcaption></figure><p>${SENTENCE} Og igen.</p></div>
<div class="related"><h3>Læs også</h3><p><a href="/b">Havnen i Esbjerg vokser igen i år</a></p><p>Kort linje</p></div></body></html>`;

/** The names of the evidence on each line of the page, by its text. */
function evidence(): Map<string, { local: string[]; context: string[] }> {
  const document = readDocument(PAGE, {}, DEFAULT_LIMITS);
  const page = gatherLines(document.root);
  const local = new LocalFeatures(page, frameStats(page), readHints(document));
  const odds = Float64Array.from(page.lines, ({ text }) => (text.startsWith(SENTENCE) ? 4 : -2));
  const context = new PageContext(page, odds, local.traits);
  const named = ({ kinds, count }: Evidence, names: readonly string[]): string[] =>
    Array.from(kinds.slice(0, count), (kind) => names[kind]!);
  return new Map(
    page.lines.map((line) => [
      `${line.kind}: ${line.text}`,
      { local: named(local.of(line), LOCAL_FEATURES), context: named(context.of(line), CONTEXT_FEATURES) },
    ]),
  );
}

describe('the evidence on a line', () => {
  it.each([[LOCAL_FEATURES], [CONTEXT_FEATURES]])('has a name for each kind, and no two the same', (names) =>
    expect(new Set(names).size).toBe(names.length),
  );

  it.each([
    ['heading: Tre vintre', ['heading×after'], ['heading×last', 'item×near', 'cell×near', 'caption×near']],
    ['heading: Læs også', ['heading×last', 'after-last', 'far-after'], ['before-first', 'in-container']],
    ['paragraph: Nyheder fra fjorden og dens havne i dag', ['before-first', 'far-before', 'link×near'], ['after-last', 'in-container']],
    ['list-item: Et punkt', ['item×parent', 'item×near', 'short×near', 'in-container'], ['cell×near', 'caption×near', 'link×near']],
    ['table-cell: En celle', ['cell×near', 'short×near'], ['item×near', 'caption×near']],
    ['caption: Et billede', ['caption×near', 'short×near'], ['item×near', 'cell×near']],
    ['paragraph: Kort linje', ['repeated', 'after-last'], ['heading×after', 'link×near']],
    [
      `paragraph: ${SENTENCE}`,
      ['alone', 'after', 'near', 'wide', 'parent', 'same-parent-as-best', 'container-certain'],
      ['short×near', 'repeated'],
    ],
  ])('of %s', (line, has, lacks) => {
    const { context } = evidence().get(line)!;
    expect(context).toEqual(expect.arrayContaining(has));
    expect(context.filter((name) => lacks.includes(name))).toEqual([]);
  });

  it.each([
    ['heading: Tre vintre', ['heading', 'h2', 'words<4'], ['p', 'ends-sentence']],
    ['list-item: Et punkt', ['list-item', 'list×short'], ['heading', 'cell']],
    [`paragraph: ${SENTENCE}`, ['bias', 'p', 'ends-sentence', 'prose', 'near-h1'], ['is-link', 'before-h1']],
    ['paragraph: Nyheder fra fjorden og dens havne i dag', ['links', 'is-link', 'before-h1', 'in-nav'], ['prose', 'ends-sentence']],
  ])('by itself, of %s', (line, has, lacks) => {
    const { local } = evidence().get(line)!;
    expect(local).toEqual(expect.arrayContaining(has));
    expect(local.filter((name) => lacks.includes(name))).toEqual([]);
  });
});
