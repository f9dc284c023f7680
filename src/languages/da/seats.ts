import type { SeatTables } from '../contracts/seats';

export const seats = (): SeatTables => ({
  headquarters: ['hovedsæde', 'hovedsædet', 'hovedsæder', 'hovedsæderne', 'hovedkontor', 'hovedkontoret', 'hovedkontorer', 'hovedkontorerne', 'hovedkvarter', 'hovedkvarteret', 'hjemsted', 'sekretariat', 'sekretariatet', 'hører hjemme', 'høre hjemme'],
  branches: ['filial', 'filialer', 'filialen', 'filialerne', 'afdeling', 'afdelinger', 'afdelingen', 'afdelingerne', 'underafdeling', 'underafdelinger', 'kontor', 'kontorer', 'kontoret', 'kontorerne', 'lokalkontor', 'lokalkontorer', 'afdelingskontor', 'afdelingskontorer', 'regionskontor', 'regionskontorer', 'satellitkontor', 'satellitkontorer', 'repræsentation', 'hub', 'hubs'],
  clusterHeadquarters: [],
  clusterBranches: ['repræsenteret', 'satellit', 'satellitter', 'base'],
  seated: ['holder til', 'hører hjemme', 'er placeret', 'er baseret', 'baseret', 'har til huse', 'har hjemme', 'har base', 'har sin base', 'ligger', 'er forankret', 'med base'],
  main: [],
  closing: ['lukker', 'lukkede', 'lukkes', 'lukket', 'lukke', 'nedlægger', 'nedlagde', 'nedlægges', 'nedlagt', 'lægges ned', 'lægge ned', 'lægger ned', 'lagt ned'],
});
