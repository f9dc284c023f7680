import { describe, expect, test } from 'vitest';
import { htmlOfMarkdown, isMarkdown } from '../../src/extract/document/markdown';
import { extract } from '../../src/extract/extract';

const PROSE =
  'Forskerne har i tre år målt på vandet i fjorden og fundet, at kvælstoffet falder hurtigere end ventet i de inderste vige om sommeren.';
const body = (text: string): string => htmlOfMarkdown(text).split(/<\/?article>/u)[1]!;

describe('Markdown', () => {
  test.each([
    `# Rent vand i fjorden\n\n${PROSE}`,
    `Rent vand i fjorden\n===================\n\n${PROSE}`,
    `---\ntitle: Rent vand i fjorden\ntags:\n  - hav\n---\n\n${PROSE}`,
    `+++\ntitle = "Rent vand i fjorden"\n+++\n${PROSE}`,
    `Rent vand i fjorden\n\n**${PROSE}**\n\nLæs [rapporten](https://fjord.example/r).`,
    `Rent vand i fjorden\n\n${PROSE}\n\n## Sommeren\n\nSe [kortet](/kort).`,
  ])('is told by its notation: %s', (text) => expect(isMarkdown(text)).toBe(true));

  test.each([
    `Rent vand i fjorden\n\n${PROSE}`,
    `Rent vand i fjorden\n\n${PROSE}\n\n#hav #fjord`,
    `Rent vand i fjorden\n\n* en\n* to\n\n${PROSE}`,
    `Rent vand i fjorden\n\n${PROSE}\n\nPrisen er 12 kr.*\n\n*) uden moms`,
    `Rent vand i fjorden\n\n**NB**: ${PROSE}`,
    `---\n\n${PROSE}\n\n---\n\n${PROSE}`,
    `Rent vand [1] i fjorden (se s. 3)\n\n${PROSE}`,
    '',
  ])('is not told by marks of plain text: %s', (text) => expect(isMarkdown(text)).toBe(false));

  test.each([
    ['## Sommeren ##', '<h2>Sommeren</h2>'],
    ['Sommeren\n---', '<h2>Sommeren</h2>'],
    ['Vand\nog sand', '<p>Vand og sand</p>'],
    ['Fjordvej 5  \n4321 Havneby', '<p>Fjordvej 5<br>4321 Havneby</p>'],
    ['- vand\n  og is\n- sand', '<ul><li>vand og is</li><li>sand</li></ul>'],
    ['1. vand\n2. sand', '<ul><li>vand</li><li>sand</li></ul>'],
    ['> Vi har målt.\n> Nu ved vi det.', '<blockquote><p>Vi har målt. Nu ved vi det.</p></blockquote>'],
    ['```\n# tal <1>\n```', '<pre># tal &lt;1&gt;</pre>'],
    ['| År | Ton |\n|----|----:|\n| 2022 | 12 |', '<table><tr><td>År</td><td>Ton</td></tr><tr><td>2022</td><td>12</td></tr></table>'],
    ['Vand\n\n***\n\nSand', '<p>Vand</p>\n<p>Sand</p>'],
  ])('has its blocks: %s', (text, html) => expect(body(text)).toBe(html));

  test.each([
    ['Det er **meget** rent', 'Det er <strong>meget</strong> rent'],
    ['Det er *meget* rent, _siger_ hun', 'Det er <em>meget</em> rent, <em>siger</em> hun'],
    ['***Meget* rent**', '***Meget* rent**'],
    ['~~Snavset~~ rent', '<del>Snavset</del> rent'],
    ['fjord_maal_2022 og 2 * 3 * 4', 'fjord_maal_2022 og 2 * 3 * 4'],
    ['12 kr.* uden moms', '12 kr.* uden moms'],
    ['`a * b` & \\*c\\*', '<code>a * b</code> &amp; *c*'],
    ['[**Kort** nu](https://kort.example/a "Kortet")', '<a href="https://kort.example/a"><strong>Kort</strong> nu</a>'],
    ['![Ida Holm](ida.jpg) ved fjorden', '<img src="" alt="Ida Holm"> ved fjorden'],
    ['Se <https://kort.example>', 'Se <a href="https://kort.example">https://kort.example</a>'],
    ['[rapport][r] og [r], men ikke [dette]', '<a href="/r">rapport</a> og <a href="/r">r</a>, men ikke [dette]'],
  ])('has elements in its text: %s', (text, html) => expect(body(`${text}\n\n[r]: /r`)).toBe(`<p>${html}</p>`));
});

const read = (text: string) => extract(text, { contentType: 'text/markdown' });

test('headings, names and the text of Markdown are read without its marks', () => {
  const { title, lead, published, authors, text, links } = read(
    `# Rent *vand* i fjorden\n\n**Vandet i fjorden er renere end nogensinde, viser målinger.**\n\n*Af Ida Holm*, 3. maj 2023\n\n${PROSE}\n\n## Sommeren\n\n[Lyset](https://lys.example) når igen bunden, og **ålegræsset** er vendt tilbage til de inderste vige i fjorden, siger forskerne.`,
  );
  expect([title, published?.edtf, authors.map(({ name }) => name)]).toEqual(['Rent vand i fjorden', '2023-05-03', ['Ida Holm']]);
  expect(lead).toBe('Vandet i fjorden er renere end nogensinde, viser målinger.');
  expect(text.split('\n').slice(1)).toEqual([
    PROSE,
    'Sommeren',
    'Lyset når igen bunden, og ålegræsset er vendt tilbage til de inderste vige i fjorden, siger forskerne.',
  ]);
  expect(links.map(({ url, text: shown }) => [url, shown])).toEqual([['https://lys.example/', 'Lyset']]);
});

test.each([
  ['title: "Rent vand: en fjord"\nauthor: Ida Holm\ndate: 2023-05-03\ntags: [hav, fjord]', '---'],
  ['title = \'Rent vand: en fjord\'\nauthors = [\'Ida Holm\']\ndate = 2023-05-03T08:00:00Z\ntags = ["hav", "fjord"]', '+++'],
  ['title: Rent vand: en fjord\nauthor:\n  - name: Ida Holm\npublished: 2023-05-03\nkeywords:\n  - hav\n  - fjord\ndraft: false', '---'],
])('what the head of Markdown says is read as metadata: %s', (head, fence) => {
  const { title, published, authors, tags, text } = read(`${fence}\n${head}\n${fence}\n\n${PROSE}\n\n${PROSE.replace('tre', 'fem')}`);
  expect([title, published?.edtf, authors.map(({ name }) => name), tags]).toEqual([
    'Rent vand: en fjord',
    '2023-05-03',
    ['Ida Holm'],
    ['hav', 'fjord'],
  ]);
  expect(text.split('\n')).toEqual([PROSE, PROSE.replace('tre', 'fem')]);
});

test.each(['[', '![', '[](', '*a ', '**', '*', '~', '`', '\\', '_a', '<', '> ', '- ', '#', '| '])(
  'a hundred thousand %j are read in linear time',
  (mark) => {
    const before = performance.now();
    for (const opener of ['', 'word']) htmlOfMarkdown(`${opener}${mark.repeat(100_000)}`);
    htmlOfMarkdown(`${mark}\n`.repeat(100_000));
    isMarkdown(mark.repeat(100_000));
    expect(performance.now() - before).toBeLessThan(3000);
  },
);
