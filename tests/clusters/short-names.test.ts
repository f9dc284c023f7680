import { describe, expect, it } from 'vitest';
import { named } from './named';

describe('names as short as an abbreviation, or of words', () => {
  it.each([
    ['nl', 'De ACOD staakt vrijdag, zegt Wouter.'],
    ['nl', 'Een Eiken tafel staat in de hal.'],
    ['nl', 'Eiken groeien langzaam.'],
    ['fr', 'Le CNA ferme, puis ABEN appelle sa sœur.'],
    ['de', 'Die MCN ist voll, und die OLEC fehlt im Regal.'],
    ['de', 'Der CLIB druckt langsam.'],
    ['de', 'In Eiken steht eine Mühle.'],
    ['de', 'Die Gesundheitswirtschaft Hamburgs wächst langsam.'],
    ['en', 'The SWIC switch is broken, and the WEAF file too.'],
    ['en', 'The PNAA form is blue.'],
    ['en', 'Software in Brussels costs more than software in Ghent.'],
    ['en', 'He bought IT for Work and for play.'],
    ['en', 'Technology connected the two villages.'],
    ['en', 'A DREAM came true for Anna.'],
    ['en', 'The road to net zero north west of Leeds is long.'],
    ['da', 'Han har DLSC stående på æsken.'],
    ['sv', 'Filen heter FPX och är tom.'],
    ['nb', 'MTNC står det på esken.'],
    ['fi', 'RYM on laatikossa.'],
  ])('alone they name no cluster: %s: %s', (language, text) => expect(named(language, text)).toEqual([]));

  it.each([
    ['de', 'Das Cluster CLIB lädt nach Düsseldorf ein.', 'CLIB'],
    ['de', 'Das Cluster OLEC wächst.', 'OLEC'],
    ['en', 'The cluster SWIC grows.', 'SWIC'],
    ['fr', 'Le pôle de compétitivité DREAM réunit cent membres.', 'DREAM'],
    ['fr', 'Le pôle de compétitivité ABEN réunit cent membres.', 'ABEN'],
    ['sv', 'Klustret FPX växer.', 'FPX'],
    ['en', 'The cluster Technology Connected grows.', 'Technology Connected'],
    ['en', 'The cluster organisation Eiken opens an office.', 'Eiken'],
  ])('beside a word that says what they are they do: %s: %s', (language, text, name) => expect(named(language, text)).toEqual([name]));
});
