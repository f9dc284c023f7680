import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage, languageOf } from './detecting';

describe('a sentence in each of the known languages', () => {
  it.each([
    ['da', 'Forskerne har fundet ud af, at bakterierne kan nedbryde plastik hurtigere end hidtil antaget.'],
    ['sv', 'Forskarna har kommit fram till att bakterierna kan bryta ner plast snabbare än man trott.'],
    ['nb', 'Forskerne har funnet ut at bakteriene kan bryte ned plast raskere enn man hittil har trodd.'],
    ['nn', 'Forskarane har funne ut at bakteriane kan bryte ned plast raskare enn ein hittil har trudd.'],
    ['de', 'Die Forscher haben herausgefunden, dass die Bakterien Plastik schneller abbauen als angenommen.'],
    ['en', 'The researchers found that the bacteria can break down plastic faster than previously thought.'],
    ['nl', 'De onderzoekers ontdekten dat de bacteriën plastic sneller kunnen afbreken dan gedacht.'],
    ['fi', 'Tutkijat havaitsivat, että bakteerit voivat hajottaa muovia luultua nopeammin.'],
    ['fr', 'Les chercheurs ont découvert que les bactéries peuvent dégrader le plastique plus vite que prévu.'],
    ['is', 'Vísindamennirnir komust að því að bakteríurnar geta brotið niður plast hraðar en talið var.'],
    ['es', 'Los investigadores descubrieron que las bacterias pueden degradar el plástico más rápido de lo previsto.'],
    ['it', 'I ricercatori hanno scoperto che i batteri possono degradare la plastica più velocemente del previsto.'],
    ['pt', 'Os investigadores descobriram que as bactérias conseguem degradar o plástico mais depressa do que se pensava.'],
    ['pl', 'Naukowcy odkryli, że bakterie mogą rozkładać plastik szybciej, niż dotąd sądzono.'],
    ['et', 'Teadlased avastasid, et bakterid suudavad plasti lagundada kiiremini, kui seni arvati.'],
  ])('%s: %s', (code, text) => {
    expect(detectLanguage(text)).toMatchObject({ code });
    expect(detectLanguage(text)!.confidence).toBeGreaterThan(0.9);
  });
});

describe('neighbors that share most of their words', () => {
  it.each([
    ['da', 'Hun er født i Odense og har boet der hele sit liv.'],
    ['nb', 'Hun er født i Bergen og har bodd der hele livet sitt.'],
    ['nn', 'Ho er fødd i Bergen og har budd der heile livet sitt.'],
    ['sv', 'Hon är född i Lund och har bott där i hela sitt liv.'],
    ['da', 'Jeg ved ikke, hvad vi skal gøre nu.'],
    ['nb', 'Jeg vet ikke hva vi skal gjøre nå.'],
    ['nn', 'Eg veit ikkje kva vi skal gjere no.'],
    ['nl', 'Het is nog niet duidelijk wat er precies is gebeurd.'],
    ['et', 'Ma ei tea, mida me nüüd tegema peame.'],
    ['fi', 'En tiedä, mitä meidän pitäisi nyt tehdä.'],
  ])('%s: %s', (code, text) => expect(languageOf(text)).toBe(code));
});

describe('no answer', () => {
  it.each([
    ['nothing', ''],
    ['a greeting', 'Hej'],
    ['numbers', '12.345,67 – 2024-05-01 (100 %)'],
    ['an abbreviation', 'NATO, EU'],
    ['Turkish', 'Araştırmacılar, bakterilerin plastiği sanılandan daha hızlı parçalayabildiğini ortaya koydu.'],
    ['Hungarian', 'A kutatók megállapították, hogy a baktériumok a véltnél gyorsabban bontják le a műanyagot.'],
    ['Czech', 'Vědci zjistili, že bakterie dokážou rozkládat plast rychleji, než se dosud předpokládalo.'],
    ['Vietnamese', 'Các nhà nghiên cứu phát hiện vi khuẩn có thể phân hủy nhựa nhanh hơn so với dự đoán trước đây.'],
    ['Chinese', '研究人员发现，细菌分解塑料的速度比以前认为的要快。'],
    ['Russian', 'Учёные выяснили, что бактерии разлагают пластик быстрее, чем считалось.'],
    ['Greek', 'Οι ερευνητές διαπίστωσαν ότι τα βακτήρια διασπούν το πλαστικό ταχύτερα.'],
    ['Arabic', 'اكتشف الباحثون أن البكتيريا يمكنها تحليل البلاستيك بسرعة أكبر.'],
  ])('%s', (_what, text) => expect(detectLanguage(text)).toBeNull());
});

