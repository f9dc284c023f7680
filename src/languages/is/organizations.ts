import { PLAIN, type OrganizationTables } from '../contracts/organizations';

/** A noun in its four cases, without and with its article. */
type Noun = readonly [nominative: string, ...string[]];

/** Heads of names, each in the cases without its article, then with it. */
const NOUNS: readonly (readonly [Noun, Noun])[] = [
  [['háskóli', 'háskóla'], ['háskólinn', 'háskólann', 'háskólanum', 'háskólans']],
  [['skóli', 'skóla'], ['skólinn', 'skólann', 'skólanum', 'skólans']],
  [['stofnun', 'stofnunar'], ['stofnunin', 'stofnunina', 'stofnuninni', 'stofnunarinnar']],
  [['deild', 'deildar'], ['deildin', 'deildina', 'deildinni', 'deildarinnar']],
  [['setur', 'setri', 'seturs'], ['setrið', 'setrinu', 'setursins']],
  [['stofa', 'stofu'], ['stofan', 'stofuna', 'stofunni', 'stofunnar']],
  [['sjóður', 'sjóð', 'sjóði', 'sjóðs'], ['sjóðurinn', 'sjóðinn', 'sjóðnum', 'sjóðsins']],
  [['ráðuneyti', 'ráðuneytis'], ['ráðuneytið', 'ráðuneytinu', 'ráðuneytisins']],
  [['félag', 'félagi', 'félags'], ['félagið', 'félaginu', 'félagsins']],
  [['spítali', 'spítala'], ['spítalinn', 'spítalann', 'spítalanum', 'spítalans']],
  [['safn', 'safni', 'safns'], ['safnið', 'safninu', 'safnsins']],
  [['banki', 'banka'], ['bankinn', 'bankann', 'bankanum', 'bankans']],
  [['nefnd', 'nefndar'], ['nefndin', 'nefndina', 'nefndinni', 'nefndarinnar']],
];
const ALL: readonly Noun[] = NOUNS.flat();
/** Compounds with these are names; with the others they are any body's. */
const NAMED: ReadonlySet<string> = new Set(['háskóli', 'stofnun', 'stofnunin', 'sjóður', 'sjóðurinn', 'ráðuneyti', 'ráðuneytið', 'deild', 'setur', 'stofa', 'spítali', 'spítalinn', 'félagið', 'skólinn', 'banki', 'bankinn', 'safn', 'safnið']);

export const organizations = (): OrganizationTables => ({
  ...PLAIN,
  dealings: [
    [['samstarf', 'samstarfi', 'samstarfs', 'samning', 'samningi', 'samninga', 'samtali', 'viðtali'], ['við']],
  ],
  inflected: ALL.flatMap(([nominative, ...cases]) => cases.map((form): [string, string] => [form, nominative])),
  beforeSeat: NOUNS.flatMap(([[...forms]]) => forms),
  smallForms: ['ehf', 'hf', 'ohf', 'sf', 'slf', 'ses'],
  namelessBodies: ['stofnun', 'stofnunin', 'félag', 'félagið', 'samtök', 'samtökin', 'sjóður', 'sjóðurinn', 'nefnd', 'nefndin', 'ráð', 'ráðið', 'flokkur', 'flokkurinn', 'deild', 'deildin'],
  furtherBodies: ['stofnunin', 'sjóðurinn', 'ráðuneytið', 'félagið'],
  heads: ['sjúkrahús', ...ALL.flat()],
  suffixes: ALL.filter(([nominative]) => NAMED.has(nominative)).flat(),
  openers: NOUNS.slice(0, 2).flat(2),
  links: ['í', 'á', 'of'],
  adjectives: [],
  wholeAdjectives: [],
  adjectivesAfter: [],
  noAdjectives: [],
  classes: ['fyrirtækið', 'fyrirtækin', 'félagið', 'bakaríið', 'brugghúsið', 'verksmiðjan', 'útgerðin', 'samtökin', 'fyrirtækisins', 'fyrirtækinu', 'fyrirtækjanna', 'félaginu', 'félagsins', 'útgerðinni', 'bankinn', 'samtökunum', 'samtakanna'],
  plurals: ['fyrirtæki', 'fyrirtækja', 'félög', 'fyrirtækjum', 'félaga', 'félögum', 'stofnanir', 'stofnana', 'stofnunum', 'bankar', 'samtök', 'háskólar'],
  such: ['og', 'sem', 'dæmis'],
  hosts: ['hjá'],
  told: ['við'],
  roles: ['forstjóri', 'rektor', 'prófessor', 'framkvæmdastjóri', 'formaður'],
  at: ['hjá', 'við', 'í'],
  members: [],
  listing: ['er'],
  ofPerson: [],
  leaders: [],
  placeLinks: ['í', 'á'],
  fieldLinks: ['of'],
  kinds: [],
  ownArticles: [],
  ownAdjectives: [],
  headsFollow: true,
  companyClasses: ['sme', 'smb'],
  townLinks: ['í', 'á'],
  seatLinks: [],
  fieldHeads: [],
  abbreviated: [],
  commonEndings: [],
});
