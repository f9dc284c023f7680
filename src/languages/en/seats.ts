import type { SeatTables } from '../contracts/seats';

export const seats = (): SeatTables => ({
  headquarters: ['headquarters', 'headquartered', 'headquarter', 'hq', 'secretariat', 'registered seat', 'head office', 'main office', 'home office'],
  branches: ['branch', 'branches', 'offices', 'an office', 'new office', 'its office', 'regional office', 'local office', 'second office', 'sales office', 'field office', 'branch office'],
  clusterHeadquarters: ['seat'],
  clusterBranches: ['office', 'hub', 'hubs', 'department', 'departments'],
  seated: ['is based', 'based', 'is located', 'located', 'is situated', 'situated', 'has its base', 'has its home', 'headquartered', 'is headquartered', 'has its seat'],
  main: ['head', 'main', 'home'],
  closing: ['closes', 'closed', 'closing', 'close', 'shut', 'shuts'],
});
