import { describe, expect, it } from 'vitest';
import { datesIn } from './dates-in';

const one = (text: string, language: string, reference: string, prefer?: 'past' | 'future') =>
  datesIn(text, language, { reference, ...(prefer && { prefer }) })[0]?.value.edtf;

describe('the verb tells which year is meant where none is printed (seen from 5 November 2021)', () => {
  it.each([
    ['Klyngen hjalp gruppen i marts.', 'da', '2021-03'],
    ['Klyngen i marts hjalp hans gruppe.', 'da', '2021-03'],
    ['Huset skal indvies i marts.', 'da', '2022-03'],
    ['Butikken har ligget der siden februar.', 'da', '2021-02'],
    ['Fristen er senest i juni.', 'da', '2022-06'],
    ['Labbet invigdes i mars.', 'sv', '2021-03'],
    ['Färjorna ska levereras i juni.', 'sv', '2022-06'],
    ['Senteret ble åpnet i mars.', 'nb', '2021-03'],
    ['Kontoret skal åpne i juni.', 'nb', '2022-06'],
    ['Senteret vart opna i mars.', 'nn', '2021-03'],
    ['Die Halle wurde im März eröffnet.', 'de', '2021-03'],
    ['Die Halle soll im Juni eröffnet werden.', 'de', '2022-06'],
    ['The hub opened in March.', 'en', '2021-03'],
    ['The hub will open in June.', 'en', '2022-06'],
    ['A second phase is planned for June.', 'en', '2022-06'],
    ['Le site avait ouvert en mars.', 'fr', '2021-03'],
    ['Les essais auront lieu en juin.', 'fr', '2022-06'],
    ['Het kantoor opende in maart.', 'nl', '2021-03'],
    ['Het kantoor zal in juni openen.', 'nl', '2022-06'],
    ['Toimisto avattiin maaliskuussa.', 'fi', '2021-03'],
    ['Toimisto avataan kesäkuussa.', 'fi', '2022-06'],
    ['Skrifstofan opnaði í mars.', 'is', '2021-03'],
    ['Skrifstofan verður opnuð í júní.', 'is', '2022-06'],
    ['Siden 1. januar har havnen en ny direktør.', 'da', '2021-01-01'],
    ['Sedan januari har klustret en ny chef.', 'sv', '2021-01'],
    ['Seit dem 1. Januar hat der Cluster einen neuen Chef.', 'de', '2021-01-01'],
    ['Depuis le 1er janvier, le pôle a un nouveau bureau.', 'fr', '2021-01-01'],
    ['Sinds januari heeft de cluster een nieuw kantoor.', 'nl', '2021-01'],
  ])('%s (%s): %s', (text, language, edtf) => expect(one(text, language, '2021-11-05')).toBe(edtf));

  it.each([
    ['Ministeren oplyste, at mødet holdes den 3. december.', 'da', '2021-12-03'],
    ['Medarbejderne går i gang allerede den 22. november.', 'da', '2021-11-22'],
    ['Mødet i marts.', 'da', '2022-03'],
    ['It was announced that the fair starts in December.', 'en', '2021-12'],
    ['Die Firma wurde verkauft. Im Dezember folgt der Umzug.', 'de', '2021-12'],
  ])('%s (%s) stays with the nearest: %s', (text, language, edtf) => expect(one(text, language, '2021-11-05')).toBe(edtf));

  it('takes a participle before its noun for the past', () => {
    expect(one('Laut der am Freitag veröffentlichten Mitteilung fährt das Boot wieder.', 'de', '2021-11-03')).toBe('2021-10-29');
    expect(one('Laut der Mitteilung fährt das Boot am Freitag wieder.', 'de', '2021-11-03')).toBe('2021-11-05');
  });

  it('leaves a preference of the caller alone', () => {
    expect(one('Klyngen hjalp gruppen i marts.', 'da', '2021-11-05', 'future')).toBe('2022-03');
    expect(one('Huset skal indvies i marts.', 'da', '2021-11-05', 'past')).toBe('2021-03');
  });
});

