import { describe, expect, it } from 'vitest';
import { clustersIn, named } from './named';

describe('ordinary words in a text on clusters', () => {
  it.each([
    // A text that says "klyngen" speaks of clusters: a name of that country in capitals is one.
    ['da', 'Klyngen vokser stadig. MADE har nu fået 300 medlemmer.', ['MADE']],
    ['da', 'Smitteklyngen vokser stadig. MADE står der på kassen.', []],
    ['da', 'En klynge vokser. MADE står der på kassen.', []],
    ['da', 'Klyngen vokser. MADE FABRIKKEN åbner.', []],
    // The first of several bodies, of which the sentence says that one is the cluster.
    ['da', 'Clean, Tangskolen og Norvik skal tegne en plan, og vandklyngen står forrest.', ['Clean']],
    ['sv', 'Compare, Tångskolan och Norvik ska rita en app, och klustret leder arbetet.', ['Compare']],
    ['da', 'Clean, Tangskolen og Norvik skal tegne en plan.', []],
    ['da', 'Clean, sikker og billig skal energien være, siger klyngen.', []],
    ['da', 'Clean, Tangskolen og Norvik undersøger smitteklyngen.', []],
    ['da', 'Clean, Tangskolen og Norvik skal danne en klynge.', []],
    ['da', 'Compare, Tangskolen og Norvik skal tegne en plan, og klyngen står forrest.', []],
    ['en', 'Compare, Kelp School and Norwick will draw a plan, and the cluster leads it.', []],
    // A parenthesis after the name before does not part them.
    ['nl', 'Na Catalisti (chemie) en SIM (materialen) is dit de derde in de rij.', ['Catalisti', 'SIM']],
    ['nl', 'Catalisti (chemie) is vol. De SIM (kaart) is stuk.', ['Catalisti']],
    // In quotation marks, in a text on clusters.
    ['en', 'The clusters are chosen. One team wrote “Our Dynamic Universe” on the wall.', ['Our Dynamic Universe']],
    ['en', 'He reads “Our Dynamic Universe” on the train.', []],
    ['en', 'The clusters are chosen. He lives in our dynamic universe.', []],
    // On a box or a door it is an ordinary word.
    ['da', 'Klyngen vokser. På æsken stod MADE in China.', []],
    ['da', 'Klyngen vokser. Døren har teksten CLEAN på glasset.', []],
    ['nb', 'Klyngen vokser. Vi leste Norwegian Offshore Wind på skiltet.', []],
    ['sv', 'Klustret växer. Vi läste Automation Region på skylten.', []],
    ['da', 'Vi samarbejder med CLEAN om vand. Hun købte duften Clean i går.', ['CLEAN']],
    ['sv', 'Klustret vokser. MADE står det på lådan.', []],
    ['nb', 'Klyngen vokser. Norwegian Offshore Wind åpner kontor i morgen.', ['Norwegian Offshore Wind']],
    ['nb', 'Boka heter Norwegian Offshore Wind og er blå.', []],
    ['sv', 'Klustret vokser. Norwegian Offshore Wind är en bok.', []],
    ['en', 'The cluster grows. Norwegian Offshore Wind is strong.', []],
    // What bodies do together, and what one of them does.
    ['da', 'Vi samarbejder med CLEAN om rent vand.', ['CLEAN']],
    ['da', 'Vi samarbejder med Clean om rent vand.', []],
    ['da', 'Vi vasker med CLEAN og varmt vand.', []],
    ['da', 'Kurset bygger på brug af LEAN i hverdagen.', []],
    ['sv', 'Testbädden drivs av Automation Region sedan i våras.', ['Automation Region']],
    ['sv', 'Han skrev om Automation Region i en bok.', []],
    ['da', 'Projektet er støttet af Havfonden, Tangrådet og MADE.', ['MADE']],
    ['da', 'Projektet er finansieret af MADE og Havfonden.', ['MADE']],
    ['da', 'Hun sidder i bestyrelsen for MADE.', ['MADE']],
    ['da', 'Hun sidder i bussen for MADE.', []],
    ['da', 'Trøjen er syet af MADE og slidt.', []],
    ['da', 'Testbanen drives af Automation Region i Sverige.', []],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));

  it.each([
    ['da', 'I dag vokser Fjord Blue Cluster. Snart flytter Fjord Blue Cluster til Struer.', ['Fjord Blue Cluster', 'Fjord Blue Cluster']],
    ['da', 'Fjord Blue Cluster søger en direktør.', ['Fjord Blue Cluster']],
    ['nl', 'De Blauwe Cluster zoekt nieuwe leden.', ['De Blauwe Cluster']],
    // What it is, where it is from, who leads it.
    ['da', 'Netværket Blue Cluster holder åbent.', ['Blue Cluster']],
    ['da', 'Brancheforeningen Blue Cluster holder åbent.', ['Blue Cluster']],
    ['en', 'Belgian Blue Cluster opens a lab.', ['Blue Cluster']],
    ['en', 'Blue Cluster Director Mary Jones left.', ['Blue Cluster']],
  ])('is no part of a longer name: %s %s', (language, text, names) => expect(named(language, text)).toEqual(names));

  it.each([
    ['da', 'Vi besøgte klyngen Tang Center Denmark i går.', ['Tang Center Denmark']],
    ['da', 'Vi besøgte klyngen Center Denmark i går.', ['Center Denmark']],
    ['da', 'I går besøgte Mette Center Denmark.', ['Center Denmark']],
  ])('begins where the name behind the cue does: %s %s', (language, text, names) => expect(named(language, text)).toEqual(names));

  it.each([
    ['de', 'Ein Software-Cluster besteht aus Netzen.', []],
    ['de', 'Das Software-Cluster besteht seit Jahren.', ['Software-Cluster']],
  ])('is a class behind "a": %s %s', (language, text, names) => expect(named(language, text)).toEqual(names));

  it('is the cluster in another way of writing, too', () =>
    expect(named('da', 'Klyngen CLEAN vokser. Også Clean glæder sig. Made in Denmark står der.')).toEqual(['CLEAN', 'Clean']));

  it('stands again for the cluster that it was found for', () => {
    const found = clustersIn('sv', 'It-klustret Compare växer. Snart flyttar man. Compare ska anställa fler.');
    expect(found.map(({ text, id }) => [text, id])).toEqual([
      ['Compare', 'compare'],
      ['Compare', 'compare'],
    ]);
    expect(found[1]!.rule).toBe('cluster:registry+repeat');
    expect(named('en', 'The ICT cluster Compare grows. Compare prices before you buy.')).toEqual(['Compare']);
  });
});
