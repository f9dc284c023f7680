import { describe, expect, it } from 'vitest';
import { composeText } from '../../src/extract/content/compose';
import { gatherLines } from '../../src/extract/content/gather';
import { readHints } from '../../src/extract/content/hints';
import { selectContent } from '../../src/extract/content/select';
import { readDocument } from '../../src/extract/document/read-document';
import { DEFAULT_LIMITS } from '../../src/extract/limits';

function read(html: string, explain = false) {
  const page = readDocument(html, { url: 'https://uni.example/nyt/1' }, DEFAULT_LIMITS);
  const content = selectContent(gatherLines(page.root), readHints(page), explain);
  return { content, composed: (limit = DEFAULT_LIMITS.text) => composeText(content, [], limit, page.base) };
}

const FIRST =
  'Forskerne har i tre år målt på vandet i fjorden, og resultaterne viser, at kvælstoffet falder hurtigere end ventet. Det glæder kommunen.';
const SECOND =
  'I de inderste vige er ålegræsset vendt tilbage. Det sker, siger biologen, fordi lyset igen når bunden, og fordi trawlerne er væk.';
const THIRD =
  'Til foråret begynder næste trin: Holdet vil sammenligne målingerne med ældre prøver, som ligger i museets kældre, og regne på årsagerne.';
const BODY = `<p>${FIRST}</p><h2>Ålegræsset vender tilbage</h2><p>${SECOND}</p><ul><li>Indre fjord: fire prøver om måneden</li><li>Ydre fjord: to prøver om måneden</li></ul><p>${THIRD} Læs <a href="/rapport">rapporten</a> eller <a href="javascript:x()">print</a>.</p>`;
const chrome = (article: string) =>
  `<html><head><title>Rent vand i fjorden</title></head><body><nav><ul><li><a href="/a">Forskning</a></li><li><a href="/b">Uddannelse</a></li></ul></nav><main><article><h1>Rent vand i fjorden</h1>${article}</article></main><aside class="related"><h2>Seneste nyheder</h2><ul><li><a href="/1">Ny professor i biologi begynder til maj</a></li><li><a href="/2">Studerende vinder pris for robot</a></li></ul></aside><div class="newsletter-signup"><p>Tilmeld dig nyhedsbrevet og få nyheder fra universitetet hver uge i din indbakke.</p></div><footer><p>Universitetet, Nygade 1, 8000 Aarhus C. Alle rettigheder forbeholdes.</p></footer></body></html>`;

