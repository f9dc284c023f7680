import { placeFeatures } from '../../../gazetteer/places';
import { en } from '../../../languages/en/language';
import { wordSet } from '../../../languages/word-sets';
import { UPPER } from '../../../text/token-kinds';
import type { Scan } from '../scan';

/** Machines, programs, catalogues of stars: names that are the same in every language. */
// prettier-ignore
const NAMED_SENSES: ReadonlySet<string> = new Set([
  'kubernetes', 'hadoop', 'spark', 'slurm', 'gpu', 'gpus', 'cpu', 'cpus', 'hpc', 'linux', 'redis', 'kafka', 'server', 'docker', 'aws',
  'azure', 'etcd', 'supercomputer', 'teraflops', 'petaflops', 'exaflops', 'abell', 'hubble', 'webb', 'covid', 'coronavirus', 'pca', 'ngc', 'messier',
]);

/** Words of the text's own language and of English, which is used everywhere for methods and machines. */
const otherSenses = wordSet(({ clusters }) => [...clusters.otherSenses, ...en.clusters.otherSenses]);

/** Whether a word gives "cluster" another sense in its sentence: computers, stars, cells, cases, statistics, bombs, headaches. */
export function hasOtherSense({ tokens, language }: Scan, at: number): boolean {
  const word = tokens.words[at]!;
  return NAMED_SENSES.has(word) || otherSenses(language).has(word);
}

/** Such words before "Cluster", and names of stars and machines. */
// prettier-ignore
const NAMED_CLUSTERS: ReadonlySet<string> = new Set([
  'kubernetes', 'hadoop', 'spark', 'gpu', 'cpu', 'hpc', 'linux', 'beowulf', 'redis', 'kafka', 'mysql', 'postgres', 'galera', 'percona',
  'docker', 'swarm', 'pc', 'virgo', 'coma', 'perseus', 'fornax', 'hydra', 'norma', 'centaurus', 'hercules', 'bullet',
  'pleiades', 'hyades', 'ptolemy', 'butterfly', 'beehive', 'phoenix', 'shapley', 'pandora', 'antlia', 'abell',
]);
/** Fields in capitals, which are no name by themselves: "IT Cluster", "AI Cluster". */
const FIELDS: ReadonlySet<string> = new Set(['ai', 'it', 'ict']);
const noNameBefore = wordSet(({ clusters }) => clusters.noNameBefore);

/** Whether a word before "Cluster", of whatever language, names none by itself: machines, stars, statistics, fields, articles. */
export const isNoNameBefore = (word: string): boolean => NAMED_CLUSTERS.has(word) || FIELDS.has(word) || noNameBefore(null).has(word);

/** "IT", "AI": whether a token is a field that is no name by itself. */
export const isFieldInCapitals = ({ tokens }: Scan, at: number): boolean => FIELDS.has(tokens.words[at]!) && tokens.shapes[at] === UPPER;

/** "Phoenix", "Hydra", "PC": whether a word is the name of a machine or of stars. */
export const isMachineOrStars = (word: string): boolean => NAMED_CLUSTERS.has(word);

/** Programs and regions whose names look like those of clusters, in lower case. */
// prettier-ignore
const NOT_CLUSTERS: ReadonlySet<string> = new Set([
  'norwegian innovation clusters', 'global centre of expertise', 'global centres of expertise', 'global center of expertise',
  'norwegian centre of expertise', 'norwegian centres of expertise', 'centres of expertise', 'medicon valley', 'silicon valley',
  'horizon europe', 'horizon 2020', 'european cluster alliance', 'innovasjon norge', 'vinnova', 'vinnväxt', 'interreg', 'eu',
]);
const noNames = wordSet(({ clusters }) => clusters.noNames);

/** "European Cluster Excellence Initiative", "Cluster Management Label": what is about clusters, in English also in other languages. */
const ABOUT_CLUSTERS =
  /\bclusters? (?:management|excellence|analysis|collaboration|policy|observatory|labelling|mapping|academy|cooperation)(?: |$)/u;

/** Whether a name, in lower case, only looks like a cluster's: a program, a side of a town, a country, also in the genitive. */
export const isNoClusterName = (name: string): boolean =>
  NOT_CLUSTERS.has(name) || noNames(null).has(name) || isCountry(name) || isCountry(name.replace(/s$/u, '')) || ABOUT_CLUSTERS.test(name);

const isCountry = (name: string): boolean => {
  const { kind } = placeFeatures(name);
  return kind === 'country' || kind === 'continent';
};
