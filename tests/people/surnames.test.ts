import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/extract/annotate';

const named = (text: string, language: string): string[] =>
  annotate(text, { language })
    .mentions.filter(({ type }) => type === 'city' || type === 'person')
    .map(({ text: printed, type }) => `${printed}: ${type}`);

describe('a surname that is also a town is the person named in full', () => {
  test.each([
    ['da', 'Docent Mette London leder studiet. London har målt i tre år.', ['Mette London: person', 'London: person']],
    ['en', 'The study was led by Jack London. London has measured for years.', ['Jack London: person', 'London: person']],
    ['sv', 'Docent Anna Lund leder studien. Lund hoppas på svar.', ['Anna Lund: person', 'Lund: person']],
    ['de', 'Professor Peter Bremen leitet die Studie. Bremen hofft auf Antworten.', ['Peter Bremen: person', 'Bremen: person']],
  ])('%s: %s', (language, text, expected) => expect(named(text, language)).toEqual(expected));

  test('unless the text says that it is a town', () =>
    expect(named('Docent Mette London bor i London. London er stor.', 'da')).toEqual([
      'Mette London: person',
      'London: city',
      'London: city',
    ]));

  test('a town is one where nobody is called so', () =>
    expect(named('Docent Mette Holm leder studiet. London er med.', 'da')).toEqual(['Mette Holm: person', 'London: city']));

  test('and what somebody has is no body, where every noun is capitalized', () => {
    const bodies = (text: string): string[] =>
      annotate(text, { language: 'de' })
        .mentions.filter(({ type }) => type === 'organization')
        .map((mention) => mention.text);
    expect(bodies('Professorin Heike Brandt leitet die Studie. Brandts Gruppe misst seit drei Jahren.')).toEqual([]);
    expect(bodies('Professorin Heike Brandt leitet die Studie. Siemens Energy misst seit drei Jahren.')).toEqual(['Siemens Energy']);
  });
});
