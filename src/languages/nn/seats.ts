import type { SeatTables } from '../contracts/seats';

export const seats = (): SeatTables => ({
  headquarters: ['hovudkontor', 'hovudkontoret', 'hovudkontora', 'hovudsete', 'hovudsetet', 'sekretariat', 'sekretariatet'],
  branches: ['filial', 'filialar', 'avdeling', 'avdelingar', 'avdelinga', 'avdelingane', 'kontor', 'kontoret', 'kontora', 'lokalkontor', 'avdelingskontor', 'avdelingskontora', 'regionkontor', 'satellittkontor'],
  clusterHeadquarters: [],
  clusterBranches: [],
  seated: ['held til', 'høyrer heime', 'ligg', 'er basert', 'basert', 'er lokalisert', 'lokalisert', 'har base', 'har tilhald', 'med base', 'er plassert'],
  main: [],
  closing: ['stenger', 'stengte', 'stenges', 'stengt', 'stenge', 'nedlegger', 'nedlegges', 'nedlagt', 'legge ned', 'legg ned', 'lagt ned'],
});
