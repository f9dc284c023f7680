import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/extract/annotate';

const named = (language: string, text: string, type = 'organization'): string[] =>
  annotate(text, { language })
    .mentions.filter((mention) => mention.type === type)
    .map((mention) => mention.text);

describe('companies by the last word of their name', () => {
  it.each([
    ['da', 'Vi besøgte Tangvik Energi i går.', ['Tangvik Energi']],
    [
      'da',
      'Deltagerne kommer fra Tangvik Pharma, Solvang Biotech og Norvik Maritime.',
      ['Tangvik Pharma', 'Solvang Biotech', 'Norvik Maritime'],
    ],
    ['da', 'Anlægget leveres af Tangvik Robotteknik, og Norvik Spildevand betaler.', ['Tangvik Robotteknik', 'Norvik Spildevand']],
    ['nb', 'Prosjektet ledes av Norvik Seafood og Tangvik Kraft.', ['Norvik Seafood', 'Tangvik Kraft']],
    ['nn', 'Straumen kjem frå Tangvik Energi.', ['Tangvik Energi']],
    ['sv', 'Projektet leds av Tangvik Teknik och Norvik Skogstimber.', ['Tangvik Teknik', 'Norvik Skogstimber']],
    ['fi', 'Hanketta johtaa Merilinna Energia.', ['Merilinna Energia']],
    ['nl', 'De turbine staat bij Tangwijk Energie.', ['Tangwijk Energie']],
    // What somebody deals in, and somebody with such a surname.
    ['da', 'Tangviks energi kommer fra havet.', []],
    ['da', 'Det handler om energi og kraft.', []],
    ['sv', 'Norges energi kommer från vattnet.', []],
    ['de', 'Das sagte Karen Kraft am Montag.', []],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));

  it('is no person', () => expect(named('nb', 'Prosjektet ledes av Tangvik Kraft.', 'person')).toEqual([]));
});

describe('names that are no bodies', () => {
  it.each([
    // A rank that a body is given, with its abbreviation.
    ['nb', 'Klyngen fikk i går status som Norwegian Centre of Growth (NCG).', []],
    ['nn', 'Klynga får status som Norwegian Centre of Growth.', []],
    ['da', 'Parken har fået status som Nordic Center of Growth.', []],
    ['en', 'The cluster was given the status as National Centre of Growth in May.', []],
    ['nb', 'Han er ansatt som forsker ved Norwegian Centre of Growth (NCG).', ['Norwegian Centre of Growth', 'NCG']],
    // Half of a compound.
    ['da', 'Byen bliver kraftcenter for Energi- og miljøinnovation.', []],
    ['da', 'AAU- og SDU-forskere deltager.', ['AAU']],
    // A cue that opens the sentence, and a preposition that is far from the name.
    ['da', 'Klyngeorganisationen holder til hos Tangvik Kommune.', ['Tangvik Kommune']],
    ['da', 'Han hentede tang hjem fra linerne ud for Svaneke.', []],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));

  it.each([
    ['nb', 'Karen Larsen i Treindustrien går ut av styret.', 'city'],
    ['da', 'Karen Larsen fra Møbelbranchen og Fødevaresektoren deltager.', 'city'],
    ['sv', 'Karen Larsson i Läkemedelsindustrin lämnar styrelsen.', 'place'],
  ])('a trade is no place: %s: %s', (language, text, type) => expect(named(language, text, type)).toEqual([]));
});

describe('bodies beside people', () => {
  it.each([
    ['da', 'Det siger Lars Holm fra AU OutReach, der er en enhed.', ['AU OutReach']],
    ['da', 'Det siger Lars Holm fra AU om sagen.', ['AU']],
    ['da', 'Karen Holm er direktør i Ørsted Offshore Wind Power.', ['Ørsted Offshore Wind Power']],
    ['nb', 'Karen Holm i Solvik Biomarin og Per Lie i Foil4Sea ble valgt.', ['Solvik Biomarin', 'Foil4Sea']],
    ['nb', 'Karen Holm i Mo i Rana ble valgt.', []],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));

  it('leaves English words behind a body to its name', () =>
    expect(named('da', 'Karen Holm er direktør i Ørsted Offshore Wind Power.', 'person')).toEqual(['Karen Holm']));
});
