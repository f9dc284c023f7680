import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/extract/annotate';

const named = (type: string, language: string, text: string): string[] =>
  annotate(text, { language })
    .mentions.filter((mention) => mention.type === type)
    .map((mention) => mention.text);

describe('bodies by their heads', () => {
  it.each([
    ['fi', 'Espoon kaupunki asettaa luonnoksen nähtäville.', ['Espoon kaupunki']],
    ['fi', 'Asiasta kertoi Hämeen ELY-keskus.', ['Hämeen ELY-keskus']],
    ['fi', 'Asiasta kertoi ELY-keskus.', []],
    ['fi', 'Turkuun kaupunki ei rakenna.', []],
    ['nn', 'Elevar ved Stord vidaregåande skule syr trekka.', ['Stord vidaregåande skule']],
    ['nb', 'Elevene ved Notodden videregående skole syr trekkene.', ['Notodden videregående skole']],
    ['nn', 'Det seier ordføraren i Ulvik herad.', ['Ulvik herad']],
    ['sv', 'Prover togs vid Kosterö marina laboratorium i maj.', ['Kosterö marina laboratorium']],
    ['nb', 'Forslaget om å åpne fikk ikke flertall.', []],
    ['nb', 'Årsmøtet ble holdt i går.', []],
    ['da', 'Der var stille i Kulturhuset i går.', []],
    ['sv', 'Startupbolaget har 12 anställda.', []],
    ['nb', 'Elevene går på videregående skole.', []],
  ])('%s: %s', (language, text, names) => expect(named('organization', language, text)).toEqual(names));

  it('takes no house for a town', () => expect(named('city', 'da', 'Der var stille i Foreningshuset i går.')).toEqual([]));
});

describe('single words that are nobody', () => {
  const before = 'Der var mange til stede i salen, og alle ville høre, hvad de andre havde at sige om sagen. '.repeat(5);

  it.each([
    ['nb', 'Naboene i Moss trodde vi skulle kjøre grus.', []],
    ['da', `${before}Lyden af havet var god.`, []],
    ['da', 'Min kollega Gintaras Petrauskas har målt det.', ['Gintaras Petrauskas']],
    ['da', 'Det er Jonas Petrauskas. Han har målt det.', ['Jonas Petrauskas']],
    ['da', 'Karen Mikkelsens hund løb.', ['Karen Mikkelsen']],
  ])('%s: %s', (language, text, names) => expect(named('person', language, text)).toEqual(names));
});

it('a municipality of former days opens a sentence, too', () =>
  expect(
    annotate('Orkdal kommune vil ha ei kai.', { language: 'nb' })
      .mentions.filter(({ type }) => type === 'organization')
      .map(({ text }) => text),
  ).toEqual(['Orkdal kommune']));
