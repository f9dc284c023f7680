import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/extract/annotate';

const peopleOf = (text: string, language: string): string[] =>
  annotate(text, { language })
    .mentions.filter(({ type }) => type === 'person')
    .map((mention) => mention.text);

describe('a house or a grant that is called after somebody is nobody', () => {
  test.each([
    ['da', 'Mødet holdes i Niels Bohr Bygningen ved parken.'],
    ['da', 'Hun fik Marie Curie-stipendiet i går.'],
    ['sv', 'Han fick Marie Curie-stipendiet i går.'],
    ['nb', 'Møtet er i Kristine Bonnevie Bygget ved parken.'],
    ['nl', 'De bijeenkomst is in het Christiaan Huygensgebouw.'],
    ['fr', 'La réunion a lieu dans le bâtiment Marie Curie.'],
    ['en', 'The meeting is in the Alan Turing Auditorium.'],
  ])('%s: %s', (language, text) => expect(peopleOf(text, language)).toEqual([]));

  test.each([
    ['da', 'Foredraget holdes af Lise Bygholm i dag.', 'Lise Bygholm'],
    ['nl', 'Volgens Jan Gebouwer is het huis oud.', 'Jan Gebouwer'],
    ['en', 'The talk is given by Alan Lecter today.', 'Alan Lecter'],
  ])('a person is somebody: %s, %s', (language, text, name) => expect(peopleOf(text, language)).toEqual([name]));
});
