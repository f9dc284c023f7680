import { describe, expect, it } from 'vitest';
import { scanText, type Context, type NameCandidate } from '../../src/extract/mentions/scan';
import { places } from '../../src/extract/mentions/places/places';
import { tablesOf } from '../../src/languages/languages';

const NOWHERE: Context = { reference: null, prefer: 'nearest', registry: [], countries: [] };

function proposed(language: string, text: string, context: Context = NOWHERE): NameCandidate[] {
  return places.propose(scanText(text, 'text', tablesOf(language)), context).filter((candidate) => candidate.confidence >= 0.5);
}
const named = (language: string, text: string): string[] =>
  proposed(language, text).map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);

describe('cities in their sentences', () => {
  it.each([
    ['da', 'Konferencen holdes i Odense til foråret.', ['city Odense']],
    ['da', 'Mødet holdes på Novi i Aalborg.', ['city Aalborg']],
    ['da', 'Sted: Grenaa', ['city Grenaa']],
    ['da', 'Hun bor i Boston i Massachusetts.', ['city Boston', 'place Massachusetts']],
    ['da', 'Klyngen har kontorer i Aalborg, Vejle og Sønderborg.', ['city Aalborg', 'city Vejle', 'city Sønderborg']],
    ['da', 'Forskerne kommer fra Århus og København.', ['city Århus', 'city København']],
    ['da', 'Det er Odenses største virksomhed.', ['city Odense']],
    ['da', 'AALBORG: Nu åbner det nye center.', ['city AALBORG']],
    ['da', 'Kontoret ligger i Aarhus N og i København K.', ['city Aarhus', 'city København']],
    ['nl', "De vloot ligt in 's-Hertogenbosch en in ’s-Gravenzande.", ["city 's-Hertogenbosch", 'city ’s-Gravenzande']],
    ['nl', 'De schapen van ’t Zand en de foto’s Zandvoort.', ['city ’t Zand']],
    ['fr', 'Le laboratoire est installé à Saint-Jean-de-Luz.', ['city Saint-Jean-de-Luz']],
    ['nl', 'De kassen staan in Salland en op Zuid-Beveland.', ['place Salland', 'place Zuid-Beveland']],
    ['fr', 'La scierie est installée dans le Morvan, dans la Nièvre.', ['place Morvan', 'place Nièvre']],
    ['de', 'Der Hof liegt im Waldviertel, die Mühle in Oberschwaben.', ['place Waldviertel', 'place Oberschwaben']],
    ['en', 'The mill is in Leicestershire, the kiln in County Offaly.', ['place Leicestershire', 'place County Offaly']],
    ['en', 'We met the Galway-based firm and its London-based rival.', ['city Galway', 'city London']],
    ['en', 'They called the Toledo, Ohio native and the Dublin-based firm.', ['city Toledo', 'place Ohio', 'city Dublin']],
    ['en', 'The network grows: in Reading the new school opens in spring.', ['city Reading']],
    ['de', 'In Essen die erste Schule, in Bochum die zweite.', ['city Essen', 'city Bochum']],
    ['en', 'He was held at The Hague for a year.', ['city The Hague']],
    ['nb', 'Vi møtte det Bergen-baserte firmaet.', ['city Bergen']],
    ['fi', 'Jyväskylä 5.3.2024. Uusi keskus avataan.', ['city Jyväskylä']],
    ['sv', 'Bolaget har sitt huvudkontor i Göteborg.', ['city Göteborg']],
    ['sv', 'Hon reste från Köpenhamn till Åbo.', ['city Köpenhamn', 'city Åbo']],
    ['nb', 'Senteret ligger i Trondheim og Tromsø.', ['city Trondheim', 'city Tromsø']],
    ['nn', 'Møtet vart halde i Førde.', ['city Førde']],
    ['nb', 'Det er en stor dag for Mo i Rana og de andre, sier han.', ['city Mo i Rana']],
    ['de', 'Das Unternehmen sitzt in Frankfurt am Main.', ['city Frankfurt am Main']],
    ['de', 'Forscher aus Köln und Paderborn arbeiten zusammen.', ['city Köln', 'city Paderborn']],
    ['de', 'Halle (Saale) wird Standort des neuen Zentrums.', ['city Halle']],
    ['de', 'Weiden (Oberpfalz) und Dresden (Sachsen) sind dabei.', ['city Weiden', 'city Dresden', 'place Sachsen']],
    ['de', 'Die Firma sitzt in Singen und in Hof.', ['city Singen', 'city Hof']],
    ['de', 'Der Verein kommt aus Torgau.', ['city Torgau']],
    ['en', 'The meeting takes place in Copenhagen.', ['city Copenhagen']],
    ['nl', 'Het bedrijf is gevestigd in Den Haag.', ['city Den Haag']],
    ['fr', 'Le laboratoire est installé à Saint-Étienne.', ['city Saint-Étienne']],
    ['fi', 'Yritys toimii Helsingissä.', ['city Helsingissä']],
    ['fi', 'Helsinkiin on määrä rakentaa talo. Turkuun on jo rakennettu.', ['city Helsinkiin', 'city Turkuun']],
    ['fi', 'Uusi keskus avataan Ouluun ja Jyväskylään.', ['city Ouluun', 'city Jyväskylään']],
    ['is', 'Setrið verður á Ísafirði í haust.', ['city Ísafirði']],
    ['fi', 'Kokous pidetään Turussa ja Tampereella.', ['city Turussa', 'city Tampereella']],
  ])('%s: %s', (language, text, expected) => {
    expect(named(language, text)).toEqual(expected);
  });

  it.each([
    ['da', 'Vi har arbejdet med sagen siden maj.'],
    ['da', 'Over hele verden ser man det samme.'],
    ['da', 'Men det er ikke nok, siger Bo.'],
    ['da', 'Hun er ansat ved Aarhus Universitet.'],
    ['da', 'Han kontaktede Odense Robotics i går.'],
    ['sv', 'De studerar vid Lunds universitet.'],
    ['en', 'She works for Copenhagen FinTech.'],
    ['en', 'Over the years, Nice people came and went.'],
    ['de', 'Er hat viel Essen gekauft.'],
    ['de', 'Das Verfahren schließt Risse in Brücken.'],
    ['de', 'Seit März prüft sie das Verfahren an drei Brücken.'],
    ['fi', 'Turun yliopisto juhlii.'],
    // The genitive of a pool.
    ['fi', 'Altaan on määrä valmistua syksyllä.'],
    ['da', 'Det er ikke nok for Aarhus V Union.'],
    ['en', 'They ate a London-style breakfast.'],
    ['nb', 'Det ble ifølge Bergen Energi en god vinter.'],
    ['en', 'They met at the University in spring.'],
    ['en', 'She was received at the White House in spring.'],
    ['en', 'It is a short walk from the Old Town.'],
    ['en', 'The winds will blow onto the Plains on Saturday.'],
    ['en', 'Everyone met in the Flint, which has good coffee.'],
    ['en', 'They grew up in Maras, Turkey.'],
    ['en', 'We have moved twice. Reading the handbook ahead of time helped us.'],
    ['de', 'Essen die Kinder mittags in der Schule?'],
  ])('%s: no city in: %s', (language, text) => {
    expect(proposed(language, text).filter(({ type }) => type === 'city')).toEqual([]);
  });
});

