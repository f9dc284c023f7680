import { describe, expect, test } from 'vitest';
import { annotate } from '../src/extract/annotate';
import { extract } from '../src/extract/extract';
import { detectLanguage } from '../src/extract/language/detect';
import { ClusterEntry } from '../src/models/cluster';
import { SiteProfile } from '../src/models/site';

/** Calls that JavaScript allows but the types do not. */
const extracting = (input: unknown, options?: unknown) => () => extract(input as string, options as object);
const annotating = (text: unknown, options?: unknown) => () => annotate(text as string, options as object);
const detecting = (text: unknown, options?: unknown) => () => detectLanguage(text as string, options as object);

const LAYOUT = { from: null, until: null };
const sites = (profile: unknown) => extracting('<p>x', { sites: [profile] });

describe('a wrong argument throws a TypeError that says what is taken', () => {
  test.each([
    [extracting(undefined), 'extract(input) takes a string or a Uint8Array, not undefined'],
    [extracting('<p>x', null), 'the options of extract are an object, not null'],
    [extracting('<p>x', { url: 5 }), "'url' of extract takes a string, not 5"],
    [extracting('<p>x', { capturedAt: 'yesterday' }), "'capturedAt' of extract takes a day or a timestamp"],
    [extracting('<p>x', { capturedAt: '2021-02-29' }), "not '2021-02-29'"],
    [extracting('<p>x', { limits: { depht: 20 } }), 'by name: bytes, nodes, depth, text, mentions'],
    [extracting('<p>x', { limits: { depht: 20 } }), "mentions; 'depht' is not one of them"],
    [
      extracting('<p>x', { limits: { nodes: 9, bytes: -1 } }),
      "whole numbers above 0 by name: bytes, nodes, depth, text, mentions, not -1 as 'bytes'",
    ],
    [extracting('<p>x', { limits: { text: '9' } }), "not '9' as 'text'"],
    [extracting('<p>x', { limits: [5] }), 'not this array'],
    [extracting('<p>x', { registry: { id: 'a', name: 'A' } }), 'not this object'],
    [
      extracting('<p>x', { registry: [{ id: 'a', name: 'A' }, { name: 'B' }] }),
      "not entry 1 of this array: its 'id' takes small letters, digits and hyphens, such as 'energy-cluster-denmark', not undefined",
    ],
    [
      extracting('<p>x', { registry: [{ id: 'a', name: '' }] }),
      "entry 0 of this array: its 'name' takes a string that is not empty, not ''",
    ],
    [annotating('x', { registry: ['A'] }), "not entry 0 of this array: it is 'A'"],
    [
      annotating('x', { registry: [{ id: 'a', name: 'A', aliases: 'B' }] }),
      "entry 0 of this array: its 'aliases' takes an array of strings, not 'B'",
    ],
    [
      annotating('x', { registry: [{ id: 'a', name: 'A', aliases: ['B', 4] }] }),
      "its 'aliases' takes an array of strings, not entry 1 of this array: it is 4",
    ],
    [
      annotating('x', { registry: [{ id: 'a', name: 'A', names: { da: 4 } }] }),
      "its 'names' takes an object of strings by language code, not 4 as 'da'",
    ],
    [
      annotating('x', { registry: [{ id: 'a', name: 'A', country: 45 }] }),
      "its 'country' takes a code of two capitals, such as 'DK', or null, not 45",
    ],
    [extracting('<p>x', { recognizers: [() => []] }), 'not entry 0 of this array: it is a function'],
    [extracting('<p>x', { recognizers: [{ name: 'a' }] }), "its 'recognize' takes a function, not undefined"],
    [
      annotating('x', { recognizers: [{ name: 'a', languages: 'en', recognize: () => [] }] }),
      "its 'languages' takes an array of language codes, such as ['da', 'sv'], not 'en'",
    ],
    [extracting('<p>x', { sites: [{ name: 'a', layouts: [] }] }), "its 'hosts' takes an array of host names, at least one, not undefined"],
    [sites({ name: 'Not Kebab', hosts: ['a.dk'], layouts: [LAYOUT] }), "its 'name' takes a name of small letters, digits and hyphens"],
    [sites({ name: 'a', hosts: [], layouts: [LAYOUT] }), "its 'hosts' takes an array of host names, at least one, not an empty one"],
    [sites({ name: 'a', hosts: ['a.dk'], layouts: [] }), "its 'layouts' takes an array of layouts, at least one, not an empty one"],
    [
      sites({ name: 'a', hosts: ['a.dk'], layouts: [{ ...LAYOUT, remove: 'aside' }] }),
      "'remove' takes an array of CSS selectors, not 'aside'",
    ],
    [
      sites({ name: 'a', hosts: ['a.dk'], layouts: [{ ...LAYOUT, titel: 'h1' }] }),
      "'titel' is not one of its fields, which are from, until",
    ],
    [
      sites({ name: 'a', hosts: ['a.dk'], layouts: [{ from: '2020', until: null }] }),
      "'from' takes a day, such as '2020-10-22', or null, not '2020'",
    ],
    [annotating('x', { registry: [{ id: 'Not Kebab!', name: 'A' }] }), "its 'id' takes small letters, digits and hyphens"],
    [annotating('x', { registry: [{ id: 'a', name: 'A', country: 'Denmark' }] }), "its 'country' takes a code of two capitals"],
    [extracting('<p>x', { explain: 'published' }), "'explain' of extract takes true or false, not 'published'"],
    [annotating(null), 'annotate(text) takes a string, not null'],
    [annotating('x', { reference: '22.10.2020' }), "'reference' of annotate takes a day"],
    [annotating('x', { language: '' }), "'language' of annotate takes a language code, such as 'da' or 'nb-NO', not ''"],
    [annotating('x', { language: 'dansk' }), "'language' of annotate takes a language code, such as 'da' or 'nb-NO', not 'dansk'"],
    [annotating('x', { prefer: 'soonest' }), "takes 'nearest', 'past' or 'future', not 'soonest'"],
    [detecting(7), 'detectLanguage(text) takes a string, not 7'],
    [detecting('x', { candidates: 'da' }), "takes an array of language codes, such as ['da', 'sv'], not 'da'"],
  ])('%#', (call, message) => {
    expect(call).toThrow(TypeError);
    expect(call).toThrow(message);
  });

  test('but not one that is left undefined, and no option that other versions may know', () => {
    expect(
      extracting('<p>x', { url: undefined, capturedAt: undefined, limits: { bytes: undefined }, registry: undefined, someday: 1 }),
    ).not.toThrow();
    expect(extracting('<p>x', { capturedAt: '2020-10-22T09:30:00Z', limits: { nodes: 10 } })).not.toThrow();
    const entry = { id: 'a', name: 'A', aliases: undefined, names: { da: 'B' }, kind: null, country: 'DK', ordinary: [], someday: 1 };
    expect(extracting('<p>x', { registry: [entry] })).not.toThrow();
  });
});

