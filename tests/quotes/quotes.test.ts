import { expect, test } from 'vitest';
import { findMentions } from '../../src/extract/mentions/mentions';
import { findQuotes } from '../../src/extract/mentions/quotes/quotes';
import { scanText } from '../../src/extract/mentions/scan';
import { tablesOf } from '../../src/languages/languages';

const CONTEXT = { reference: null, prefer: 'nearest', registry: [], countries: [] } as const;

/** Direct speech with its speaker. */
function said(language: string, text: string): [string, string | null][] {
  const scan = scanText(text, 'text', tablesOf(language));
  return findQuotes(scan, findMentions(scan, CONTEXT).names).map(({ start, end, speaker }) => [
    text.slice(start, end),
    speaker && text.slice(speaker.start, speaker.end),
  ]);
}

test.each([
  ['da', '”Vi glæder os meget til at komme i gang,” siger rektor Karen Holm.', 'Vi glæder os meget til at komme i gang,', 'Karen Holm'],
  ['da', '»Vi glæder os til det«, siger Karen Holm.', 'Vi glæder os til det', 'Karen Holm'],
  ['da', '"Vi glæder os til det", fortæller lektor på instituttet Karen Holm.', 'Vi glæder os til det', 'Karen Holm'],
  ['da', 'Karen Holm siger: ”Nu kan arbejdet begynde.”', 'Nu kan arbejdet begynde.', 'Karen Holm'],
  ['nl', "'Het gaat niet om deze ene haven,' aldus directeur Jan Smit.", 'Het gaat niet om deze ene haven,', 'Jan Smit'],
  ['en', "'We never expected a harbor here,' said Linda Hill.", 'We never expected a harbor here,', 'Linda Hill'],
  [
    'da',
    'Rektor Karen Holm glæder sig over resultatet:\n”Nu kan arbejdet i de nye klynger endelig begynde.”',
    'Nu kan arbejdet i de nye klynger endelig begynde.',
    'Karen Holm',
  ],
  ['da', 'Karen Holm er ny rektor. ”Jeg glæder mig til det,” siger hun.', 'Jeg glæder mig til det,', 'Karen Holm'],
  ['da', 'Karen Holm er glad: "Nu går det løs i dag," lyder det.', 'Nu går det løs i dag,', 'Karen Holm'],
  ['da', '– Vi er glade for tilliden, siger Karen Holm.', 'Vi er glade for tilliden', 'Karen Holm'],
  [
    'nb',
    'Seks klynger er tatt opp. – Dette er en stor dag for kysten, sier Ingrid Solheim.',
    'Dette er en stor dag for kysten',
    'Ingrid Solheim',
  ],
  ['nb', '– Er dette mulig? spør Ingrid Solheim.', 'Er dette mulig?', 'Ingrid Solheim'],
  ['nb', '«Vi har fått det til», sier Ingrid Solheim.', 'Vi har fått det til', 'Ingrid Solheim'],
  ['sv', '”Det är ett stort steg”, säger Åsa Bergström.', 'Det är ett stort steg', 'Åsa Bergström'],
  ['de', '„Das ist ein großer Schritt“, sagt Rektor Peter Hoffmann.', 'Das ist ein großer Schritt', 'Peter Hoffmann'],
  ['de', '„Das ist ein großer Schritt“, sagt Prof. Dr. Sabine Hoffmann.', 'Das ist ein großer Schritt', 'Sabine Hoffmann'],
  ['de', 'Prof. Sabine Hoffmann sagt: „Das ist ein großer Schritt.“', 'Das ist ein großer Schritt.', 'Sabine Hoffmann'],
  ['de', '»Das ist ein großer Schritt«, erklärt Peter Hoffmann.', 'Das ist ein großer Schritt', 'Peter Hoffmann'],
  ['en', '“This is a big step for us,” says Margaret Hill.', 'This is a big step for us,', 'Margaret Hill'],
  ['en', 'Margaret Hill is the new dean. “This is a big step for us,” she said.', 'This is a big step for us,', 'Margaret Hill'],
  ['en', '“This is a big step for us,” Margaret Hill said.', 'This is a big step for us,', 'Margaret Hill'],
  ['fr', '« C’est une étape importante », explique Pierre Dubois.', 'C’est une étape importante', 'Pierre Dubois'],
])('%s: %s', (language, text, quote, speaker) => expect(said(language, text).map(([q, s]) => [q.trim(), s])).toEqual([[quote, speaker]]));

test('a line that begins with a word that every object knows opens nothing', () => {
  expect(
    said('en', 'The class has two parts.\nconstructor(name) is called first, “before all else is done here,” says Margaret Hill.'),
  ).toEqual([['before all else is done here,', 'Margaret Hill']]);
});

test('a quotation runs over paragraphs that each open anew', () => {
  const text = 'Rektor Karen Holm siger:\n”Første del er klar til brug nu.\n”Anden del kommer senere på året.”';
  expect(said('da', text)).toEqual([['Første del er klar til brug nu.\n”Anden del kommer senere på året.', 'Karen Holm']]);
});

test('a broken quotation keeps its speaker', () => {
  expect(said('da', '”Vi er klar til det,” siger Karen Holm. ”Og vi begynder allerede i morgen tidlig.”')).toEqual([
    ['Vi er klar til det,', 'Karen Holm'],
    ['Og vi begynder allerede i morgen tidlig.', 'Karen Holm'],
  ]);
});

test.each([
  ['a title', 'da', 'Rapporten ”Klynger i vækst” udkom i maj.'],
  ['a word', 'da', 'Det såkaldte »netværk« voksede.'],
  ['inches', 'en', 'A 15" screen and a 17" screen stood there.'],
  ['an apostrophe', 'en', "It's the researchers' own idea, isn't it."],
  ['a list with dashes', 'da', '- vand og energi\n- mad og sundhed'],
  ['a mark that is never closed', 'da', '”Vi glæder os\nDet var alt.'],
])('no direct speech: %s', (_what, language, text) => expect(said(language, text)).toEqual([]));

test.each([
  ['da', 'Klyngerne er små. – Og de er mange. Det viser tallene fra Karen Holm.'],
  ['da', 'Mødet er i Aarhus. – Karen Holm leder det fra klokken ti.'],
])('a dash inside a line is no speech without a reporting verb: %s: %s', (language, text) => expect(said(language, text)).toEqual([]));

test.each([
  ['nl', "'s Avonds is de haven van Jan Smit open, 't hele jaar, sinds de jaren '80. Dat is 'nieuw' voor de stad."],
  ['en', "The farmers' union of Linda Hill said it wasn't the members' fault, and 'twas late in the '80s. The boats' owners agreed."],
])('an apostrophe opens no quotation: %s: %s', (language, text) => expect(said(language, text)).toEqual([]));
