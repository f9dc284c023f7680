import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/extract/annotate';

const organizationsOf = (text: string, language: string): string[] =>
  annotate(text, { language })
    .mentions.filter(({ type }) => type === 'organization')
    .map((mention) => mention.text);

describe('a word for a company that opens the sentence is no part of its name', () => {
  test.each([
    ['da', 'Firmaet Kystpumper A/S leverer udstyret.', 'Kystpumper A/S'],
    ['da', 'Virksomheden Kystpumper ApS leverer udstyret.', 'Kystpumper ApS'],
    ['sv', 'Bolaget Kustpump AB levererar utrustningen.', 'Kustpump AB'],
    ['nb', 'Selskapet Kystpumpe ASA leverer utstyret.', 'Kystpumpe ASA'],
    ['nn', 'Selskapet Kystpumpe AS leverer utstyret.', 'Kystpumpe AS'],
    ['de', 'Die Firma Küstenpumpen GmbH liefert die Geräte.', 'Küstenpumpen GmbH'],
    ['fi', 'Yhtiö Rannikkopumppu Oy toimittaa laitteet.', 'Rannikkopumppu Oy'],
  ])('%s: %s', (language, text, name) => expect(organizationsOf(text, language)).toEqual([name]));

  test.each([
    ['da', 'Rederiet Nord A/S sejler, og Kystens Selskab A/S ejer det.', 'Kystens Selskab A/S'],
    ['en', 'Company Forest Ltd delivers the pumps.', 'Company Forest Ltd'],
  ])('one inside the name is: %s, %s', (language, text, name) => expect(organizationsOf(text, language)).toContain(name));
});
