import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';

const offices = (text: string): string[] =>
  extract(text, { contentType: 'text/plain' }).people.map(
    ({ name, role, affiliation }) => `${name}: ${role ?? '-'}, ${affiliation ?? '-'}`,
  );

const filler = {
  da: ' Det blev sagt på mødet i går, hvor alle medlemmerne var til stede.',
  sv: ' Det sades på mötet i går, där alla medlemmarna var närvarande.',
  nb: ' Det ble sagt på møtet i går, der alle medlemmene var til stede.',
  en: ' This was said at the meeting yesterday, where all the members were present.',
};

test.each([
  ['Karen Holm (V), der er formand for Tangvirk Kommune, glæder sig.' + filler.da, 'Karen Holm: formand, Tangvirk Kommune'],
  ['Karen Holm (billedet), der er formand for Tangvirk Kommune, glæder sig.' + filler.da, 'Karen Holm: formand, Tangvirk Kommune'],
  ['Karen Holm (direktør) glæder sig over tallene.' + filler.da, 'Karen Holm: direktør, -'],
  ['Karen Holm, Aarhus Universitets tekniske direktør, glæder sig.' + filler.da, 'Karen Holm: tekniske direktør, Aarhus Universitet'],
  ['Karin Holm blir Norvik Systems första vice vd i höst.' + filler.sv, 'Karin Holm: första vice vd, Norvik Systems'],
  ['Karin Holm blir Vattenfalls nya vd i höst.' + filler.sv, 'Karin Holm: nya vd, Vattenfall'],
  ['Karen Holm arbejder som forsker ved Aarhus Universitet.' + filler.da, 'Karen Holm: forsker, Aarhus Universitet'],
  ['Karin Holm är marknadschef på utvecklingsbolaget Tangvirk.' + filler.sv, 'Karin Holm: marknadschef, Tangvirk'],
  ['Karen Holm i Norvik Energi ble gjenvalgt.' + filler.nb, 'Karen Holm: -, Norvik Energi'],
  ['Karen Holm besøkte Equinors kontor i Bergen.' + filler.nb, 'Karen Holm: -, -'],
  ['John Hill works as a researcher at Imperial College London.' + filler.en, 'John Hill: researcher, Imperial College London'],
])('%s', (text, expected) => expect(offices(text)).toEqual([expected]));
