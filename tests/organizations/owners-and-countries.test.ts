import { expect, test } from 'vitest';
import { annotate } from '../../src/extract/annotate';

const organizations = (language: string, text: string): string[] =>
  annotate(text, { language })
    .mentions.filter(({ type }) => type === 'organization')
    .map((mention) => mention.text);

test.each([
  ['da', 'Ifølge Tangvirks direktør Lene Holm er ordrebogen fuld.', ['Tangvirk']],
  ['da', 'I går talte Tangvirks bestyrelsesformand med pressen.', ['Tangvirk']],
  ['nb', 'Ifølge Tangvirks styreleder Kari Nes vokser selskapet.', ['Tangvirk']],
  ['nn', 'Ifølgje Tangvirks styreleiar Kari Nes veks selskapet.', ['Tangvirk']],
  ['sv', 'Enligt Tångverks vd Karin Lund växer bolaget.', ['Tångverk']],
  // Somebody's, a place's, or a word that opens its sentence.
  ['da', 'Vi mødte Mettes direktør på gaden.', []],
  ['da', 'Den er Europas talskvinde for fisk.', []],
  ['da', 'Dagens direktør hedder Jens.', []],
  ['sv', 'Det är Sveriges talesperson i frågan.', []],
  ['nb', 'Hun er Bergens talsmann i saken.', []],
  // Known by a surname, or a noun with its article at the end.
  ['da', 'Vi mødte Møllers direktør på gaden.', []],
  ['da', 'Vi mødte Klubbens direktør i går.', []],
  ['da', 'Vi mødte Byens direktør i går.', []],
  ['nb', 'Vi møtte Klubbens styreleder i går.', []],
  ['nn', 'Vi møtte Klubbens styreleiar i går.', []],
  ['sv', 'Vi mötte Kungens direktör och Stiftelsens vd på gatan.', []],
])('whose leader somebody is: %s: %s', (language, text, names) => expect(organizations(language, text)).toEqual(names));

test.each([
  ['da', 'Vi holdt møde med Kelp Denmark om tang.', ['Kelp Denmark']],
  ['sv', 'Vi samarbetar med Tång Sweden om alger.', ['Tång Sweden']],
  ['nb', 'Vi samarbeider med Kelp Norway om tang.', ['Kelp Norway']],
  ['nn', 'Vi samarbeider med Kelp Norway om tang.', ['Kelp Norway']],
  ['fi', 'Teemme työtä Kelp Finland kanssa.', ['Kelp Finland']],
  ['da', 'Vi besøgte Kelp Center Danmark i går.', ['Kelp Center Danmark']],
  ['sv', 'Hon leder Kelp Center Skåne i Lund.', ['Kelp Center Skåne']],
  ['nb', 'Hun leder Kelp Center Norge i Bergen.', ['Kelp Center Norge']],
  ['da', 'Hun vandt Miss Denmark i 2019.', []],
  ['da', 'Mærket Made in Denmark sælger.', []],
  ['da', 'Firmaet ligger i Aarhus Denmark.', []],
  ['sv', 'Han vann Tour of Sweden i fjol.', []],
  ['en', 'She flew from Sweden to Norway.', []],
])('a country ends a name: %s: %s', (language, text, names) => expect(organizations(language, text)).toEqual(names));

test.each([
  ['da', 'Det er Danish Crowns slagteri, der lukker til maj.', ['Danish Crown']],
  ['da', 'Hun besøgte Novo Nordisks laboratorium i går.', ['Novo Nordisk']],
  ['sv', 'Hon besökte Volvos museum i går.', ['Volvo']],
  ['nb', 'Hun besøkte Equinors museum i går.', ['Equinor']],
  // The owner is not known by itself, or has a capital of its own.
  ['da', 'Hun besøgte Tangvirks laboratorium i går.', ['Tangvirks laboratorium']],
  ['da', 'Novo Nordisks Fond støtter det.', ['Novo Nordisks Fond']],
  ['da', 'Hun studerer ved Københavns Universitet.', ['Københavns Universitet']],
  ['sv', 'Med är även Tångodlarnas riksförbund.', ['Tångodlarnas riksförbund']],
  ['fi', 'Hankkeen rahoittaa Pirkanmaan liitto.', ['Pirkanmaan liitto']],
  ['fi', 'Hän siirtyi Saksaan liiton johtoon.', []],
])('what a body has: %s: %s', (language, text, names) => expect(organizations(language, text)).toEqual(names));

test.each([
  ['da', 'Hun er dekan for Natur og Teknik på skolen.', []],
  ['nb', 'Hun er dekan for Natur og Teknikk på skolen.', []],
  ['da', 'Han er formand for Danske Maritime og tre andre.', ['Danske Maritime']],
  ['da', 'Konferencen Blue Energy Days samler folk fra hele landet.', []],
  ['sv', 'Mässan Nordic Robotics Week börjar i Lund.', []],
  ['da', 'Aftalen blev skrevet under i Norvik Airport.', ['Norvik Airport']],
  ['da', 'Med er Norvik A/S, Tangvej 14, Odense.', ['Norvik A/S']],
  ['sv', 'Med är Norvik AB, Tångvägen 14, Lund.', ['Norvik AB']],
  ['da', 'Også DI Energi og DI Byggeri er enige.', ['DI Energi', 'DI Byggeri']],
])('fields, meetings, streets, airports: %s: %s', (language, text, names) => expect(organizations(language, text)).toEqual(names));
