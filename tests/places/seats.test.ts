import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';

const pageOf = (language: string, text: string): string =>
  `<!doctype html><html lang="${language}"><body><main><article><h1>2024</h1><p>${text}</p></article></main></body></html>`;
const roleIn = (language: string, city: string, text: string): string | undefined =>
  extract(pageOf(language, text)).cities.find(({ name }) => name === city)?.role;

describe('one table says what a seat and what an office is called', () => {
  test.each([
    ['da', 'Vejle', 'Virksomheden får hovedkvarter i Vejle til sommer.', 'headquarters'],
    ['da', 'Vejle', 'Firmaet hører hjemme i Vejle, hvor det blev til.', 'headquarters'],
    ['da', 'Vejle', 'Virksomheden åbner regionskontorer i Vejle næste år.', 'branch'],
    ['da', 'Vejle', 'Banken lader filialerne i Vejle holde åbent om aftenen.', 'branch'],
    ['sv', 'Falun', 'Bolaget får sitt nya kansli i Falun till hösten.', 'headquarters'],
    ['sv', 'Falun', 'Bolaget öppnar ett regionkontor i Falun till hösten.', 'branch'],
    ['nb', 'Hamar', 'Foreningen får sekretariat i Hamar fra høsten av.', 'headquarters'],
    ['nb', 'Hamar', 'Selskapet åpner et lokalkontor i Hamar til høsten.', 'branch'],
    ['nn', 'Hamar', 'Foreininga får sekretariatet i Hamar frå hausten av.', 'headquarters'],
    ['nn', 'Hamar', 'Selskapet opnar eit lokalkontor i Hamar til hausten.', 'branch'],
    ['de', 'Kassel', 'Das Unternehmen verlegt seinen Firmensitz nach Kassel.', 'headquarters'],
    ['de', 'Kassel', 'Das Unternehmen eröffnet ein Regionalbüro in Kassel.', 'branch'],
    ['en', 'Leeds', 'The company is opening its home office in Leeds this autumn.', 'headquarters'],
    ['nl', 'Zwolle', 'Het bedrijf krijgt een hoofdvestiging in Zwolle.', 'headquarters'],
    ['fi', 'Kuopio', 'Yritys avaa uuden toimiston Kuopiossa syksyllä.', 'branch'],
    ['fr', 'Nantes', 'L’entreprise installe son siège social à Nantes cet automne.', 'headquarters'],
    ['is', 'Akureyri', 'Fyrirtækið opnar skrifstofur í Akureyri í haust.', 'branch'],
  ])('%s: %s in "%s" is its %s', (language, city, text, role) => expect(roleIn(language, city, text)).toBe(role));

  test.each([
    ['da', 'Vejle', 'Hun sad hjemme i Vejle og skrev på bogen.'],
    ['da', 'Vejle', 'Firmaet havde i mange år sin base i Vejle Fjord og i Vejle.'],
    ['en', 'Leeds', 'She left the office in Leeds at noon and took a seat in a train.'],
    ['nl', 'Zwolle', 'De afdeling cardiologie in Zwolle behandelt jaarlijks veel mensen.'],
    ['fr', 'Nantes', 'Une agence de voyages à Nantes vend ces billets.'],
  ])('%s: words that mean other things as well give a city no role: "%s"', (language, city, text) =>
    expect(roleIn(language, city, text)).toBe('mentioned'),
  );

  test.each([
    ['da', 'Klyngen Energy Cluster Denmark har base i Odense.', 'headquarters', 'Odense'],
    ['da', 'Klyngen Energy Cluster Denmark er også repræsenteret i Esbjerg.', 'branches', 'Esbjerg'],
    ['fr', 'Le pôle Minalogic ouvre une succursale à Lyon.', 'branches', 'Lyon'],
    ['nl', 'De cluster DSP Valley opent een filiaal in Gent.', 'branches', 'Gent'],
  ] as const)('%s: of a cluster they tell the relation: "%s"', (language, text, relation, city) =>
    expect(extract(pageOf(language, text)).clusters[0]?.[relation].map(({ name }) => name)).toEqual([city]),
  );
});