describe('what the schemas take of registries and sites, and nothing else, is taken', () => {
  const profile = { name: 'a', hosts: ['a.dk'], layouts: [LAYOUT] };
  const whole = {
    from: '2019-01-01',
    until: '2020-02-29',
    when: 'b',
    title: 'h1',
    lead: 'p',
    published: 'time',
    modified: 'i',
    authors: 'a',
  };
  test.each<unknown>([
    profile,
    { ...profile, layouts: [{ ...whole, tags: 'li', content: 'main', remove: ['aside', 'nav'] }] },
    { ...profile, name: 'a-b-2' },
    { ...profile, name: 'a--b' },
    { ...profile, name: 'A' },
    { ...profile, hosts: [''] },
    { ...profile, hosts: [] },
    { ...profile, layouts: [] },
    { ...profile, note: 'x' },
    { ...profile, layouts: [{ from: null }] },
    { ...profile, layouts: [{ ...LAYOUT, from: '2019-02-29' }] },
    { ...profile, layouts: [{ ...LAYOUT, title: '' }] },
    { ...profile, layouts: [{ ...LAYOUT, remove: [] }] },
    { ...profile, layouts: [{ ...LAYOUT, remove: [''] }] },
    { ...profile, layouts: [{ ...LAYOUT, leads: 'p' }] },
    null,
  ])('profile %#', (given) => {
    const call = sites(given);
    if (SiteProfile.safeParse(given).success) expect(call).not.toThrow();
    else expect(call).toThrow(TypeError);
  });

  test.each<unknown>([
    { id: 'a', name: 'A' },
    { id: 'a-2', name: 'A', names: { da: 'B' }, aliases: ['C'], ordinary: [], kind: null, field: 'x', country: 'DK', hq_city: null },
    { id: 'A', name: 'A' },
    { id: '', name: 'A' },
    { id: 'a', name: '' },
    { id: 'a' },
    { id: 'a', name: 'A', country: 'dk' },
    { id: 'a', name: 'A', country: 'Denmark' },
    { id: 'a', name: 'A', aliases: null },
    { id: 'a', name: 'A', names: ['B'] },
    { id: 'a', name: 'A', sources: [1] },
    { id: 'a', name: 'A', note: 'x' },
    'A',
  ])('cluster %#', (given) => {
    const call = annotating('x', { registry: [given] });
    if (ClusterEntry.safeParse(given).success) expect(call).not.toThrow();
    else expect(call).toThrow(TypeError);
  });
});

describe('a text whose language has no tables', () => {
  test('is said to be read in part', () => {
    expect(annotate('Uniwersytet otwiera nowy klaster badań nad energią odnawialną w Gdańsku.').issues).toMatchObject([
      { code: 'language-without-tables', severity: 'warning' },
    ]);
    expect(annotate('x').issues).toMatchObject([{ code: 'language-unknown' }]);
  });

  test('is no matter where there are tables, or no text', () => {
    expect(annotate('Universitetet åbner en ny klynge for energi i Aalborg, og det glæder mange.').issues).toEqual([]);
    expect(annotate('').issues).toEqual([]);
  });
});
