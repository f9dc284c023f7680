import { describe, expect, it } from 'vitest';
import { textWith } from './between-paragraphs';

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
    expect(textWith(line)).not.toContain(line.slice(line.indexOf('">') + 2, line.indexOf('</a>')));
    expect(textWith(line)).toContain('museets kældre');
  });

  it.each([
    'Læs også: Isen er tilbage i de indre vige, står der på væggen',
    'Læs også rapporten om <a href="/n/2">isen i de indre vige</a>, som udkom i går og fylder tres sider.',
    'Holdet spørger: <a href="/n/2">Hvorfor er isen tilbage i de indre vige</a>',
  ])('%s is text', (line) => expect(textWith(line)).toContain(line.slice(0, 15)));
});
