import { describe, expect, test } from 'vitest';
import { evidenceOf } from '../../src/extract/mentions/places/evidence';
import { sitesOf } from '../../src/extract/mentions/places/sites';
import type { Feature } from '../../src/extract/mentions/places/weights';
import { scanText, type Context } from '../../src/extract/mentions/scan';
import { tablesOf } from '../../src/languages/languages';

const CONTEXT: Context = { reference: null, prefer: 'nearest', registry: [], countries: [] };

/** The evidence for and against the place with this name in a text, at its first mention. */
function evidence(language: string, text: string, printed: string): readonly Feature[] {
  const site = sitesOf(scanText(text, 'text', tablesOf(language)), CONTEXT).find(
    ({ name }) => text.slice(name.start, name.end) === printed,
  );
  return site === undefined ? [] : evidenceOf(site).features;
}

// prettier-ignore
const LEFT: readonly Feature[] = [
  'opens-line', 'opens-sentence', 'after-where', 'after-loose-preposition', 'after-name-and-preposition', 'after-cue', 'after-title',
  'after-function-word', 'after-word', 'after-capital', 'after-capital-that-opens', 'after-a-place', 'after-joiner', 'listed-after',
  'joined-to-a-place', 'glued-after', 'after-mark', 'after-comma', 'after-number', 'after-postal-code',
];
// prettier-ignore
const RIGHT: readonly Feature[] = [
  'ends-line', 'listed-before', 'before-a-place', 'before-head', 'before-area', 'before-capital', 'before-joiner',
  'before-verb-of-place', 'before-function-word', 'before-word', 'before-comma', 'before-colon', 'before-stop', 'before-mark',
  'before-apostrophe', 'glued-before',
];
const sided = (side: readonly Feature[], found: readonly Feature[]): Feature[] => found.filter((feature) => side.includes(feature));

