import { expect, test } from 'vitest';
import { annotate } from '../../src/extract/annotate';

const bodies = (language: string, text: string): string[] =>
  annotate(text, { language })
    .mentions.filter(({ type }) => type === 'organization')
    .map((mention) => mention.text);

test.each([
  [
    'en',
    'She met leading firms Acuity Products, JR Biomedical, and KV Diagnostics.',
    ['Acuity Products', 'JR Biomedical', 'KV Diagnostics'],
  ],
  ['en', 'Ann Lee, of business development organisation NOV, said so.', ['NOV']],
  ['en', 'The organisation said so on Monday.', []],
  ['de', 'Der Energieversorger Tangora klagt.', ['Tangora']],
  ['de', 'Der Energieversorger Rechnungen schickt er nie.', []],
])('companies after a word for them: %s: %s', (language, text, names) => expect(bodies(language, text)).toEqual(names));
