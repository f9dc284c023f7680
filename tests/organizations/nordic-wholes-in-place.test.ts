import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/extract/annotate';

const bodies = (language: string, text: string): string[] =>
  annotate(text, { language })
    .mentions.filter(({ type }) => type === 'organization')
    .map(({ text: printed }) => printed);

describe('a head with its region, or the side of the country, right after it', () => {
  it.each([
    ['da', 'I går oplyste Sygehus Sønderjylland, at køen er væk.', ['Sygehus Sønderjylland']],
    ['da', 'Det siger Museum Vestsjælland i dag.', ['Museum Vestsjælland']],
    ['da', 'De gik på museum i Vestsjælland.', []],
    ['sv', 'Räddningstjänsten Syd ryckte ut klockan tre.', ['Räddningstjänsten Syd']],
    ['sv', 'Räddningstjänsten i Malmö ryckte ut klockan tre.', []],
    ['sv', 'Besökarna var från Folktandvården Skåne.', ['Folktandvården Skåne']],
    ['sv', 'Utställningen visas på Västmanlands läns museum i maj.', ['Västmanlands läns museum']],
    ['nb', 'Bygget ble støttet av Museum Nord og kommunen.', ['Museum Nord']],
    ['nb', 'Det opplyste Helse Midt-Norge i går.', ['Helse Midt-Norge']],
    ['nb', 'Han er interessert i Helse og mat.', []],
    ['nb', 'Saken går til Statsforvalteren i Møre og Romsdal i mai.', ['Statsforvalteren i Møre og Romsdal']],
    ['nb', 'Saken går til Statsforvalteren for endelig vedtak.', []],
    ['nn', 'Saka går til Statsforvaltaren i Vestland i mai.', ['Statsforvaltaren i Vestland']],
    ['nb', 'Det mener Riksantikvaren.', ['Riksantikvaren']],
  ])('%s: %s', (language, text, names) => expect(bodies(language, text)).toEqual(names));
});

describe('names with an ampersand', () => {
  it.each([
    ['da', 'Det oplyser entreprenøren, Tangmose & Sønner.', ['Tangmose & Sønner']],
    ['da', 'Virksomheden Tangmose & Co løb med opgaven.', ['Tangmose & Co']],
    ['nb', 'Hun arbeider for Fjordvik Dykk & Kabel, som fant skipet.', ['Fjordvik Dykk & Kabel']],
    ['sv', 'Rören kommer från Tangmåla Rör & Svets.', ['Tangmåla Rör & Svets']],
    ['fi', 'Hän oli töissä Tangala & Kelppi -yhtiössä, ja Tangala & Kelppi kasvaa.', ['Tangala & Kelppi', 'Tangala & Kelppi']],
    ['da', 'Brudeparret Ida & Mads kom for sent.', []],
    ['nb', 'Hun er EVP Product & Technology i dag.', []],
    ['da', 'Nyheder & Presse\nDer sker noget i dag.', []],
    ['sv', 'Vi har en avdelning för Research & Development i huset.', []],
  ])('%s: %s', (language, text, names) => expect(bodies(language, text)).toEqual(names));
});

describe('well-known names in Finnish cases', () => {
  it.each([
    ['Laina tuli Finnveralta toukokuussa.', ['Finnveralta']],
    ['Stora Enson tehdas suljettiin.', ['Stora Enson']],
    ['Hän oli töissä Metsä Groupissa.', ['Metsä Groupissa']],
    ['Metsä Group on palkannut uusia työntekijöitä.', ['Metsä Group']],
    ['Kainuun hyvinvointialue palkkaa hoitajia.', ['Kainuun hyvinvointialue']],
    ['Asiasta kertoi Tangalan Sanomat eilen.', ['Tangalan Sanomat']],
    ['Hyvinvointialueet palkkaavat hoitajia.', []],
    ['Sanomat kertoi asiasta.', []],
  ])('%s', (text, names) => expect(bodies('fi', text)).toEqual(names));
});

describe('rows of people and their bodies', () => {
  const rows =
    'Det nye styret består av følgende:\nStyreleder: Kari Holm – Tangora.\nStyremedlem: Ola Fjord – Kelpina.\nStyremedlem: Anne Li – Tangvik Havbruk.\n';

  it('reads the body after the dash', () => expect(bodies('nb', rows)).toEqual(['Tangora', 'Kelpina', 'Tangvik Havbruk']));
  it.each([
    ['da', 'De kom:\nKaren Holm – formand\nOle Fjord – kasserer\n', []],
    ['da', 'Karen Holm – og det var alt – gik hjem.', []],
    ['nb', 'Kari Holm – Oslo\nOla Fjord – Bergen\n', []],
  ])('%s: %s', (language, text, names) => expect(bodies(language, text)).toEqual(names));
});

describe('where a field ends', () => {
  it.each([
    ['da', 'I august holder Tangherreds Kommune for fjerde gang messe.', ['Tangherreds Kommune']],
    ['sv', 'Det stöds av Institutet för tangfysik och kommunen.', ['Institutet för tangfysik']],
    ['nb', 'Det støttes av Institutt for tangfysikk og kommunen.', ['Institutt for tangfysikk']],
    ['da', 'Hun er fra Institut for kemi og biologi i byen.', ['Institut for kemi og biologi']],
  ])('%s: %s', (language, text, names) => expect(bodies(language, text)).toEqual(names));
});