describe('what stands before a name says one thing of it', () => {
  test.each<[string, string, string, Feature]>([
    ['da', 'Vejle vokser.', 'Vejle', 'opens-line'],
    ['da', 'Byen vokser.\nVejle også.', 'Vejle', 'opens-line'],
    ['da', 'Byen vokser. Vejle vokser også.', 'Vejle', 'opens-sentence'],
    ['da', 'Vokser byen? Vejle vokser.', 'Vejle', 'opens-sentence'],
    ['da', 'Sagen er klar: Vejle vokser.', 'Vejle', 'opens-sentence'],
    ['da', 'Firmaet ligger i Vejle nu.', 'Vejle', 'after-where'],
    ['da', 'I Vejle vokser alt.', 'Vejle', 'after-where'],
    ['da', 'De talte om Vejle nu.', 'Vejle', 'after-loose-preposition'],
    ['en', 'They teach at Bank of Vejle now.', 'Vejle', 'after-name-and-preposition'],
    ['da', 'De så byen Vejle nu.', 'Vejle', 'after-cue'],
    ['da', 'Så kom direktør Vejle nu.', 'Vejle', 'after-title'],
    ['da', 'De så at Vejle voksede.', 'Vejle', 'after-function-word'],
    ['da', 'De så hurtige Vejle vokse.', 'Vejle', 'after-word'],
    ['da', 'De spiste hos Grønne Vejle i går.', 'Vejle', 'after-capital'],
    ['da', 'Grønne Vejle vokser.', 'Vejle', 'after-capital-that-opens'],
    ['da', 'De rejste fra Odense Vejle og hjem.', 'Vejle', 'after-a-place'],
    ['da', 'De så huse og Vejle vokse.', 'Vejle', 'after-joiner'],
    ['da', 'De kom fra Odense og Vejle i går.', 'Vejle', 'listed-after'],
    ['da', 'De kom fra Odense, Vejle og Kolding.', 'Vejle', 'listed-after'],
    ['da', 'De så huse, Vejle og vandet.', 'Vejle', 'after-comma'],
    ['da', 'Toget Odense-Vejle kører.', 'Vejle', 'joined-to-a-place'],
    ['da', 'Toget Odense – Vejle kører.', 'Vejle', 'joined-to-a-place'],
    ['da', 'Toget Odense / Vejle kører.', 'Vejle', 'joined-to-a-place'],
    ['da', 'De traf Hansen-Vejle i går.', 'Vejle', 'glued-after'],
    ['da', 'De traf Hansen & Vejle i går.', 'Vejle', 'glued-after'],
    ['da', 'De så det – Vejle vokser.', 'Vejle', 'after-mark'],
    ['da', 'De så »Vejle« i går.', 'Vejle', 'after-mark'],
    ['da', 'De så § Vejle i går.', 'Vejle', 'after-mark'],
    ['da', 'De så det - Vejle vokser.', 'Vejle', 'after-mark'],
    ['da', 'De så det / Vejle vokser.', 'Vejle', 'after-mark'],
    ['da', 'Toget Odense - Vejle kører.', 'Vejle', 'joined-to-a-place'],
    ['da', 'De traf Hansen + Vejle i går.', 'Vejle', 'glued-after'],
    ['da', 'De så det • Vejle vokser.', 'Vejle', 'opens-sentence'],
    ['da', 'De så det! Vejle vokser.', 'Vejle', 'opens-sentence'],
    ['da', 'De traf Hansen/Vejle i går.', 'Vejle', 'glued-after'],
    ['da', 'Toget Odense–Vejle kører.', 'Vejle', 'joined-to-a-place'],
    ['da', 'De rejste Til Vejle nu.', 'Vejle', 'after-capital'],
    ['da', 'De rejste. Om Vejle talte de ikke.', 'Vejle', 'after-loose-preposition'],
    ['da', 'De rejste Om Vejle nu.', 'Vejle', 'after-capital'],
    ['da', 'De så Og Vejle vokse.', 'Vejle', 'after-capital'],
    ['de', 'Sie ist an der Universität von Berlin tätig.', 'Berlin', 'after-loose-preposition'],
    ['da', 'Havnegade 4, 7100 Vejle nu.', 'Vejle', 'after-postal-code'],
    ['da', 'De kom 12 Vejle og hjem.', 'Vejle', 'after-number'],
  ])('%s: %s (%s): %s', (language, text, printed, feature) => expect(sided(LEFT, evidence(language, text, printed))).toEqual([feature]));
});

