import { peopleTables, type PeopleTables } from '../contracts/people';

export const people = (): PeopleTables => peopleTables({
  titles: ['herra', 'frú', 'dr', 'prof', 'séra'],
  roles: [
    'forstjóri', 'framkvæmdastjóri', 'stjórnarformaður', 'formaður', 'stjóri', 'rektor', 'aðstoðarrektor', 'deildarforseti', 'prófessor', 'dósent',
    'lektor', 'forseti', 'ráðherra', 'forsætisráðherra', 'borgarstjóri', 'bæjarstjóri', 'rannsakandi', 'vísindamaður', 'doktorsnemi', 'nemandi',
    'verkfræðingur', 'læknir', 'hagfræðingur', 'sagnfræðingur', 'arkitekt', 'blaðamaður', 'ritstjóri', 'rithöfundur', 'ljósmyndari', 'leikari',
    'söngvari', 'listamaður', 'þingmaður', 'stofnandi', 'verkefnastjóri', 'ráðgjafi', 'sérfræðingur', 'talsmaður', 'fulltrúi',
  ],
  roleEndings: ['stjóri', 'formaður', 'rektor', 'forseti', 'prófessor', 'ráðherra', 'fræðingur', 'maður', 'nemi', 'ljósmyndari'],
  roleModifiers: ['fyrrverandi', 'núverandi', 'nýr'],
  roleLinks: ['við', 'hjá', 'í', 'á', 'fyrir'],
  bodyLinks: ['við', 'hjá', 'frá', 'í'],
  bodyOrigins: ['frá'],
  credits: ['mynd', 'myndir', 'ljósmynd', 'ljósmyndari'],
  notPersonEndings: [
    'gata', 'vegur', 'stræti', 'torg', 'garður', 'verðlaun', 'sjóður', 'háskóli', 'stofnun', 'setur', 'safn', 'skóli', 'sjúkrahús', 'kirkja', 'hús',
    'félag', 'lög',
  ],
  craft: ['skip', 'skipið', 'ísbrjótur', 'sjónauki', 'sjónaukinn', 'ofurtölva', 'ofurtölvan'],
  shortened: [],
  ranksBehind: [],
  appointing: [],
  helping: [],
  fieldAdjectives: [],
  scholars: [],
  originEndings: [],
  ofLinks: [],
  academicTitles: ['dr', 'prof'],
  home: 'is',
  joinedInitials: false,
  inflectedSurnames: [],
});
