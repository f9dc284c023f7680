import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/extract/annotate';
import { extract } from '../../src/extract/extract';

const named = (language: string, text: string): string[] =>
  annotate(text, { language }).mentions.filter((mention) => mention.type === 'organization').map((mention) => mention.text);

describe('organizations by head word', () => {
  it.each([
    ['da', 'Hun læser på Vestkystens Universitet i byen.', ['Vestkystens Universitet']],
    ['da', 'Vi talte med Institut for Tang og Tare om sagen.', ['Institut for Tang og Tare']],
    ['da', 'Det siger Tangforeningen i dag.', ['Tangforeningen']],
    ['da', 'Støtten kom fra Uddannelses- og Forskningsministeriets pulje.', ['Uddannelses- og Forskningsministeriet']],
    ['sv', 'Hon arbetar vid Norrviks universitet sedan i våras.', ['Norrviks universitet']],
    ['nb', 'Saken går til Nordvik tingrett i morgen.', ['Nordvik tingrett']],
    ['nb', 'Hun er forsker ved Institutt for tang og tare.', ['Institutt for tang og tare']],
    ['nn', 'Det seier Arbeids- og sjukedepartementet.', ['Arbeids- og sjukedepartementet']],
    ['de', 'Er lehrt an der Hochschule Neustadt.', ['Hochschule Neustadt']],
    ['en', 'She joined the Department of Kelp Science in May.', ['Department of Kelp Science']],
    ['en', 'They met at Norvik University of Technology.', ['Norvik University of Technology']],
    ['da', 'Et universitet er en skole.', []],
    ['da', 'Han gik i skole i foreningen.', []],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));
});

describe('organizations by name, form and abbreviation', () => {
  it.each([
    ['da', 'Her forsker AAU og DTU i vind.', ['AAU', 'DTU']],
    ['da', 'Fabrikken ejes af Havfrisk Tang A/S i Skive.', ['Havfrisk Tang A/S']],
    ['de', 'Gebaut hat sie die Nordlicht Technik GmbH.', ['Nordlicht Technik GmbH']],
    ['da', 'Center for Tangforskning (CTF) åbner. Siden voksede CTF hurtigt.', ['Center for Tangforskning', 'CTF', 'CTF']],
    ['da', 'Prisen er 400 DKK for en PC med DNA.', []],
    ['da', 'LÆS MERE OM DET HER', []],
    ['en', 'She left Northern Kelp Corp. in May.', ['Northern Kelp Corp.']],
    ['da', 'Hun kører en Scania-lastbil.', []],
    ['da', 'Vi mødte formanden i Dr. Holms hus.', []],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));

  it('brings two names and the abbreviation of a university to one entity', () => {
    const { organizations } = extract('Aarhus Universitet åbner et hus. På engelsk hedder det Aarhus University. Det siger AU selv.', { contentType: 'text/plain' });
    expect(organizations.filter((entity) => entity.name === 'Aarhus Universitet').map((entity) => entity.mentions.length)).toEqual([3]);
  });
});