describe('what stands behind a name says one thing of it', () => {
  test.each<[string, string, string, Feature[]]>([
    ['da', 'De bor i Vejle', 'Vejle', ['ends-line']],
    ['da', 'De bor i Vejle\nog i Odense.', 'Vejle', ['ends-line']],
    ['da', 'De bor i Vejle, Odense og Kolding.', 'Vejle', ['listed-before']],
    ['da', 'De bor i Vejle og Odense.', 'Vejle', ['listed-before']],
    ['da', 'De bor i Vejle og spiller bold.', 'Vejle', ['before-joiner']],
    ['da', 'De bor i Vejle, men ikke længe.', 'Vejle', ['before-comma']],
    ['da', 'De så Vejle Odense og hjem.', 'Vejle', ['before-a-place']],
    ['da', 'De går på Vejle gymnasium hver dag.', 'Vejle', ['before-head']],
    ['da', 'De går på Vejle Universitet hver dag.', 'Vejle', ['before-head']],
    ['da', 'De bor i Vejle centrum nu.', 'Vejle', ['before-area']],
    ['da', 'De går i Vejle Grønne hver dag.', 'Vejle', ['before-capital']],
    ['da', 'De går i Vejle & omegn.', 'Vejle', ['before-capital']],
    ['da', 'De siger at Vejle ligger lavt.', 'Vejle', ['before-verb-of-place']],
    ['da', 'De bor i Vejle på havnen.', 'Vejle', ['before-function-word']],
    ['da', 'De bor i Vejle hele sommeren.', 'Vejle', ['before-word']],
    ['da', 'De bor i Vejle.', 'Vejle', ['before-stop']],
    ['da', 'De bor i Vejle: det er godt.', 'Vejle', ['before-colon']],
    ['da', 'De bor i Vejle! Det er godt.', 'Vejle', ['before-mark']],
    ['da', 'De så Vejle’s havn.', 'Vejle', ['before-apostrophe']],
    ['da', 'De så Vejle-banen køre.', 'Vejle', ['glued-before']],
    ['da', 'De tog Vejle-Odense banen.', 'Vejle', ['joined-to-a-place']],
    ['da', 'De bor i Vejle 2 nu.', 'Vejle', []],
    ['da', 'De går i Vejle + omegn.', 'Vejle', ['before-capital']],
    ['da', 'De går i Vejle- og omegn.', 'Vejle', ['glued-before']],
    ['da', 'De går i Vejle - og hjem.', 'Vejle', ['before-mark']],
    ['da', 'De går i Vejle/havnen nu.', 'Vejle', ['glued-before']],
    ['da', 'De går i Vejle–havnen nu.', 'Vejle', ['glued-before']],
    ['da', "De så Vejle's havn.", 'Vejle', ['before-apostrophe']],
    ['da', 'De går (i Vejle) nu.', 'Vejle', []],
    ['da', 'De går i Vejle (nu).', 'Vejle', ['before-mark']],
    ['da', 'De går i Vejle om natten.', 'Vejle', ['before-function-word']],
    ['da', 'De går i Vejle kirke nu.', 'Vejle', ['before-head']],
  ])('%s: %s (%s): %j', (language, text, printed, features) =>
    expect(sided([...RIGHT, 'joined-to-a-place'], evidence(language, text, printed))).toEqual(features),
  );
});

