import type { SeatTables } from '../contracts/seats';

export const seats = (): SeatTables => ({
  headquarters: ['höfuðstöðvar', 'aðsetur'],
  branches: ['útibú', 'skrifstofa', 'skrifstofur'],
  clusterHeadquarters: [],
  clusterBranches: [],
  seated: ['er staðsett', 'er staðsettur', 'hefur aðsetur'],
  main: [],
  closing: [],
});
