import { describe, expect, it } from 'vitest';
import { named } from './named';

describe('the name of a cluster in the sentence behind it, or the one that it had', () => {
  it.each([
    ['da', 'Fyn har fået en ny klynge. Den hedder Tangvirk og har 40 medlemmer.', ['Tangvirk']],
    ['sv', 'Norrbotten har fått ett nytt kluster. Det heter Tangverk och har 40 medlemmar.', ['Tangverk']],
    ['nb', 'Vestlandet har fått en ny klynge. Den heter Tangverk og har 40 medlemmer.', ['Tangverk']],
    ['nn', 'Vestlandet har fått ei ny klynge. Ho heiter Tangverk og har 40 medlemmer.', ['Tangverk']],
    ['de', 'In Kiel ist ein neues Cluster entstanden. Es heißt Algatron und hat 40 Mitglieder.', ['Algatron']],
    ['nl', 'Zeeland heeft een nieuw cluster. Het heet BlueAlga en telt 40 leden.', ['BlueAlga']],
    ['en', 'Cork has a new business cluster. It is called Tangvirk and has 40 members.', ['Tangvirk']],
    ['fi', 'Vaasaan on perustettu uusi klusteri. Sen nimi on Tangvirk.', ['Tangvirk']],
    ['fr', 'La Bretagne a un nouveau cluster. Il s’appelle Tangvirk et réunit 40 entreprises.', ['Tangvirk']],
    ['da', 'Vi har en ny klynge af huse. Den hedder Solsikken.', []],
    ['da', 'Forskerne fandt en ny klynge af stjerner. Den hedder Solsus.', []],
    ['da', 'En ny klynge er på vej, siger direktøren. Han hedder Jens Holm.', []],
    ['da', 'Vi har fået en ny klynge. Den hedder ikke noget endnu.', []],
    ['da', 'Vi har fået en ny klynge. Direktøren hedder Mette Holm.', []],
    ['sv', 'Vi har fått ett nytt kluster. Hon heter Karin Lund.', []],
    ['de', 'Das Cluster wurde 2012 gegründet. Es heißt Besucher willkommen.', []],
    ['en', 'The analysis found a third cluster. It is called Night Owls.', []],
    ['en', 'The telescope saw a cluster of galaxies. It is called Lyra.', []],
    ['da', 'Der er en smitteklynge i byen. Den hedder Gamma.', []],
    ['fi', 'Terveysalan klusterin nimi on nyt Levävirta. Vanha nimi, BioLevä, viittasi lääkkeisiin.', ['Levävirta', 'BioLevä']],
    ['da', 'Klyngen hedder nu Tangvirk. Det gamle navn, BioTang, sagde ingen noget.', ['Tangvirk', 'BioTang']],
    ['sv', 'Klustret heter nu Tangverk. Det gamla namnet, BioTång, sade ingen något.', ['Tangverk', 'BioTång']],
    ['de', 'Das Cluster heißt jetzt Algatron. Der alte Name, BioAlge, war zu eng.', ['Algatron', 'BioAlge']],
    ['en', 'The cluster is now called Tangvirk. The old name, BioKelp, was too narrow.', ['Tangvirk', 'BioKelp']],
    ['nl', 'Het cluster heet nu BlueAlga. De oude naam, BioWier, was te smal.', ['BlueAlga', 'BioWier']],
    ['fr', 'Le cluster s’appelle désormais BlueAlga. L’ancien nom, BioAlgue, était trop étroit.', ['BlueAlga', 'BioAlgue']],
    ['nb', 'Klyngen heter nå Tangverk. Det tidligere navnet var BioTang.', ['Tangverk', 'BioTang']],
    ['nl', 'Zeeland heeft een nieuw cluster. Het heet Zeewius en telt 40 leden.', ['Zeewius']],
    [
      'en',
      'The cluster BioKelp changes its name to Tangvirk. The old name, AlgaNord, was too narrow.',
      ['BioKelp', 'Tangvirk', 'AlgaNord'],
    ],
    ['sv', 'Klustret Tangverk flyttar till ett annat magasin. Det gamla namnet var Gröna Magasinet.', ['Tangverk']],
    ['en', 'The Tangvirk Cluster moved to a new building. The old name was Harbor Hall.', ['Tangvirk Cluster']],
    ['da', 'Klyngen hedder nu Tangvirk. Det gamle navn, siger Mette Holm, var træt.', ['Tangvirk']],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));
});
