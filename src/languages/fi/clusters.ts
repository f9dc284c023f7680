import type { ClusterTables } from '../contracts/clusters';

export const clusters: ClusterTables = {
  words: ['klusteri', 'klusterin', 'klusteriorganisaatio', 'osaamiskeskittymä', 'osaamisklusteri', 'klusterit', 'klusterien', 'klustereita', 'yritysklusteri'],
  stems: ['klusteri', 'osaamiskeskittym', 'ekosysteemi'],
  singular: ['klusteri', 'klusterin', 'klusteriorganisaatio', 'osaamiskeskittymä', 'osaamisklusteri'],
  definite: ['klusteri', 'klusterin'],
  plural: ['klusterit', 'klusterien', 'klustereita'],
  certain: ['klusteriorganisaatio', 'osaamiskeskittymä', 'osaamisklusteri', 'yritysklusteri'],
  tails: [],
  foreignParts: ['palvelin', 'tähti', 'galaksi', 'solu', 'laskenta'],
  fields: [],
  joins: ['ja', 'sekä', 'tai'],
  such: ['kuten', 'esimerkiksi', 'muassa'],
  copulas: ['on', 'oli', 'ovat'],
  merging: ['fuusio', 'yhdistyivät', 'yhdistyvät', 'yhdistyminen', 'yhdistyy', 'yhdistyneet', 'fuusioituvat'],
  roles: ['klusterijohtaja', 'klusteripäällikkö'],
  belongings: ['johtaja', 'toimitusjohtaja', 'puheenjohtaja', 'jäsenet', 'jäsenyritykset'],
  headquarters: ['pääkonttori', 'pääkonttorin', 'pääpaikka', 'pääkonttorit', 'päätoimipaikka', 'päätoimipaikan', 'kotipaikka'],
  branches: ['toimipiste', 'toimipisteet', 'toimisto', 'toimipaikka', 'toimipaikat', 'toimistot'],
  partners: ['kumppani', 'kumppanit', 'yhteistyössä', 'yhteistyö'],
  relatives: ['joka', 'jonka', 'jolla', 'jotka'],
  theCity: ['kaupunki', 'kaupungissa'],
};
