/** Words of a sentence in which "cluster" means something else: computers, stars, cells, cases, statistics, bombs, headaches. */
export const OTHER_SENSES: ReadonlySet<string> = new Set([
  'kubernetes', 'hadoop', 'spark', 'slurm', 'gpu', 'gpus', 'cpu', 'hpc', 'linux', 'redis', 'kafka', 'server', 'servers', 'servere', 'servrar', 'servrer', 'node', 'nodes', 'noder', 'knoten', 'docker', 'aws', 'azure', 'etcd', 'database',
  'databases', 'pods', 'supercomputer', 'datornoder', 'rechner', 'speicher', 'cache',
  'galaxy', 'galaxies', 'galakser', 'galaksehob', 'galaxer', 'galaxien', 'stars', 'stjerner', 'stjärnor', 'sterne', 'globular', 'telescope', 'teleskop', 'telescopes', 'lysår', 'ljusår', 'lichtjahre', 'redshift', 'abell', 'hubble', 'webb',
  'cells', 'celler', 'zellen', 'proteins', 'proteiner', 'genes', 'gener', 'molecules', 'neurons', 'neuroner', 'atoms', 'atomer',
  'cases', 'outbreak', 'infections', 'smittede', 'smitte', 'smittade', 'utbrudd', 'udbrud', 'infizierte', 'covid', 'coronavirus',
  'means', 'clustering', 'algorithm', 'algoritme', 'algoritm', 'algorithmus', 'centroid', 'dendrogram', 'sne', 'pca', 'dataset', 'datasæt', 'datasett', 'headache', 'hovedpine', 'hodepine', 'huvudvärk', 'kopfschmerz', 'migraine', 'bomb', 'bombs',
  'munitions', 'bomber', 'munition',
]);

/** First parts of "X Cluster" that are no organizations: machines, stars, statistics. */
export const OTHER_CLUSTERS: ReadonlySet<string> = new Set([
  'kubernetes', 'hadoop', 'spark', 'gpu', 'cpu', 'hpc', 'linux', 'beowulf', 'redis', 'kafka', 'server', 'storage', 'mysql', 'postgres', 'galera', 'percona', 'docker', 'swarm', 'compute', 'computing', 'computer', 'pc', 'data', 'database', 'failover',
  'galaxy', 'star', 'stellar', 'globular', 'virgo', 'coma', 'perseus', 'fornax', 'hydra', 'norma', 'centaurus', 'hercules', 'bullet', 'pleiades', 'hyades', 'ptolemy', 'butterfly', 'beehive', 'phoenix', 'shapley', 'pandora', 'antlia', 'abell',
  'the', 'a', 'an', 'this', 'each', 'every', 'one', 'key', 'research', 'gene', 'cell', 'case', 'mean', 'new', 'first', 'second', 'third', 'main', 'horizon', 'work', 'task', 'business', 'industry', 'industrial', 'european', 'global', 'ai', 'it', 'ict',
  'der', 'die', 'das', 'dem', 'den', 'des', 'ein', 'eine', 'im', 'neue', 'neuen', 'neues', 'dieser', 'dieses', 'unser', 'regionale', 'nationale', 'starke', 'innovative', 'gold', 'silver', 'bronze', 'label', 'danish', 'norwegian', 'swedish', 'german',
]);

/** Programmes, places and industries whose names look like those of clusters, in lower case. */
export const NOT_CLUSTERS: ReadonlySet<string> = new Set([
  'norwegian innovation clusters', 'global centre of expertise', 'global centres of expertise', 'global center of expertise', 'norwegian centre of expertise', 'norwegian centres of expertise', 'centres of expertise', 'medicon valley', 'silicon valley', 'energy silicon valley', 'made fast',
  'made digital', 'european cluster excellence', 'horizon europe', 'horizon 2020', 'european cluster alliance', 'cluster excellence', 'klyngeprogrammet', 'arena pro', 'innovasjon norge', 'vinnova', 'vinnv\u00e4xt', 'exzellenzinitiative', 'spitzencluster-wettbewerb',
  'emploi', 'nord', 'sud', 'espoir', 'interreg', 'danmark', 'danmarks', 'denmark', 'norge', 'norway', 'sverige', 'sweden', 'deutschland', 'germany', 'europa', 'europe', 'eu', 'kickstart', 'cluster excellence label', 'gold label', 'silver label', 'bronze label',
]);
