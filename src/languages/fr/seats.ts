import type { SeatTables } from '../contracts/seats';

export const seats = (): SeatTables => ({
  headquarters: ['siège', 'siege', 'sièges', 'siège social'],
  branches: ['antenne', 'antennes', 'succursale', 'bureau', 'bureaux', 'filiale'],
  clusterHeadquarters: [],
  clusterBranches: ['agence'],
  seated: ['est basé', 'est basée', 'basé', 'basée', 'est installé', 'est installée', 'installé', 'installée', 'est situé', 'est située', 'situé', 'située', 'est implanté', 'implanté', 'est établi', 'est domicilié', 'domicilié'],
  main: [],
  closing: ['ferme', 'ferment', 'fermé', 'fermer', 'fermera'],
});
