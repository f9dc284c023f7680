import type { SeatTables } from '../contracts/seats';

export const seats = (): SeatTables => ({
  headquarters: ['sitz', 'sitze', 'firmensitz', 'hauptsitz', 'hauptsitze', 'zentrale', 'hauptquartier', 'geschäftsstelle', 'hauptgeschäftsstelle'],
  branches: ['niederlassung', 'niederlassungen', 'zweigstelle', 'zweigstellen', 'außenstelle', 'außenstellen', 'standort', 'standorte', 'standorten', 'filiale', 'dependance', 'dependancen', 'büro', 'büros', 'zweigbüro', 'zweigbüros', 'außenbüro', 'außenbüros', 'regionalbüro', 'regionalbüros', 'geschäftsstellen', 'neue geschäftsstelle', 'neuen geschäftsstelle', 'weitere geschäftsstelle', 'weiteren geschäftsstelle', 'zweite geschäftsstelle', 'zweiten geschäftsstelle'],
  clusterHeadquarters: [],
  clusterBranches: [],
  seated: ['sitzt', 'ist beheimatet', 'residiert', 'ist angesiedelt', 'befindet sich', 'ansässige', 'ansässigen', 'ansässiges', 'beheimatete', 'beheimateten', 'mit standort'],
  main: [],
  closing: ['schließt', 'schloss', 'schließen', 'geschlossen', 'aufgegeben'],
});
