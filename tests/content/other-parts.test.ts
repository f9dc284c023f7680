import { describe, expect, it } from 'vitest';
import { gatherLines } from '../../src/extract/content/gather';
import { readHints } from '../../src/extract/content/hints';
import { LineTraits } from '../../src/extract/content/line-traits';
import { dropOtherParts } from '../../src/extract/content/other-parts';
import { readDocument } from '../../src/extract/document/read-document';
import { extract } from '../../src/extract/extract';
import { DEFAULT_LIMITS } from '../../src/extract/limits';

const PARAGRAPHS = [
  'Forskerne har i tre år målt på vandet i fjorden, og resultaterne viser, at kvælstoffet falder hurtigere end ventet. Det glæder kommunen, som har betalt for målingerne.',
  'I de inderste vige er ålegræsset vendt tilbage. Det sker, siger biologen, fordi lyset igen når bunden, og fordi trawlerne er væk fra den del af fjorden.',
  'Til foråret begynder næste trin: Holdet vil sammenligne målingerne med ældre prøver, som ligger i museets kældre, og regne på årsagerne til forandringen.',
  'Fiskerne har lagt mærke til det samme. De fanger igen rejer i den ydre fjord, og for første gang i tyve år er der meldt om pighvar ved broen mod syd.',
  'Kommunen vil nu bruge resultaterne, når den skal give tilladelser til nye dambrug. Byrådet tager stilling til planen på mødet i september.',
  'Projektet er betalt af en fond og løber to år endnu. Alle data ligger frit, og skolerne ved fjorden er begyndt at bruge dem i undervisningen.',
  'Den sidste måling blev taget i sidste uge. Den viste det klareste vand, som nogen på holdet har set, og en sæl svømmede med båden hele vejen hjem.',
];
const BODY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
const page = (more: string, article = BODY) =>
  `<html lang="da"><head><title>Rent vand i fjorden</title></head><body><nav><a href="/a">Forskning</a></nav><main><h1>Rent vand i fjorden</h1><div class="content">${article}</div></main>${more}</body></html>`;
const read = (html: string) => extract(html, { url: 'https://uni.example/nyt/1', explain: true });

const CONSENT = [
  'En cookie er en lille fil, som en side gemmer på din maskine, for at den kan kende dig igen, næste gang du kommer forbi og vil læse mere.',
  'Du kan til enhver tid sige nej til de filer, som ikke er nødvendige, men så virker nogle af vores tjenester måske ikke helt, som de skal.',
];
const consent = (name: string) =>
  `<div class="${name}"><div class="content-box">${CONSENT.map((text) => `<p class="text">${text}</p>`).join('')}</div></div>`;

/** What remains of a page all of whose lines were taken, and the reasons for what was removed. */
function left(html: string): { text: string; reasons: readonly string[] } {
  const document = readDocument(html, { url: 'https://uni.example/nyt/1' }, DEFAULT_LIMITS);
  const lines = gatherLines(document.root);
  const selected = new Uint8Array(lines.lines.length).fill(1);
  const reasons = new Map<number, string>();
  dropOtherParts(lines, new LineTraits(lines.lines, readHints(document)), selected, reasons);
  expect(lines.lines.filter(({ index }) => selected[index] === 0).length).toBe(reasons.size);
  return {
    text: lines.lines
      .filter(({ index }) => selected[index] === 1)
      .map(({ text }) => text)
      .join('\n'),
    reasons: [...new Set(reasons.values())],
  };
}

