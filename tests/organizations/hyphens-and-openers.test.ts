import { expect, test } from 'vitest';
import { annotate } from '../../src/extract/annotate';

const bodies = (language: string, text: string): string[] =>
  annotate(text, { language })
    .mentions.filter(({ type }) => type === 'organization')
    .map(({ text: printed }) => printed);

test.each([
  ['da', 'Støtten kommer fra Niels Tangvik-fonden.', ['Niels Tangvik-fonden']],
  ['da', 'Det siger Tangvik-instituttets direktør.', ['Tangvik-instituttet']],
  ['nb', 'Hun besøkte Tangvik-instituttet i går.', ['Tangvik-instituttet']],
  ['nn', 'Tangvik-fondet gir pengar.', ['Tangvik-fondet']],
  ['sv', 'Tangvik-stiftelsen delar ut priset.', ['Tangvik-stiftelsen']],
  ['fi', 'Tutkija Liisa Ketonen Tangvik-instituutista kertoo asiasta.', ['Tangvik-instituutista']],
  ['fi', 'Tangvik-säätiö rahoittaa hanketta.', ['Tangvik-säätiö']],
])('a name may end in a small head behind a hyphen: %s: %s', (language, text, expected) =>
  expect(bodies(language, text)).toEqual(expected),
);

test.each([
  ['da', 'Vi mødtes på Tangvik-skolen og i Tangvik-huset.'],
  ['da', 'Hun leder AI-centret.'],
  ['da', 'Pengene kommer fra Corona-fonden og Ukraine-fonden.'],
  ['nb', 'Pengene kommer fra Ukraina-fondet.'],
  ['nn', 'Pengane kjem frå Korona-fondet.'],
  ['sv', 'Pengarna kommer från Ukraina-fonden.'],
  ['fi', 'Rahat tulevat Ukraina-säätiöltä.'],
  ['sv', 'De bor i Tangvik-området.'],
  ['fi', 'Tangvik-projekti päättyi eilen.'],
])('but not in any noun: %s: %s', (language, text) => expect(bodies(language, text)).toEqual([]));

test.each([
  ['da', 'Bag projektet står Tangfonden Skive.', ['Tangfonden Skive']],
  ['nb', 'Elevene ved Fagskolen Norvik Dal deltar.', ['Fagskolen Norvik Dal']],
  ['sv', 'Bakom projektet står Tångföreningen Kalmar.', ['Tångföreningen Kalmar']],
])('a compound head may open a name: %s: %s', (language, text, expected) => expect(bodies(language, text)).toEqual(expected));

test.each([
  ['da', 'Direktøren for Den sydfynske forening er glad.'],
  ['nb', 'Han er daglig leder i Den gamle foreningen.'],
])('an article alone is none: %s: %s', (language, text) => expect(bodies(language, text)).not.toContain('Den'));
