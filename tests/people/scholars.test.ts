import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';

test.each([
  ['da', 'Det fortæller professor i kemi Ane Holm fra Norvik Universitet, som har ledet arbejdet.', 'professor i kemi'],
  [
    'da',
    'Ane Holm, lektor i molekylær- og cellebiologi ved Norvik Universitet, er glad for tallene.',
    'lektor i molekylær- og cellebiologi',
  ],
  ['da', 'Det siger ekspert i cybersikkerhed hos Norvik Universitet, Ane Holm, om planen.', 'ekspert i cybersikkerhed'],
  ['sv', 'Karin Ek, docent i vård och omsorg vid Norviks universitet, är glad över nyheten.', 'docent i vård och omsorg'],
  ['sv', 'Det säger forskare inom hållbar energi Karin Ek om den nya planen.', 'forskare inom hållbar energi'],
  ['nb', 'Kari Nes er professor i fysikk ved Norvik universitet og har skrevet boken.', 'professor i fysikk'],
  ['nn', 'Det seier stipendiat i informatikk Kari Nes, som ikkje er einig med dei andre.', 'stipendiat i informatikk'],
  ['is', 'Anna Jónsdóttir, prófessor í efnafræði við Háskóla Íslands, segir þetta vera gott fyrir landið.', 'prófessor í efnafræði'],
  ['en', 'Karen Holt, a lecturer in public health at the University of Northport, led the study.', 'lecturer in public health'],
  ['de', 'Das sagt die Professorin für Chemie Anna Kerner von der Universität Norvik über die Studie.', 'Professorin für Chemie'],
  ['de', 'Anna Kerner, Expertin für Organische Chemie an der Universität Norvik, leitet die Studie.', 'Expertin für Organische Chemie'],
  ['nl', 'Dat zegt hoogleraar organische scheikunde Anna Vos van de Universiteit Norvik.', 'hoogleraar organische scheikunde'],
  ['fi', 'Näin sanoo orgaanisen kemian professori Riitta Keskinen Norvikin yliopistosta.', 'orgaanisen kemian professori'],
])('%s: the role in "%s" is %s', (language, paragraph, role) => expect(roleIn(language, paragraph)).toBe(role));

test.each([
  ['da', 'Ane Holm er professor i dag og har været det i mange år.', 'professor'],
  ['da', 'Ane Holm er professor i kemi og underviser ved Norvik Universitet.', 'professor i kemi'],
  ['da', 'Ane Holm, lektor i afdelingen, er glad for den nye aftale.', 'lektor'],
  ['da', 'Ane Holm, professor i Odense, er glad for den nye aftale.', 'professor'],
  ['da', 'Ane Holm er forsker i gang med at måle vandet.', 'forsker'],
  ['da', 'Ane Holm er direktør i modvind efter de nye tal.', 'direktør'],
  ['en', 'Karen Holt, a researcher in the department, was happy with the news.', 'researcher'],
  ['en', 'Karen Holt, a student in her second year, was happy with the news.', 'student'],
  ['de', 'Anna Kerner, Professorin für Deutsch als Fremdsprache an der Universität Norvik, freut sich.', 'Professorin'],
  ['nl', 'Anna Vos werd tot hoogleraar benoemd aan de Universiteit Norvik.', 'hoogleraar'],
  ['fi', 'Näin kertoi eilen professori Riitta Keskinen tilaisuudessa.', 'professori'],
])('%s: the role in "%s" is only %s', (language, paragraph, role) => expect(roleIn(language, paragraph)).toBe(role));

test('in a paper somebody with a field speaks, and does not work', () => {
  const [person] = peopleIn('da', 'Det siger professor i kemi Ane Holm i Berlingske om den nye aftale.');
  expect(person).toMatchObject({ role: 'professor i kemi', affiliation: null });
});

const peopleIn = (language: string, paragraph: string) =>
  extract(`<html lang="${language}"><body><article><p>${paragraph}</p></article></body></html>`).people;
const roleIn = (language: string, paragraph: string) => peopleIn(language, paragraph)[0]?.role;
