/** Illnesses that are written alike in most languages: a fund or a center called after one may be any ("Corona-fonden"). */
export const ILLNESSES: ReadonlySet<string> = new Set([
  'aids',
  'alzheimer',
  'corona',
  'covid',
  'ebola',
  'hiv',
  'korona',
  'mers',
  'mpox',
  'parkinson',
  'sars',
  'zika',
]);
