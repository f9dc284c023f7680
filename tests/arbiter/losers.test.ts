import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import { leastOf } from '../../src/extract/mentions/arbiter';
import { losersOf } from '../../src/extract/mentions/losers';
import { candidate } from './candidate';
import { scanText, type Context, type NameCandidate, type Scan } from '../../src/extract/mentions/scan';

const page = (language: string, ...paragraphs: string[]): string =>
  `<html lang="${language}"><body><main><article><h1>Nyt</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></main></body></html>`;
const danish = page(
  'da',
  'Forskere fra Aarhus Universitet mødte i går virksomheder i Odense for at tale om robotter og om byens nye havn.',
  'De var enige om at mødes igen den 3. maj 2021, siger direktør Lone Ryg Olsen.',
);

/** For each losing candidate of a field, its words and why it lost. */
const lost = (html: string, field: string): string[] =>
  (extract(html, { explain: true }).evidence[field] ?? []).flatMap(({ raw, lost: reason }) =>
    reason === null ? [] : [`${raw}: ${reason}`],
  );

const CONTEXT: Context = { reference: null, prefer: 'nearest', registry: [], countries: [] };
const reasons = (scan: Scan, candidates: NameCandidate[], names: NameCandidate[]): string[] =>
  losersOf(scan, CONTEXT, { candidates, names, dates: [] }).map(
    ({ candidate: { start, end }, reason }) => `${scan.text.slice(start, end)}: ${reason}`,
  );

describe('what lost among the names', () => {
  test('what a longer name overlaps', () => {
    const scan = scanText('Aarhus Universitet', 'text', null);
    const city = candidate('city', 0, 6, 0.9);
    const university = candidate('organization', 0, 18, 0.8);
    expect(reasons(scan, [city, university], [university])).toEqual(['Aarhus: "Aarhus Universitet" (organization) weighs more']);
  });

  test('what is not sure enough, and the same name by a rule less sure', () => {
    const scan = scanText('Lone Olsen', 'text', null);
    const person = candidate('person', 0, 10, 0.9);
    expect(reasons(scan, [person, { ...person, confidence: 0.6, rule: 'other' }, candidate('city', 0, 4, 0.2)], [person])).toEqual([
      'Lone Olsen: the same name by test',
      `Lone: its confidence 0.20 is below ${leastOf('city')}`,
    ]);
  });

  test('a city inside the name of an organization has a reason', () => {
    expect(lost(danish, 'cities').map((reason) => reason.split(':')[0])).toContain('Aarhus');
  });

  test('a candidate without enough evidence says what it lacks', () => {
    const unsure = Object.values(extract(danish, { explain: true }).evidence)
      .flat()
      .flatMap(({ lost: reason, confidence }) => (reason?.startsWith('its confidence') === true ? [{ reason, confidence }] : []));
    expect(unsure.length).toBeGreaterThan(0);
    for (const { reason, confidence } of unsure) expect(reason).toContain(confidence.toFixed(2));
  });

  test('the namesakes of a city, each with its country and what spoke against it', () => {
    const english = page(
      'en',
      'She has worked in Cambridge in England since 2004, and leads the group that studies the weather of the North Sea.',
    );
    expect(lost(english, 'cities').some((reason) => reason.startsWith('Cambridge: Cambridge in US: '))).toBe(true);
  });

  test('a loser stands where its letters stand, and no loser is a winner', () => {
    const { text, evidence, cities } = extract(danish, { explain: true });
    for (const { span, raw } of Object.values(evidence).flat()) if (span !== null) expect(text.slice(span.start, span.end)).toBe(raw);
    expect(cities.map(({ name }) => name)).toEqual(['Odense']);
  });
});

test('without explain only what stands has evidence, and the record is otherwise the same', () => {
  const plain = extract(danish);
  expect(
    Object.values(plain.evidence)
      .flat()
      .filter(({ lost: reason }) => reason !== null),
  ).toEqual([]);
  const { evidence: _explained, ...explained } = extract(danish, { explain: true });
  const { evidence: _plain, ...rest } = plain;
  expect(explained).toEqual(rest);
});
