import { describe, expect, it } from 'vitest';
import { gatherLines } from '../../src/extract/content/gather';
import { readDocument } from '../../src/extract/document/read-document';
import { DEFAULT_LIMITS } from '../../src/extract/limits';

const kinds = (html: string): string[] =>
  gatherLines(readDocument(`<body>${html}</body>`, {}, DEFAULT_LIMITS).root).lines.map(({ kind }) => kind);

const LONG =
  'Ålegræsset er vendt tilbage i de inderste vige, og det skyldes efter biologernes mening, at der ledes mindre kvælstof ud fra markerne langs åen end for ti år siden. ';

describe('a class of captions', () => {
  it('makes captions of the short texts in its element', () =>
    expect(kinds('<div class="photo-caption"><h3>Vigen</h3><p>Ålegræs set fra luften. Foto: Ole Vik</p></div>')).toEqual([
      'heading',
      'caption',
    ]));
  it('makes none where the element holds headings and more than any caption', () =>
    expect(
      kinds(
        `<div class="rte text-subtext"><p>${LONG.repeat(3)}</p><h2>Næste trin</h2><p>${LONG}</p><ul><li>Indre fjord</li><li>Ydre fjord</li></ul><blockquote><p>${LONG}</p></blockquote></div>`,
      ),
    ).toEqual(['paragraph', 'heading', 'paragraph', 'list-item', 'list-item', 'quote']));
  it('makes none of an element with several times the text of a caption', () =>
    expect(kinds(`<div class="text-subtext">${`<p>${LONG.repeat(2)}</p>`.repeat(8)}</div>`)).toEqual(Array(8).fill('paragraph')));
  it('keeps those of a few pictures in one element', () =>
    expect(kinds(`<div class="captions">${`<p>${LONG}</p>`.repeat(4)}</div>`)).toEqual(Array(4).fill('caption')));
  it('leaves the captions within such an element what they are', () =>
    expect(
      kinds(
        `<div class="text-subtext"><h2>Vigen</h2><p>${LONG.repeat(4)}</p><p>${LONG.repeat(2)}</p><figure><img src="a.jpg"><figcaption>Ålegræs i vigen</figcaption></figure><div class="wp-caption"><p>Prøven tages</p></div></div>`,
      ),
    ).toEqual(['heading', 'paragraph', 'paragraph', 'caption', 'caption']));
  it('says nothing of a figcaption, however long it is', () =>
    expect(kinds(`<figure><figcaption>${`<p>${LONG.repeat(2)}</p>`.repeat(8)}</figcaption></figure>`)).toEqual(Array(8).fill('caption')));
  it('is not taken back for what stands behind its element', () =>
    expect(kinds(`<div class="body"><div class="caption">Vigen set fra øst</div>${`${LONG.repeat(2)}<br><br>`.repeat(8)}</div>`)).toEqual([
      'caption',
      ...Array<string>(8).fill('paragraph'),
    ]));
  it('is taken back once for each element, by its own text', () =>
    expect(
      kinds(`<div class="text-subtext">${`<p>${LONG.repeat(2)}</p>`.repeat(8)}</div><div class="caption"><p>Ålegræs</p></div>`).at(-1),
    ).toBe('caption'));
});
