import { describe, expect, it } from 'vitest';
import { named } from './named';

describe('a Finnish compound and the place it is of', () => {
  it.each([
    ['Levälaakso-klusteri kokoaa alan yritykset.', ['Levälaakso']],
    ['Talon piirsi Meri-Rannan leväklusteri, jonka jäsenistä puolet on pieniä.', ['Meri-Rannan leväklusteri']],
    ['Mukana ovat klusterit Lahden leväklusteri ja OuluHealth.', ['Lahden leväklusteri', 'OuluHealth']],
    ['Hankkeen kumppani on Lahden leväklusteri ry.', ['Lahden leväklusteri']],
    ['Mukana ovat Levälaakso-klusteri ja kaupunki.', ['Levälaakso']],
    ['Klusteriyhtiö CLIC Innovation etsii uusia jäseniä.', ['CLIC Innovation']],
    // An industry, stars, a country's economy.
    ['Lahden leväklusteri kasvaa.', []],
    ['Suomen leväklusteri ry:n jäsenet kokoontuvat.', []],
    ['Turun alueen meriklusteri kasvaa.', []],
    ['Lahden tähtiklusteri näkyy hyvin.', []],
  ])('%s', (text, names) => expect(named('fi', text)).toEqual(names));
});

describe('names that a cluster once had', () => {
  it.each([
    ['da', 'Klyngen blev stiftet i 2009 under navnet Tangforum Nord og hed Kelpnet Vest til 2015.', ['Tangforum Nord', 'Kelpnet Vest']],
    ['nb', 'Klyngen ble etablert i 2009 under navnet Tangforum Nord, og het Kelpnet Vest til 2015.', ['Tangforum Nord', 'Kelpnet Vest']],
    ['nn', 'Klynga vart skipa i 2008 under namnet Tangforum Nord, heitte Kelpnet Vest fram til 2019.', ['Tangforum Nord', 'Kelpnet Vest']],
    ['sv', 'Klustret bildades 2009 under namnet Tångforum Norr och hette Kelpnet Väst till 2015.', ['Tångforum Norr', 'Kelpnet Väst']],
    ['en', 'The cluster was founded in 2009 under the name Kelpora Northnet.', ['Kelpora Northnet']],
    // A project, a person, a company.
    ['da', 'Klyngen startede i 2009 et projekt under navnet Tangforum Nord.', []],
    ['da', 'Virksomheden blev stiftet i 2009 under navnet Tangforum Nord.', []],
    ['da', 'Klyngen har en direktør. Hun hed Kari Nord dengang.', []],
    ['nb', 'Klyngen hjelper bedrifter. Selskapet het Kelpnet Vest før.', []],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));
});

describe('registered names that are ordinary words', () => {
  it.each([
    ['da', 'Netværket Vand i Byer holder møde.', ['Vand i Byer']],
    ['da', 'Planen er lavet sammen med netværket Vand i Byer.', ['Vand i Byer']],
    ['da', 'Vand i Byer er et netværk for kommuner.', ['Vand i Byer']],
    ['da', 'I fjor gik firmaet ind i MADE som det første i branchen.', ['MADE']],
    ['da', 'Firmaet er medlem af MADE.', ['MADE']],
    ['sv', 'Firman har gått med i MADE.', []],
    ['da', 'Vi talte om vand i byer og på landet.', []],
    ['da', 'Han gik ind i Made og købte is.', []],
    ['da', 'Netværket taler om vand i byer.', []],
    ['da', 'Han bor der. MADE IN ITALY stod der på skiltet.', []],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));
});

describe('a compound that acts inside a sentence', () => {
  it.each([
    ['nb', 'Nå ber Lavaklyngen kommunene om kart.', ['Lavaklyngen']],
    ['da', 'Bønderne fik råd fra Rugklyngen i går.', ['Rugklyngen']],
    ['sv', 'Hon tror att Lavaklustret växer.', ['Lavaklustret']],
    ['da', 'Siden foråret har Lavaklynge Syd, en sammenslutning af firmaer, holdt til i hallen.', ['Lavaklynge Syd']],
    ['nb', 'I går så vi Lekeklyngen i parken.', []],
    ['da', 'Man så Lekeklyngen fra broen.', []],
    ['da', 'I går åbnede Regnbueklyngen for børnene.', []],
    ['da', 'Nu lyser Orionklyngen over galaksen.', []],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));
});

describe('a name over "and"', () => {
  it.each([
    ['nb', 'Klyngen Tang og Tare Vest vokser. Kjære medlemmer i Tang og Tare Vest!', ['Tang og Tare Vest', 'Tang og Tare Vest']],
    ['da', 'Klyngen Tangvirk og Kelp Vest går sammen.', ['Tangvirk']],
    ['da', 'Klyngen Tangvirk og Aarhus Universitet vokser. Det gør Tangvirk og Aarhus Universitet.', ['Tangvirk', 'Tangvirk']],
    ['nb', 'Klyngen Hub for Tare vil ha fleire med.', ['Hub for Tare']],
    ['sv', 'Bioekonomiklustret Norra Region vill växa.', ['Norra Region']],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));
});
