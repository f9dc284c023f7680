import { expect, test } from 'vitest';
import { annotate } from '../../src/extract/annotate';

const bodies = (language: string, text: string): string[] =>
  annotate(text, { language })
    .mentions.filter(({ type }) => type === 'organization')
    .map(({ text: printed }) => printed);

test.each([
  ['de', 'Beteiligt ist das Norvik Center for Winter Systems Science in Kiel.', ['Norvik Center for Winter Systems Science']],
  ['de', 'Das Institute of Advanced Snow Science and Shelter in Kiel baut aus.', ['Institute of Advanced Snow Science and Shelter']],
  ['sv', 'Forskare vid Norvik Center for Winter Research är med.', ['Norvik Center for Winter Research']],
  ['sv', 'Lunds universitets Centre for Snow Biology får pengar.', ['Lunds universitet', 'Centre for Snow Biology']],
  ['nl', 'De School for Snow and Society groeit snel.', ['School for Snow and Society']],
  ['fr', 'Le Norvik Center for Snow Technologies publie ses travaux.', ['Norvik Center for Snow Technologies']],
  ['da', 'Det siger Ole Holm fra Norvik Center for Snow Technology i dag.', ['Norvik Center for Snow Technology']],
  ['en', 'She works at the University of Kansas School of Shelter in spring.', ['University of Kansas School of Shelter']],
  ['en', 'They met at the Department of Snow of the University of Kansas.', ['Department of Snow', 'University of Kansas']],
])('the field of an English body, in any language: %s: %s', (language, text, expected) => expect(bodies(language, text)).toEqual(expected));

test.each([
  ['de', 'Das Center in Kiel baut aus.', []],
  ['en', 'She chose the Holm Graduate School of Business (Texas) in May.', ['Holm Graduate School of Business']],
  ['en', 'The University of Kansas and Volvo met.', ['University of Kansas', 'Volvo']],
])('what is no field or no abbreviation: %s: %s', (language, text, expected) => expect(bodies(language, text)).toEqual(expected));
