import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import { ON_SAND } from './texts';

const page = (lang: string, lead: string) =>
  extract(
    `<html lang="${lang}"><head></head><body><main><article><h1>Sandet vandrer i fjorden</h1><p class="lead">${lead}</p>${ON_SAND}</article></main></body></html>`,
  );

describe('a byline at the end of the standfirst', () => {
  test.each([
    ['da', 'Bølgerne har flyttet sandet længere end ventet i tre vintre.', 'Tekst: Karen Holm'],
    ['nb', 'Bølgene har flyttet sanden lenger enn ventet i tre vintre.', 'Av Karen Holm'],
    ['nn', 'Bølgjene har flytta sanden lenger enn venta i tre vintrar.', 'Tekst: Karen Holm'],
    ['sv', 'Vågorna har flyttat sanden längre än väntat i tre vintrar.', 'Text: Karin Holm'],
    ['de', 'Die Wellen haben den Sand in drei Wintern weiter getragen als gedacht.', 'Von Karin Brandt'],
    ['nl', 'De golven hebben het zand in drie winters verder gedragen dan gedacht.', 'Door Karin Brand'],
    ['en', 'In three winters the waves have carried the sand further than expected.', 'By Karen Holt'],
    ['fr', 'En trois hivers, les vagues ont porté le sable plus loin que prévu.', 'Par Claire Morin'],
    ['fi', 'Kolmessa talvessa aallot ovat vieneet hiekkaa odotettua kauemmas.', 'Teksti: Kaisa Lahtinen'],
  ])('names the author, and is no part of the lead (%s)', (lang, text, byline) => {
    const { lead, authors } = page(lang, `${text} ${byline}`);
    expect(authors.map(({ name }) => name)).toEqual([byline.split(' ').slice(1).join(' ')]);
    expect(lead).toBe(text);
  });

  test('may name several people, with a title', () => {
    const { lead, authors } = page('de', 'Die Wellen haben den Sand weiter getragen als gedacht. Text: Dr. Karin Brandt und Jens Vogel');
    expect(authors.map(({ name }) => name)).toEqual(['Karin Brandt', 'Jens Vogel']);
    expect(lead).toBe('Die Wellen haben den Sand weiter getragen als gedacht.');
  });

  test.each([
    ['a picture', 'Bølgerne har flyttet sandet længere end ventet i tre vintre. Foto: Karen Holm'],
    ['a contact', 'Bølgerne har flyttet sandet længere end ventet i tre vintre. Kontakt: Karen Holm'],
    ['a sentence about a person', 'Bølgerne har flyttet sandet længere end ventet i tre vintre. Tekst: Karen Holm har fundet svaret.'],
    ['part of a sentence', 'Bølgerne har flyttet sandet længere end ventet i tre vintre, viser en bog af Karen Holm'],
    ['a place', 'Bølgerne har flyttet sandet længere end ventet i tre vintre. Af Vejle Fjord'],
  ])('is not what credits %s', (_name, text) => {
    const { lead, authors } = page('da', text);
    expect(authors).toEqual([]);
    expect(lead).toBe(text);
  });
});

describe('below a label in a box beside the text', () => {
  const box = (label: string, name: string) =>
    extract(
      `<html lang="nb"><body><main><article><h1>Sandet vandrer i fjorden</h1>${ON_SAND}</article><aside class="facts"><h3>Publisert</h3><p>12.05.2021</p><h3>${label}</h3><p>${name}</p></aside></main></body></html>`,
    ).authors.map((one) => one.name);
  test('the author may be a link', () => expect(box('Av', '<a href="/ansatte/x">Kari Moe</a>')).toEqual(['Kari Moe']));
  test('others are no authors', () => expect(box('Kontakt', '<a href="/ansatte/x">Kari Moe</a>')).toEqual([]));
});

describe('the end of a text in a cell of a table for layout', () => {
  const cell = (end: string) =>
    extract(
      `<html lang="da"><body><table><tr><td width="160"><a href="/1">Forside</a><br><a href="/2">Nyheder</a></td><td><b>Sandet vandrer i fjorden</b><br><br>${ON_SAND.replaceAll('<p>', '').replaceAll('</p>', '<br><br>')}${end}</td></tr></table></body></html>`,
    ).authors.map(({ name }) => name);
  test.each(['Birthe Dalsgaard', '<i>Birthe Dalsgaard</i><br><br>Opdateret 14.06.2005 af webmaster'])('names the author: %s', (end) =>
    expect(cell(end)).toEqual(['Birthe Dalsgaard']),
  );
  test.each(['Kontakt: Birthe Dalsgaard', 'Birthe Dalsgaard<br>Fjordvej 5, 4321 Havneby'])('names nobody: %s', (end) =>
    expect(cell(end)).toEqual([]),
  );
});
