import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/extract/annotate';
import { extract } from '../../src/extract/extract';

const bodies = (language: string, text: string): string[] =>
  annotate(text, { language })
    .mentions.filter((mention) => mention.type === 'organization')
    .map((mention) => mention.text);

describe('what a name begins and ends with', () => {
  it.each([
    // Half of a compound, which a hyphen leaves open.
    ['da', 'Det siger formanden for Region Fjordkystens Erhvervs- og vækstudvalg i dag.', []],
    ['sv', 'Bolaget vill bli hela Fjordkustens nationella forsknings- och innovationspartner i dag.', []],
    ['nb', 'Det melder Arbeids- og administrasjonsdepartementet i dag.', ['Arbeids- og administrasjonsdepartementet']],
    // A body called after two people.
    ['da', 'Pengene kommer fra Karen og Niels Holms Fond i Ribe.', ['Karen og Niels Holms Fond']],
    ['sv', 'Pengarna kommer från Karin och Nils Lunds Stiftelse i Umeå.', ['Karin och Nils Lunds Stiftelse']],
    ['da', 'Pengene kommer fra Tangvirk og Niels Holms Fond i Ribe.', ['Tangvirk', 'Niels Holms Fond']],
    // A noun that opens the sentence.
    ['nb', 'Pengene Hedmark fylkeskommune bidrar med, skal brukes i år.', ['Hedmark fylkeskommune']],
    ['nb', 'Møre og Romsdal fylkeskommune bidrar i år.', ['Møre og Romsdal fylkeskommune']],
    // The person who holds the office, without a mark before the name.
    ['da', 'Det siger borgmester i Esbjerg Kommune Karen Frost Mølholm til avisen.', ['Esbjerg Kommune']],
    ['nb', 'Det sier styreleder i Nordlys Spill Catharina Due Bøhler til avisa.', ['Nordlys Spill']],
    // The genitive before a body's leaders.
    ['da', 'Det siger formand for Fjordby Vands bestyrelse, Karen Holm.', ['Fjordby Vand']],
    ['da', 'Det siger formand for Vestas bestyrelse, Karen Holm.', ['Vestas']],
  ])('%s: %s', (language, text, names) => expect(bodies(language, text)).toEqual(names));
});

describe('what tells a body', () => {
  it.each([
    ['da', 'Det oplyser det islandske firma Kara Nordlys i dag.', ['Kara Nordlys']],
    ['da', 'Det oplyser den danske dronevirksomhed Robotto i dag.', ['Robotto']],
    ['da', 'Det er et lille firma. Kara Holm ejer det.', []],
    ['da', 'Hun gav det lille firma Karens navn.', []],
    ['nb', 'Det sier forskere ved Nordsjøen Forskerpark i dag.', ['Nordsjøen Forskerpark']],
    ['nb', 'Det skjer i North Sea Science Park i dag.', ['North Sea Science Park']],
    ['en', 'They met at Northport Science Park today.', ['Northport Science Park']],
    ['en', 'They met at Hyde Park today.', []],
    ['sv', 'Det sker i Fjordköpings Science Parks lokaler i dag.', ['Fjordköpings Science Park']],
    ['nb', 'Det sa hun til Avisa Fjordland i går.', ['Avisa Fjordland']],
    ['fi', 'Tutkijat saivat rahoitusta Suomen Merikulttuurirahastolta.', ['Suomen Merikulttuurirahastolta']],
    ['fi', 'Merikulttuurirahasto myönsi rahaa tutkijoille.', []],
    ['fi', 'Se sijaitsee Oulun Science Parkissa joen rannalla.', ['Oulun Science Parkissa']],
  ])('%s: %s', (language, text, names) => expect(bodies(language, text)).toEqual(names));
});

describe('the basic form of a Finnish name', () => {
  const named = (text: string): string[] =>
    extract(`${text} Se oli pitkä ja kaunis päivä meren rannalla, ja he olivat siellä iltaan asti.`, {
      contentType: 'text/plain',
    }).organizations.map(({ name }) => name);

  it.each([
    ['Tutkijat saivat rahoitusta Suomen Merikulttuurirahastolta.', 'Suomen Merikulttuurirahasto'],
    ['Hän tuli Oulun teknillisestä yliopistosta.', 'Oulun teknillinen yliopisto'],
    ['Se sijaitsee Oulun Science Parkissa.', 'Oulun Science Park'],
    ['Hän tuli Oulun Merimuseosta.', 'Oulun Merimuseo'],
  ])('%s', (text, name) => expect(named(text)).toEqual([name]));
});
