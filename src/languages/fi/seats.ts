import type { SeatTables } from '../contracts/seats';

export const seats = (): SeatTables => ({
  headquarters: ['pääkonttori', 'pääkonttorin', 'pääkonttoria', 'pääkonttorinsa', 'pääkonttorina', 'pääkonttorit', 'päätoimisto', 'päätoimiston', 'päätoimipaikka', 'päätoimipaikan', 'pääpaikka', 'päämaja', 'kotipaikka'],
  branches: ['toimipiste', 'toimipisteen', 'toimipistettä', 'toimipisteensä', 'toimipisteet', 'toimipisteitä', 'sivutoimipiste', 'sivutoimipisteen', 'toimisto', 'toimiston', 'toimistoa', 'toimistonsa', 'toimistot', 'toimistoja', 'toimipaikka', 'toimipaikan', 'toimipaikkaa', 'toimipaikat', 'konttori'],
  clusterHeadquarters: [],
  clusterBranches: [],
  seated: ['toimii', 'sijaitsee'],
  main: [],
  closing: ['sulkee', 'sulki', 'suljetaan'],
});
