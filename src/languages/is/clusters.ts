import type { ClusterTables } from '../contracts/clusters';

export const clusters: ClusterTables = {
  words: ['klasi', 'klasinn', 'klasans', 'klasinum', 'þekkingarklasi', 'sjávarklasinn', 'sjávarklasans', 'klasar', 'klasarnir', 'klasa', 'klasasamstarf', 'klasasamstarfið'],
  stems: ['klas', 'klös'],
  singular: ['klasi', 'klasinn', 'klasans', 'klasinum', 'þekkingarklasi', 'sjávarklasinn', 'sjávarklasans'],
  definite: ['klasinn', 'klasans', 'klasinum', 'sjávarklasinn'],
  plural: ['klasar', 'klasarnir', 'klasa'],
  certain: ['klasasamstarf', 'klasasamstarfið'],
  tails: [],
  foreignParts: ['stjörnu', 'frumu', 'tölvu'],
  fields: ['fyrir', 'um'],
  joins: ['og', 'eða'],
  such: ['eins', 'og', 'svo'],
  copulas: ['er', 'var', 'verður', 'heitir'],
  merging: ['sameining', 'sameinuðust', 'sameinast'],
  roles: ['klasastjóri'],
  belongings: ['framkvæmdastjóri', 'formaður', 'stjórn', 'félagar', 'aðilar'],
  headquarters: ['höfuðstöðvar', 'aðsetur'],
  branches: ['útibú', 'skrifstofa', 'skrifstofur'],
  partners: ['samstarf', 'samstarfsaðili', 'samstarfsaðilar', 'ásamt'],
  relatives: ['sem'],
  theCity: ['borginni', 'bænum'],
};