describe('hints', () => {
  const danish = 'Den nye bygning skal efter planen stå klar til foråret, og der bliver plads til 200 studerende.';
  it('are overruled by a clear text', () => expect(languageOf(danish, { hints: ['en-US'] })).toBe('da'));
  it('decide between languages that the text leaves open', () => {
    const shared = 'Det er en god dag for universitetet';
    expect(languageOf(shared, { hints: ['da'] })).toBe('da');
    expect(languageOf(shared, { hints: ['nb_NO'] })).toBe('nb');
  });
  it("mean Bokmål and Nynorsk by 'no'", () => {
    expect(languageOf('Eg veit ikkje kva vi skal gjere no.', { hints: ['no'] })).toBe('nn');
    expect(languageOf('Jeg vet ikke hva vi skal gjøre nå.', { hints: ['no'] })).toBe('nb');
  });
  it('may be nonsense', () => expect(languageOf(danish, { hints: ['', 'x-default', '{{lang}}', 'zz'] })).toBe('da'));
  it('do not replace the text', () => expect(detectLanguage('Hej', { hints: ['da'] })).toBeNull());
});

describe('candidates', () => {
  const norwegian = 'Forskerne har funnet ut at bakteriene kan bryte ned plast raskere enn man hittil har trodd.';
  it('alone are considered', () => expect(languageOf(norwegian, { candidates: ['da', 'sv', 'de'] })).toBe('da'));
  it("may be 'no'", () => expect(languageOf(norwegian, { candidates: ['da', 'no'] })).toBe('nb'));
  it('may be languages that only franc knows', () => {
    expect(
      languageOf('Araştırmacılar, bakterilerin plastiği sanılandan daha hızlı parçalayabildiğini ortaya koydu.', {
        candidates: ['da', 'tr'],
      }),
    ).toBe('tr');
    expect(languageOf('Учёные выяснили, что бактерии разлагают пластик быстрее, чем считалось.', { candidates: ['ru', 'uk', 'da'] })).toBe(
      'ru',
    );
  });
});

describe('Nynorsk and Bokmål, which share most of their words', () => {
  it.each([
    ['nn', 'Kommunen byggjer ei ny bru over elva.'],
    ['nn', 'Dei fleste studentane bur i sentrum.'],
    ['nn', 'Her finn du meir om korleis du søkjer.'],
    ['nn', 'Prosjektet vart leidd frå Bergen.'],
    ['nn', 'Vi treng fleire lærarar i skulen.'],
    ['nn', 'Ingen veit kven som eig garden.'],
    ['nn', 'Høgskulen samarbeider med næringslivet.'],
    ['nn', 'Maskina er for dyr, seier leiaren.'],
    ['nb', 'Kommunen bygger en ny bro over elven.'],
    ['nb', 'De fleste studentene bor i sentrum.'],
    ['nb', 'Her finner du mer om hvordan du søker.'],
    ['nb', 'Prosjektet ble ledet fra Bergen.'],
    ['nb', 'Vi trenger flere lærere i skolen.'],
    ['nb', 'Ingen vet hvem som eier gården.'],
    ['nb', 'Høyskolen samarbeider med næringslivet.'],
    ['nb', 'Maskinen er for dyr, sier lederen.'],
    ['da', 'Ingen ved, hvem der ejer gården.'],
    ['sv', 'Kommunen bygger en ny bro över ån.'],
  ])('%s: %s', (code, text) => expect(languageOf(text)).toBe(code));

  it('stand to other languages as without their own weights: the better of the two keeps its place', () => {
    const danish = 'Ministeren besøgte i går den nye fabrik uden for Aarhus.';
    expect(languageOf(danish, { candidates: ['da', 'nb', 'nn'] })).toBe('da');
    expect(languageOf('Eg veit ikkje kva dei gjer.', { candidates: ['nb', 'da'] })).toBe('nb');
  });
});

describe('the same answer for the same text', () => {
  it('whatever was asked before', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.string({ maxLength: 200 }), (text, other) => {
        const first = detectLanguage(text);
        detectLanguage(other, { hints: ['sv'], candidates: ['sv', 'da'] });
        expect(detectLanguage(text)).toEqual(first);
      }),
      { numRuns: 100 },
    );
  });
  it('with a confidence between 0 and 1', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 30 }), (text) => {
        const { confidence } = detectLanguage(text) ?? { confidence: 0 };
        expect(confidence >= 0 && confidence <= 1).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
  it('in a time that does not grow with the text', () => {
    const sentence = 'Den nye bygning skal efter planen stå klar til foråret, og der bliver plads til mange. ';
    const long = sentence.repeat(20_000);
    const start = performance.now();
    expect(languageOf(long)).toBe('da');
    expect(performance.now() - start).toBeLessThan(200);
  });
});
