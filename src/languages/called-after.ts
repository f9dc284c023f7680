/**
 * What a thing with a hyphen is about rather than called, alike in every language: illnesses, and rulers whose family name
 * alone says who is meant ("Corona-fonden", "Putin-selskabet").
 */
export const CALLED_AFTER: ReadonlySet<string> = new Set([
  'corona',
  'korona',
  'covid',
  'ebola',
  'hiv',
  'aids',
  'zika',
  'alzheimer',
  'parkinson',
  'brexit',
  'trump',
  'putin',
  'biden',
  'obama',
  'clinton',
  'merkel',
  'macron',
  'erdogan',
  'erdoğan',
  'zelenskyj',
  'hitler',
  'stalin',
  'lenin',
  'mao',
]);
