import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import { isBeside } from '../../src/extract/facts/title/beside';
import { ON_GRAIN } from './texts';

const HEADLINE = 'Korn fra den store kloak';
const title = (heading: string) =>
  extract(`<html lang="da"><body><main><article><h1>${heading}</h1>${ON_GRAIN}</article></main></body></html>`).title;

describe('an element in the heading', () => {
  test.each([
    'trompet',
    'article__overtittel',
    'stikktittel',
    'vinjett',
    'överrubrik',
    'Dachzeile',
    'headline-oberzeile',
    'bovenkop',
    'rubrique',
    'ylaotsikko',
    'yfirfyrirsögn',
    'articleKicker',
    'ArticleHeader_eyebrow__x1Yz',
    'pre-headline',
    'section-name',
  ])('is not part of the headline below it: %s', (name) =>
    expect(title(`<span class="${name}">Miljøteknik</span> ${HEADLINE}`)).toBe(HEADLINE),
  );

  test.each([
    'underrubrik',
    'undertittel',
    'underoverskrift',
    'Unterzeile',
    'ondertitel',
    'sous-titre',
    'alaotsikko',
    'undirtitill',
    'sub-heading',
    'pageSubTitle',
  ])('is not part of the headline above it: %s', (name) =>
    expect(title(`${HEADLINE} <span class="${name}">Tre anlæg har prøvet dem</span>`)).toBe(HEADLINE),
  );

  test.each(['', 'rubrik', 'rubrikken', 'titel', 'headline', 'deckt', 'text-up', 'kickers-off', 'subtitles', 'predate', 'KICKEROFF'])(
    'is part of it: %s',
    (name) => expect(isBeside(name)).toBe(false),
  );
});