describe('datelines', () => {
  it.each([
    ['de', 'Rostock/Greifswald, 7. November 2022 – Das Zentrum ist offen.', ['city Rostock', 'city Greifswald']],
    ['de', 'Jena/Ilmenau (ft). Das Zentrum ist offen.', ['city Jena', 'city Ilmenau']],
    ['nb', 'Oslo (ntb) – Senteret er åpent.', ['city Oslo']],
    ['en', 'Paris Hilton, 29, said no.', []],
  ])('%s: %s', (language, text, expected) => expect(named(language, text)).toEqual(expected));
});

describe('other places', () => {
  it.each([
    ['da', 'Virksomheder i Danmark og Tyskland deltager.', ['place Danmark', 'place Tyskland']],
    ['da', 'Fyn og Sjælland er øer i Østersøen.', ['place Fyn', 'place Sjælland', 'place Østersøen']],
    ['sv', 'Det säljs i hela Europa och USA.', ['place Europa', 'place USA']],
    ['de', 'Die Firma kommt aus Baden-Württemberg.', ['place Baden-Württemberg']],
    ['nb', 'Norges regjering reiste til Nord-Korea.', ['place Norge', 'place Nord-Korea']],
    ['fi', 'Hän asuu Suomessa.', ['place Suomessa']],
  ])('%s: %s', (language, text, expected) => {
    expect(named(language, text)).toEqual(expected);
  });

  it('takes a country for a country and not for a village of the name', () => {
    expect(named('en', 'Exports from Denmark to Poland grew.')).toEqual(['place Denmark', 'place Poland']);
  });
});

