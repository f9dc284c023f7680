import { describe, expect, it } from 'vitest';
import { named } from './named';

describe('what the next sentence says something is called, or was, is no cluster by that alone', () => {
  it.each([
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
    ['sv', 'Klustret Tangverk flyttar till ett annat magasin. Det gamla namnet var Gröna Magasinet.', ['Tangverk']],
    ['en', 'The Tangvirk Cluster moved to a new building. The old name was Harbor Hall.', ['Tangvirk Cluster']],
    ['da', 'Klyngen hedder nu Tangvirk. Det gamle navn, siger Mette Holm, var træt.', ['Tangvirk']],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));
});
