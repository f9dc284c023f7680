import { expect, test } from 'vitest';
import { annotate } from '../../src/index';

const bodiesIn = (language: string, text: string): string[] =>
  annotate(text, { language })
    .mentions.filter(({ type }) => type === 'organization')
    .map((mention) => mention.text);

test.each([
  ['da', 'Hun leder Center for grøn skibsfart i Odense.', 'Center for grøn skibsfart'],
  ['da', 'Hun leder Center for ny og gammel musik.', 'Center for ny og gammel musik'],
  ['da', 'Hun leder Center for sundhed, grøn omstilling og digitale medier.', 'Center for sundhed, grøn omstilling og digitale medier'],
  ['da', 'Hun leder Institut for kultur, digitale medier og samfund.', 'Institut for kultur, digitale medier og samfund'],
  ['nb', 'Hun leder Senter for fornybar energi i Bergen.', 'Senter for fornybar energi'],
  ['nb', 'Hun leder Senter for fremragende forskning.', 'Senter for fremragende forskning'],
  ['nn', 'Ho leier Senter for grøn skipsfart i Bergen.', 'Senter for grøn skipsfart'],
  ['sv', 'Hon leder Centrum för hållbar utveckling i Lund.', 'Centrum för hållbar utveckling'],
  ['sv', 'Hon leder Centrum för nya medier.', 'Centrum för nya medier'],
  ['sv', 'Hon leder Centrum för grön och hållbar sjöfart.', 'Centrum för grön och hållbar sjöfart'],
])('an adjective does not end the field of a body: %s: %s', (language, text, name) => expect(bodiesIn(language, text)).toEqual([name]));

test.each([
  ['da', 'Hun leder Center for sundhed, nye huse bygges og gamle rives ned.', 'Center for sundhed'],
  ['da', 'Han siger nej til Center for kultur, nye tal viser noget.', 'Center for kultur'],
  ['sv', 'Hon leder Centrum för musik, nya hus byggs varje dag.', 'Centrum för musik'],
])('a clause after a comma is none of it: %s: %s', (language, text, name) => expect(bodiesIn(language, text)).toEqual([name]));