describe('cases that sentences of the news seldom show', () => {
  it.each([
    ['nb', 'De andre var NCE Subsea (Bergen) og NCE Systems Engineering (Kongsberg).', ['city Bergen', 'city Kongsberg']],
    ['da', 'Centrene ligger i Foulum, Flakkebjerg og flere landsbyer.', ['city Foulum', 'city Flakkebjerg']],
    ['nn', 'Neste sommar blir også ein flokk i Voss med.', ['city Voss']],
  ])('%s: %s', (language, text, expected) => {
    expect(named(language, text)).toEqual(expected);
  });
});

describe('towns that the gazetteer does not have', () => {
  it('are seen by a preposition of place and the ending of the name', () => {
    expect(named('da', 'Forsøgene foregår i Flakkebjerg hele sommeren.')).toEqual(['city Flakkebjerg']);
  });
  it.each(['Han arbejder i Forsvaret.', 'Hun læser til Ingeniør.', 'Flakkebjerg siger nej.', 'Det er i Flakkebjerg Banks interesse.'])(
    'but not in: %s',
    (text) => {
      expect(named('da', text)).toEqual([]);
    },
  );
});

describe('waters, mountains and streets', () => {
  it.each([
    ['nb', 'De seilte gjennom Lysefjorden i går.', ['place Lysefjorden']],
    ['da', 'Butikken på Strandgaden lukker.', ['place Strandgaden']],
    ['da', 'Han så Gaden og gik.', []],
    ['nb', 'Hun heter Kari Bjørkedalen.', []],
  ])('%s: %s', (language, text, expected) => {
    expect(named(language, text)).toEqual(expected);
  });
});

describe('one name, several cities', () => {
  const idIn = (language: string, text: string, countries: string[]) => proposed(language, text, { ...NOWHERE, countries })[0]?.id;
  it("the page's country decides", () => {
    expect(idIn('en', 'The meeting was in Cambridge.', ['US'])).toBe('geonames:4931972');
    expect(idIn('en', 'The meeting was in Cambridge.', ['GB'])).toBe('geonames:2653941');
  });
  it('what bears a name outright beats a city that is only called so for short, at home and abroad', () => {
    for (const countries of [[], ['GB'], ['US']]) {
      const found = places.propose(scanText('The team met in Westminster.', 'text', tablesOf('en')), { ...NOWHERE, countries });
      expect(found.map(({ type, id }) => [type, id])).toEqual([['place', null]]);
    }
  });
  it('what the language has a name of its own for beats a namesake, unless the page is from there', () => {
    expect(idIn('en', 'The meeting was in Geneva.', [])).toBe('geonames:2660646');
    expect(idIn('en', 'The meeting was in Valencia.', [])).toBe('geonames:2509954');
    expect(idIn('en', 'The meeting was in Venice.', [])).toBe('geonames:3164603');
    expect(idIn('en', 'The meeting was in Athens.', ['US'])).toBe('geonames:4180386');
  });
  it('what stands behind the name says in which country the city lies', () => {
    expect(idIn('en', 'The meeting was in Birmingham, Alabama.', [])).toBe('geonames:4049979');
    expect(idIn('en', 'The meeting was in Birmingham.', [])).toBe('geonames:2655603');
    expect(idIn('da', 'Mødet var i Cambridge (USA).', [])).toBe('geonames:4931972');
  });
  it('a world city beats a namesake at home', () => {
    expect(idIn('en', 'The meeting was in Paris.', ['US'])).toBe('geonames:2988507');
  });
});

describe('confidence', () => {
  it('is lower in an address and at the head of a sentence', () => {
    const chance = (text: string) =>
      places.propose(scanText(text, 'text', tablesOf('da')), NOWHERE).find(({ start, end }) => text.slice(start, end) === 'Vejle')
        ?.confidence ?? 0;
    const clear = chance('Fabrikken ligger i Vejle.');
    expect(chance('Havnegade 4, 7100 Vejle')).toBeLessThan(clear);
    expect(chance('Vejle Tekniske Gymnasium vandt.')).toBeLessThan(0.5);
  });

  it('grows when another occurrence of the name is clear', () => {
    const text = 'Vejle vil mere. Fabrikken ligger i Vejle.';
    const alone = 'Vejle vil mere.';
    const first = (whole: string) => places.propose(scanText(whole, 'text', tablesOf('da')), NOWHERE)[0]!.confidence;
    expect(first(text)).toBeGreaterThan(first(alone));
  });
});