describe('what a name may mean, and how it is printed', () => {
  const has = (language: string, text: string, printed: string, feature: Feature): boolean =>
    evidence(language, text, printed).includes(feature);
  test.each<[string, string, string, Feature]>([
    ['da', 'De bor i Danmark nu.', 'Danmark', 'country'],
    ['da', 'De bor i Europa nu.', 'Europa', 'continent'],
    ['da', 'De bor i Vejle nu.', 'Vejle', 'at-home'],
    ['da', 'De bor i Odense nu.', 'Odense', 'large-at-home'],
    ['da', 'De bor i Vejle nu.', 'Vejle', 'town'],
    ['da', 'De bor i Odense nu.', 'Odense', 'large-city'],
    ['da', 'De bor i London nu.', 'London', 'million'],
    ['nb', 'De bor i Mo i Rana nå.', 'Mo i Rana', 'with-a-particle'],
    ['da', 'De bor i Den Haag nu.', 'Den Haag', 'several-words'],
    ['nb', 'De bor i Voss nå.', 'Voss', 'after-where'],
    ['da', 'De bor i Horsens nu.', 'Horsens', 'long'],
    ['da', 'Det er Odenses havn.', 'Odense', 'inflected'],
    ['fi', 'Yritys toimii Helsingissä nyt.', 'Helsingissä', 'case-of-place'],
    ['en', 'Nice people live in Nice, and it is nice.', 'Nice', 'lower-case-twin'],
    ['da', 'De bor i AALBORG nu.', 'AALBORG', 'capitals'],
    ['de', 'Das Verfahren schließt Risse in Brücken.', 'Brücken', 'common-noun'],
    ['da', 'AALBORG: Nu åbner det nye center.', 'AALBORG', 'dateline'],
    ['da', 'AALBORG: Nu åbner det nye center.', 'AALBORG', 'opens-the-text-in-capitals'],
    ['nb', 'De traf Subsea (Bergen) i går.', 'Bergen', 'alone-in-parentheses'],
    ['nb', 'De traf Subsea (Bergen) i går.', 'Bergen', 'in-parentheses'],
    ['da', 'Firmaet ligger stadig i Vejle nu.', 'Vejle', 'verb-of-place'],
    ['da', 'bor i Vejle nu.', 'Vejle', 'verb-of-place'],
    ['da', 'Firmaet ligger en to tre fire fem Vejle nu.', 'Vejle', 'verb-of-place'],
    ['da', 'De bor i Vejle: en by.', 'Vejle', 'before-colon'],
    ['da', 'Vejle – En ny fabrik åbner.', 'Vejle', 'dateline'],
    ['da', 'Vejle, 3. maj: En ny fabrik åbner.', 'Vejle', 'dateline'],
    ['da', 'Vejle/Odense. En ny fabrik åbner.', 'Vejle', 'dateline'],
    ['nb', 'Bergen (NTB) – En ny fabrikk åpner.', 'Bergen', 'dateline'],
  ])('%s: %s (%s): %s', (language, text, printed, feature) => expect(has(language, text, printed, feature)).toBe(true));

  test.each<[string, string, string, Feature]>([
    ['da', 'De bor i London nu.', 'London', 'at-home'],
    ['da', 'De bor i London nu.', 'London', 'large-at-home'],
    ['da', 'De bor i Vejle nu.', 'Vejle', 'long'],
    ['da', 'De bor i Vejle nu.', 'Vejle', 'short'],
    ['da', 'De bor i Vejle nu.', 'Vejle', 'lower-case-twin'],
    ['da', 'De bor i Vejle nu.', 'Vejle', 'capitals'],
    ['da', 'De bor i Den Haag nu.', 'Den Haag', 'with-a-particle'],
    ['da', 'Brøndby ligger ved Brücken nu.', 'Brücken', 'common-noun'],
    ['de', 'Er wohnt in Essen an der Ruhr.', 'Essen', 'common-noun'],
    ['nb', 'De traf folk (Bergen) i går.', 'Bergen', 'alone-in-parentheses'],
    ['nb', 'De traf Subsea (fra Bergen) i går.', 'Bergen', 'alone-in-parentheses'],
    ['nb', 'De traf Subsea (Bergen, by) i går.', 'Bergen', 'alone-in-parentheses'],
    ['da', 'Firmaet ligger, som alle ved fra de mange aviser, nær Vejle nu.', 'Vejle', 'verb-of-place'],
    ['da', 'Firmaet ligger\nved Vejle nu.', 'Vejle', 'verb-of-place'],
    ['da', 'Firmaet ligger en to tre fire fem seks Vejle nu.', 'Vejle', 'verb-of-place'],
    ['da', 'Firmaet Ligger stadig ved Vejle nu.', 'Vejle', 'verb-of-place'],
    ['da', 'Firmaet ved Vejle ligger her.', 'Vejle', 'verb-of-place'],
    ['da', 'Vejle – ', 'Vejle', 'dateline'],
    ['da', 'Vejle, den by, vokser.', 'Vejle', 'dateline'],
    ['da', 'Vejle vokser: en ny fabrik åbner.', 'Vejle', 'dateline'],
    ['da', 'Vejle Odense Kolding Horsens Aarhus Aalborg Esbjerg Randers: En ny fabrik åbner.', 'Vejle', 'dateline'],
    ['da', 'De talte om AALBORG: en by.', 'AALBORG', 'dateline'],
    ['da', 'Vejle: En ny fabrik åbner.', 'Vejle', 'opens-the-text-in-capitals'],
    ['da', 'MADE: Klyngen åbner i dag.', 'MADE', 'opens-the-text-in-capitals'],
    ['da', 'GREEN: Klyngen åbner.', 'GREEN', 'opens-the-text-in-capitals'],
    ['da', 'En ny fabrik åbner nu i to byer.\nVEJLE: Der er 40 ansatte.', 'VEJLE', 'opens-the-text-in-capitals'],
  ])('but not %s: %s (%s): %s', (language, text, printed, feature) => {
    expect(evidence(language, text, printed)).not.toEqual([]);
    expect(has(language, text, printed, feature)).toBe(false);
  });
});
