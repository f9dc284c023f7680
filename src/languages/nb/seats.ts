import type { SeatTables } from '../contracts/seats';

export const seats = (): SeatTables => ({
  headquarters: ['hovedkontor', 'hovedkontoret', 'hovedkontorer', 'hovedkontorene', 'hovedsete', 'hovedsetet', 'hovedseter', 'sekretariat', 'sekretariatet'],
  branches: ['filial', 'filialer', 'filialen', 'avdeling', 'avdelinger', 'avdelingen', 'avdelingene', 'kontor', 'kontorer', 'kontoret', 'kontorene', 'lokalkontor', 'lokalkontorer', 'avdelingskontor', 'avdelingskontorer', 'avdelingskontoret', 'avdelingskontorene', 'regionkontor', 'regionkontorer', 'satellittkontor', 'noder'],
  clusterHeadquarters: [],
  clusterBranches: [],
  seated: ['holder til', 'hører hjemme', 'ligger', 'er basert', 'basert', 'er lokalisert', 'lokalisert', 'har base', 'har tilhold', 'med base', 'er plassert'],
  main: [],
  closing: ['stenger', 'stengte', 'stenges', 'stengt', 'stenge', 'lukkes', 'lukket', 'lukke', 'nedlegger', 'nedlegges', 'nedlagt', 'legges ned', 'legge ned', 'legger ned', 'lagt ned'],
});