describe('a weekday whose own verb is in the past was (seen from Wednesday 10 March 2021)', () => {
  it.each([
    ['Ministeren sagde fredag, at planen holder.', 'da', '2021-03-05'],
    ['På torsdagen meddelade bolaget att anbudet står fast.', 'sv', '2021-03-04'],
    ['Senteret ble torsdag åpnet av kongen.', 'nb', '2021-03-04'],
    ['Der Senator sagte am Freitag die Reise ab.', 'de', '2021-03-05'],
    ['Oil prices rose Friday as the storm drew near.', 'en', '2021-03-05'],
    ['De rijder vond vrijdag al een sponsor voor zijn ploeg.', 'nl', '2021-03-05'],
    ['Johtaja sanoi perjantaina jäävänsä eläkkeelle ensi vuonna.', 'fi', '2021-03-05'],
  ])('%s (%s): %s', (text, language, edtf) => expect(one(text, language, '2021-03-10')).toBe(edtf));

  it.each([
    ['Mødet holdes fredag i Odense.', 'da', '2021-03-12'],
    ['Ministeren oplyste, at mødet holdes på fredag.', 'da', '2021-03-12'],
    ['Das Treffen beginnt am Freitag in Kiel.', 'de', '2021-03-12'],
    ['The report will be published on Friday.', 'en', '2021-03-12'],
    ['They met on Monday in Kiel.', 'en', '2021-03-08'],
  ])('but %s (%s): %s', (text, language, edtf) => expect(one(text, language, '2021-03-10')).toBe(edtf));

  it('stays with what the caller prefers', () =>
    expect(one('Ministeren sagde fredag, at planen holder.', 'da', '2021-03-10', 'future')).toBe('2021-03-12'));
});

describe('a participle belongs to the verb before it', () => {
  it.each([
    ['The winners will be announced on September 2 in Berlin.', 'en', '2022-09-02'],
    ['The winners were announced on September 2 in Berlin.', 'en', '2021-09-02'],
    ['Vinderne skal i marts udpeges og hyldes.', 'da', '2022-03'],
  ])('%s (%s): %s', (text, language, edtf) => expect(one(text, language, '2021-11-05')).toBe(edtf));
});

describe('a season to come', () => {
  it.each([
    ['Borgerne mærker intet før til foråret.', 'da', '2022-21'],
    ['De begynder til sommer.', 'da', '2022-22'],
    ['De møtes til høsten.', 'nb', '2022-23'],
    ['Dei møtest til våren.', 'nn', '2022-21'],
    ['De ses till våren.', 'sv', '2022-21'],
  ])('%s (%s): %s', (text, language, edtf) => expect(one(text, language, '2021-11-05')).toBe(edtf));

  it('is none where a year follows', () => expect(one('Frem til foråret 2024 er der ro.', 'da', '2021-11-05')).toBe('2024-21'));
});

describe('a month and what the next sentence begins with', () => {
  it.each([
    ['Hun stoppede i august. I 2022 kommer der en ny.', 'da', ['2021-08', '2022']],
    ['Hun stoppede i august.\nI 2022 kommer der en ny.', 'da', ['2021-08', '2022']],
    ['Forsøgene begynder den 1. december. I 2025 kommer flere.', 'da', ['2021-12-01', '2025']],
    ['Das Labor schließt im Dezember. Ende 2023 folgt ein neues.', 'de', ['2021-12', '2023']],
    ['They met on 1 October. In 2025 they meet again.', 'en', ['2021-10-01', '2025']],
    ['Messen åbner den 1. dec. 2021 i Odense.', 'da', ['2021-12-01']],
    ['Er kam am 3. Okt. 2019 zurück.', 'de', ['2019-10-03']],
  ])('%s (%s)', (text, language, edtf) =>
    expect(datesIn(text, language, { reference: '2021-11-05' }).map(({ value }) => value.edtf)).toEqual(edtf),
  );
});

