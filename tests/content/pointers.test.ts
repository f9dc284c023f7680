import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract';

const FIRST = '<p>Forskerne har i tre år målt på vandet i fjorden, og resultaterne viser, at kvælstoffet falder hurtigere end ventet.</p>';
const SECOND = '<p>I de inderste vige er ålegræsset vendt tilbage. Det sker, siger biologen, fordi lyset igen når bunden af fjorden.</p>';
const THIRD = '<p>Til foråret begynder næste trin: Holdet vil sammenligne målingerne med ældre prøver, som ligger i museets kældre.</p>';
const text = (line: string): string =>
  extract(
    `<html lang="da"><body><main><article><h1>Rent vand i fjorden</h1>${FIRST}${SECOND}<p>${line}</p>${THIRD}</article></main></body></html>`,
  ).text;

describe('a paragraph that points to another article', () => {
  it.each([
    '<strong>Læs også:</strong> <a href="/n/2">Isen er tilbage i de indre vige</a>',
    'Läs också: <a href="/n/2">Isen är tillbaka i de inre vikarna</a>',
    '<strong>Les også:</strong> <a href="/n/2">Isen er tilbake i de indre vikene</a>.',
    'Lue myös: <a href="/n/2">Jää palasi lahden perukoille</a>',
    'Lees ook: <a href="/n/2">Het ijs is terug in de binnenste baaien</a>',
    'Lire aussi : <a href="/n/2">La glace est revenue au fond de la baie</a>',
    'Read more: <a href="/n/2">The ice is back in the inner bays</a>',
    'Siehe auch: <a href="/n/2">Das Eis ist zurück in den inneren Buchten</a>',
  ])('%s is no text', (line) => {
    expect(text(line)).not.toContain(line.slice(line.indexOf('">') + 2, line.indexOf('</a>')));
    expect(text(line)).toContain('museets kældre');
  });

  it.each([
    'Læs også: Isen er tilbage i de indre vige, står der på væggen',
    'Læs også rapporten om <a href="/n/2">isen i de indre vige</a>, som udkom i går og fylder tres sider.',
    'Holdet spørger: <a href="/n/2">Hvorfor er isen tilbage i de indre vige</a>',
  ])('%s is text', (line) => expect(text(line)).toContain(line.slice(0, 15)));
});
