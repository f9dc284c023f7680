import type { SeatTables } from '../contracts/seats';

export const seats = (): SeatTables => ({
  headquarters: ['hoofdkantoor', 'hoofdkantoren', 'hoofdzetel', 'hoofdzetels', 'hoofdvestiging', 'zetel'],
  branches: ['vestiging', 'vestigingen', 'filiaal', 'kantoor', 'kantoren'],
  clusterHeadquarters: [],
  clusterBranches: ['afdeling'],
  seated: ['is gevestigd', 'gevestigd', 'zetelt', 'is gehuisvest', 'zit', 'heeft zijn thuisbasis', 'heeft zijn zetel'],
  main: [],
  closing: ['sluit', 'sloot', 'sluiten', 'gesloten'],
});