describe('halves of a year', () => {
  it.each([
    ['Det sker i første halvdel af 2014.', 'da', '2014-01/2014-06'],
    ['Det sker i anden halvdel af næste år.', 'da', '2022-07/2022-12'],
    ['Det sker under andra halvan av 2014.', 'sv', '2014-07/2014-12'],
    ['Det skjer i andre halvdel av 2014.', 'nb', '2014-07/2014-12'],
    ['in der zweiten Jahreshälfte 2023', 'de', '2023-07/2023-12'],
    ['A second phase follows in the second half of 2027.', 'en', '2027-07/2027-12'],
    ['dans la première moitié de 2014', 'fr', '2014-01/2014-06'],
    ['De tweede helft van 2014 was goed.', 'nl', '2014-07/2014-12'],
    ['Early in the first half of April 2014 it rained.', 'en', '2014-04'],
  ])('%s (%s): %s', (text, language, edtf) => expect(one(text, language, '2021-11-05')).toBe(edtf));
});

describe('a year without a preposition', () => {
  it.each([
    ['Klustret finns i Lund och bildades 2009.', 'sv', '2009'],
    ['Medlemmarna sålde varor för 3,8 miljarder svenska kronor 2017.', 'sv', '2017'],
    ['Bolaget hade 120 anställda 2016, och fler kom.', 'sv', '2016'],
    ['Nätverket startade 1998 och växer.', 'sv', '1998'],
    ['Das Netzwerk wurde 2011 gegründet.', 'de', '2011'],
    ['Wir wollen 2030 fahren, nicht forschen.', 'de', '2030'],
    ['Foreningen er stiftet 2009 og har et kontor.', 'da', '2009'],
  ])('%s (%s): %s', (text, language, edtf) => expect(one(text, language, '2021-11-05')).toBe(edtf));

  it.each([
    ['Bolaget sålde 2009 cyklar.', 'sv'],
    ['Resan kostade 2000 och var dyr.', 'sv'],
    ['Hafen und Stadt bekommen 2030 Kräne.', 'de'],
    ['Es kamen rund 2000 weniger.', 'de'],
    ['De etablerede 2000 arbejdspladser.', 'da'],
  ])('%s (%s): none', (text, language) => expect(datesIn(text, language)).toEqual([]));
});

describe('days that are written in short', () => {
  it.each([
    ['Mötet den 24/5 2016 gick bra.', 'sv', '2016-05-24'],
    ['Mødet den 24/5-16 gik godt.', 'da', '2016-05-24'],
    ['14 mar 2014', 'sv', '2014-03-14'],
    ['am 20.', 'de', '2021-11-20'],
    ['Han sade det i torsdags på ett möte i Lund om framtiden.', 'sv', '2021-11-04'],
    ['Siden tirsdag arbejder hun her.', 'da', '2021-11-02'],
    ['Seit Montag arbeitet er hier.', 'de', '2021-11-01'],
    ['Since Monday she works here.', 'en', '2021-11-01'],
    ['Sinds maandag werkt zij hier.', 'nl', '2021-11-01'],
    ['Depuis lundi, elle travaille ici.', 'fr', '2021-11-01'],
    ['Kom mandag og hør mere.', 'da', '2021-11-08'],
    ['Han sagde det i mandags på et møde i Aarhus om fremtiden.', 'da', '2021-11-01'],
  ])('%s (%s): %s', (text, language, edtf) => expect(one(text, language, '2021-11-05')).toBe(edtf));

  it.each([
    ['De vandt 24/5 af løbene.', 'da'],
    ['De fick 24/5 av rösterna.', 'sv'],
  ])('%s (%s): none', (text, language) => expect(datesIn(text, language)).toEqual([]));
});

describe('an ordinal word alone is no day', () => {
  it.each([
    ['Andre?', 'nb'],
    ['Første', 'da'],
    ['Third.', 'en'],
  ])('%s (%s)', (text, language) => expect(datesIn(text, language)).toEqual([]));

  it('is one with its article, or as an end of a range', () => {
    expect(datesIn('den femtende', 'da').map(({ value }) => value.edtf)).toEqual(['2021-03-15']);
    expect(datesIn('the third to the fifth of May 2020', 'en').map(({ value }) => value.edtf)).toEqual(['2020-05-03/2020-05-05']);
  });
});
