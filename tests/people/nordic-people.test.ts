import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/extract/annotate';
import { extract } from '../../src/extract/extract';

const mentions = (language: string, text: string, kind: string): string[] =>
  annotate(text, { language })
    .mentions.filter(({ type }) => type === kind)
    .map(({ text: printed }) => printed);

describe('people and what is none', () => {
  it.each([
    ['nb', 'Daglig leder i Smøla Nærings- og kultursenter er Kari Holm.', ['Kari Holm']],
    ['da', 'Fisker Steen Ryholm har fortalt om havet.', ['Steen Ryholm']],
    ['nb', 'Fisker Ola Holm fanget torsk.', ['Ola Holm']],
    ['fi', 'Paavo Kosonen neuvoo. Käytännössä Kosonen lähestyy yrittäjiä.', ['Paavo Kosonen', 'Kosonen']],
    ['is', 'Verðlaunin fékk Heiða Kristín Helgadóttir.', ['Heiða Kristín Helgadóttir']],
    ['is', 'Hún afhenti Heiðu Lind Helgadóttur verðlaunin.', ['Heiðu Lind Helgadóttur']],
  ])('%s: %s', (language, text, names) => expect(mentions(language, text, 'person')).toEqual(names));

  it('takes no surname for a town of another country', () =>
    expect(mentions('fi', 'Käytännössä Kosonen muutti Saloon ja Lahteen.', 'city')).toEqual(['Saloon', 'Lahteen']));
});

describe('Icelandic people in another case', () => {
  it.each([
    ['Fyrirtækið var stofnað af Þór Sigfússyni fyrir tíu árum.', ['Þór Sigfússon']],
    ['Rætt var við Gísla Gíslason í gær.', ['Gísli Gíslason']],
    ['Hún afhenti Heiðu Lind Helgadóttur verðlaunin.', ['Heiða Lind Helgadóttir']],
    ['Verðlaunin hlaut Anna Helgadóttir í gær.', ['Anna Helgadóttir']],
  ])('%s', (text, names) => expect(extract(text, { contentType: 'text/plain' }).people.map(({ name }) => name)).toEqual(names));
});

describe('villages', () => {
  it.each([
    ['da', 'I byerne Hersom og Vedsum har de en købmand.', ['Hersom', 'Vedsum']],
    ['da', 'Firmaet har hjemme i Give og Tyregod.', ['Give', 'Tyregod']],
    ['fi', 'Minua kiinnostaa Vaasassakin tämä asia.', ['Vaasassakin']],
    ['da', 'Det sikrer fremdrift i COROs arbejde.', []],
    ['da', 'Han talte om Give og Tangvirk i går.', []],
  ])('%s: %s', (language, text, names) => expect(mentions(language, text, 'city')).toEqual(names));
});
