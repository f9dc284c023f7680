import { extract } from '../../src/extract/extract';

const FIRST = '<p>Forskerne har i tre år målt på vandet i fjorden, og resultaterne viser, at kvælstoffet falder hurtigere end ventet.</p>';
const SECOND = '<p>I de inderste vige er ålegræsset vendt tilbage. Det sker, siger biologen, fordi lyset igen når bunden af fjorden.</p>';
const LAST = '<p>Til foråret begynder næste trin: Holdet vil sammenligne målingerne med ældre prøver, som ligger i museets kældre.</p>';
/** The text of an article with a line before its last paragraph. */
export const textWith = (line: string, last = LAST): string =>
  extract(
    `<html lang="da"><body><main><article><h1>Rent vand i fjorden</h1>${FIRST}${SECOND}<p>${line}</p>${last}</article></main></body></html>`,
  ).text;