describe('the article', () => {
  const text = read(chrome(BODY)).composed().text;
  it.each([FIRST, SECOND, THIRD, 'Ålegræsset vender tilbage', 'Indre fjord: fire prøver om måneden'])('holds %j', (part) =>
    expect(text).toContain(part),
  );
  it.each(['Uddannelse', 'Seneste nyheder', 'Ny professor', 'Tilmeld dig', 'Nygade 1'])('holds no %j', (part) =>
    expect(text).not.toContain(part),
  );
  it('is the same in other chrome', () =>
    expect(read(`<body><div class="page"><div class="content">${BODY}</div></div></body>`).composed().text).toContain(FIRST));
  it('is read from text that line breaks part', () =>
    expect(read(chrome(`<div>${FIRST}<br><br>${SECOND}<br><br>${THIRD}</div>`)).composed().text).toBe([FIRST, SECOND, THIRD].join('\n')));
  it('is read from a layout table', () => {
    const html = `<body><table><tr><td width="150"><a href="/a">Forside</a><br><a href="/b">Nyheder</a></td><td><p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p></td></tr></table></body>`;
    expect(read(html).composed().text).toBe([FIRST, SECOND, THIRD].join('\n'));
  });
  it('holds a table whole, its short last row too, and a table of links not at all', () => {
    const table =
      '<table><tr><th>År</th><th>Udledning</th></tr><tr><td>2022</td><td>1200 ton</td></tr><tr><td>2023</td><td>1100 ton</td></tr></table>';
    const related =
      '<div class="related"><h3>Læs også</h3><ul><li><a href="/1">Ny professor i biologi begynder til maj</a></li></ul></div>';
    expect(read(chrome(`<p>${FIRST}</p><p>${SECOND}</p>${table}${related}`)).composed().text).toContain(
      ['År', 'Udledning', '2022', '1200 ton', '2023', '1100 ton'].join('\n'),
    );
    const links =
      '<table><tr><td><a href="/a">Forskning</a></td><td><a href="/b">Uddannelse</a></td></tr><tr><td><a href="/c">Samarbejde</a></td></tr></table>';
    expect(read(chrome(`<p>${FIRST}</p><p>${SECOND}</p>${links}`)).composed().text).not.toContain('Samarbejde');
  });
  it('holds a list that it has begun to its end, and no list of links', () => {
    const facts =
      '<p>Fakta:</p><ul><li>Projektet har et budget på 32 mio. kr., og fonden betaler de 20.</li><li>Partnere: kommunen og museet</li><li>Periode: 2023-2026</li></ul>';
    const { text } = read(chrome(`<p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p>${facts}`)).composed();
    expect(text).toContain(
      'Projektet har et budget på 32 mio. kr., og fonden betaler de 20.\nPartnere: kommunen og museet\nPeriode: 2023-2026',
    );
    const links = '<ul><li><a href="/a">Forskning</a></li><li><a href="/b">Uddannelse</a></li></ul>';
    expect(read(chrome(`<p>${FIRST}</p><p>${SECOND}</p>${links}`)).composed().text).not.toContain('Uddannelse');
  });
  it('holds no cell of links beside the text of a page laid out by a table', () => {
    const menu = '<td><a href="/a">Forside</a><br><a href="/b">Nyheder</a><br><a href="/c">Kontakt</a></td>';
    expect(read(`<body><table><tr>${menu}<td>${FIRST}<br><br>${SECOND}<br><br>${THIRD}</td></tr></table></body>`).composed().text).toBe(
      [FIRST, SECOND, THIRD].join('\n'),
    );
  });
  it('is read where a script shows it later', () =>
    expect(read(`<body><main style="visibility:hidden"><article>${BODY}</article></main></body>`).composed().text).toContain(SECOND));
  it('is nothing on a page without lines', () =>
    expect(read('<body><script>x</script></body>').content).toMatchObject({ first: 0, last: 0 }));
  it('has a reason for every line left out', () => {
    const { content } = read(chrome(BODY), true);
    for (const line of content.lines) expect(content.reasons.has(line.index)).toBe(content.selected[line.index] === 0);
  });
});

describe('the frozen text', () => {
  const { text, blocks, links } = read(chrome(BODY)).composed();
  it('parts blocks by one newline', () => expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text));
  it('knows the path of each block', () =>
    expect(blocks.find(({ start }) => text.startsWith(FIRST, start))?.path).toBe('html > body > main > article > p:nth-of-type(1)'));
  it('keeps links to http and https only, absolute', () =>
    expect(links).toEqual([
      { url: 'https://uni.example/rapport', text: 'rapporten', start: text.indexOf('rapporten'), end: text.indexOf('rapporten') + 9 },
    ]));
  it('ends at a whole word of the block that goes over the limit, and says so', () => {
    const within = `<article><p>${FIRST}</p><p>${SECOND} <a href="/a">Læs mere</a></p><p>${THIRD}</p></article>`;
    const [word] = SECOND.split(' ');
    for (const [limit, expected] of [
      [FIRST.length, FIRST],
      [FIRST.length + word!.length, FIRST],
      [FIRST.length + 1 + word!.length, `${FIRST}\n${word!}`],
      [FIRST.length + 1 + SECOND.length, `${FIRST}\n${SECOND}`],
      [3, ''],
    ] as const) {
      const cut = read(within).composed(limit);
      expect(cut.text).toBe(expected);
      expect(cut.issues).toMatchObject([{ code: 'limit-text' }]);
      expect(cut.blocks.at(-1)?.end ?? 0).toBe(expected.length);
      expect(cut.links).toEqual([]);
    }
  });
});