describe('dialogs that ask for consent', () => {
  it.each(['privacy-modal', 'onetrust-pc-sdk', 'cookie-banner', 'CookieConsent', 'usercentrics-root'])('in %j are no text', (name) => {
    const { text, reasons } = left(page(consent(name)));
    expect(text).not.toContain(CONSENT[0]);
    expect(text).toContain(PARAGRAPHS[6]);
    expect(reasons).toEqual(['a dialog that asks for consent']);
  });
  it.each([
    ['the text of a page that is on nothing else', page('', `<p>${CONSENT[0]!}</p>`).replace('<main>', '<main><div class="cookies">')],
    ['a part that holds the headline', page(`<p>${BODY}</p>`).replace('<main>', '<div class="privacy">').replace('</main>', '</div>')],
    ['an article tagged with cookies', page('', `<div class="post tag-cookies category-privacy">${BODY}</div>`)],
    [
      'sections of the article itself',
      page('', `<article>${BODY}<section class="informed-consent"><p>${CONSENT[0]!}</p></section></article>`),
    ],
    ['a part of another name', page(`<div class="privately">${consent('dialogs')}</div>`)],
  ])('are not %s', (_name, html) => expect(left(html).reasons).toEqual([]));
});

const COMMENTS = PARAGRAPHS.map(
  (text) => `<article class="comment"><b>Else</b><div class="comment-content"><p>${text.replace('fjorden', 'søen')}</p></div></article>`,
);

const thread = (more: string) => `<section id="comments"><ol class="comment-list">${COMMENTS.join('')}${more}</ol></section>`;

describe('comments', () => {
  it('beside an article are no text, however many', () => {
    const { text, reasons } = left(page(thread(COMMENTS.join(''))));
    expect(text).not.toContain('søen');
    expect(text).toContain(PARAGRAPHS[6]);
    expect(reasons).toEqual(['comments beside the article']);
  });
  it('are the text where next to nothing stands beside them', () =>
    expect(left(page(thread(''), '<p>Hvad mener I om vandet i søen?</p>')).reasons).toEqual([]));
  it('may be the name of the part that holds the headline', () =>
    expect(left(`<html><body><div class="comments"><h1>Rent vand i fjorden</h1>${BODY}</div>${BODY}</body></html>`).reasons).toEqual([]));
});

describe('hidden text', () => {
  const hidden = '<span>Artikelindhold</span>';
  const labeled = PARAGRAPHS.map((text) => `<section><div class="visually-hidden">${hidden}</div><p>${text}</p></section>`).join('');
  it('between paragraphs is no text', () => expect(read(page('', labeled)).text).toBe(PARAGRAPHS.join('\n')));
  it('is the text of a page that shows the rest by script', () =>
    expect(left(page('', `<p>${PARAGRAPHS[0]!}</p><div style="display:none">${BODY}</div>`)).reasons).toEqual([]));
  it('is the text of a page that shows it by script', () =>
    expect(read(page('', `<div style="display:none">${BODY}</div>`)).text).toContain(PARAGRAPHS[3]));
});

describe('the label of an advertisement', () => {
  const between = (label: string) => PARAGRAPHS.map((text) => `<p>${text}</p><div>${label}</div>`).join('');
  it.each(['Annonce', 'Advertisement', 'ANZEIGE', 'Annons', 'Annonse', 'Mainos', 'Publicité', 'Auglýsing', 'Advertentie:'])(
    '%j is no text',
    (label) => expect(read(page('', between(label))).text).toBe(PARAGRAPHS.join('\n')),
  );
  it('is none where more is said', () =>
    expect(read(page('', between('Annonce for fjorden trykt i 1911'))).text).toContain('Annonce for fjorden trykt i 1911'));
  it('is none in a list', () => {
    const list =
      '<p>Avisen lever af tre ting:</p><ul><li>Salg af enkelte numre i byens kiosker</li><li>Annoncer</li><li>Støtte fra læserne i hele landet</li></ul>';
    expect(read(page('', BODY + list + `<p>${CONSENT[1]!}</p>`)).text).toContain('\nAnnoncer\n');
  });
});

it('says why each line was left out', () => {
  const { evidence } = read(page(`${consent('privacy-modal')}<section id="comments">${COMMENTS.join('')}</section>`));
  for (const { lost } of evidence['text'] ?? []) expect(lost).toMatch(/\S/u);
});
