import { expect, test } from 'vitest';
import { annotate } from '../../src/extract/annotate';

const organizations = (language: string, text: string): string[] =>
  annotate(text, { language })
    .mentions.filter(({ type }) => type === 'organization')
    .map((mention) => mention.text);

test.each([
  ['da', 'Det har forskere fra Tangvik Instituttet for første gang set.', ['Tangvik Instituttet']],
  ['sv', 'Det har forskare vid Tångviks institut för första gången sett.', ['Tångviks institut']],
])('what is no field ends a name: %s: %s', (language, text, names) => expect(organizations(language, text)).toEqual(names));

test.each([
  ['da', 'Hun arbejder ved Institut for anvendt fysik.', ['Institut for anvendt fysik']],
  ['sv', 'Hon arbetar vid Institutionen för fysik.', ['Institutionen för fysik']],
])('a field belongs to it: %s: %s', (language, text, names) => expect(organizations(language, text)).toEqual(names));

test.each([
  ['Merivalvontakeskus seuraa työtä.', ['Merivalvontakeskus']],
  ['Kuusiniemen seura kokoontuu.', ['Kuusiniemen seura']],
  ['Hän työskentelee Kuusiniemen yliopistossa.', ['Kuusiniemen yliopistossa']],
])('a Finnish body belongs to its owner in the genitive, and follows nobody else: %s', (text, names) =>
  expect(organizations('fi', text)).toEqual(names),
);

test('a Dutch faculty is one of its field, and no part of a person’s name', () => {
  const { mentions } = annotate('Dat zegt Evert-Jan Mulder van de Faculteit der Letteren.', { language: 'nl' });
  expect(mentions.map(({ type, text }) => [type, text])).toEqual([
    ['person', 'Evert-Jan Mulder'],
    ['organization', 'Faculteit der Letteren'],
  ]);
});
