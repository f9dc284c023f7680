// Fetches the open texts that the language table is trained on, and reads them.
// NOTICE says what each is and its license. None of them contains a sentence of the scored corpora.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The languages that the table distinguishes, by BCP 47, and their names in Lingua's crates. */
export const KNOWN = {
  da: 'danish',
  sv: 'swedish',
  nb: 'bokmal',
  nn: 'nynorsk',
  de: 'german',
  en: 'english',
  nl: 'dutch',
  fi: 'finnish',
  fr: 'french',
  is: 'icelandic',
  es: 'spanish',
  it: 'italian',
  pt: 'portuguese',
  pl: 'polish',
  et: 'estonian',
};
/** Languages that only serve as foreign ones, by Lingua's names: their text is in none of the known languages. */
export const STRANGERS = (
  'afrikaans albanian azerbaijani basque bosnian catalan croatian czech esperanto ganda hungarian indonesian irish latin latvian ' +
  'lithuanian malay maori romanian shona slovak slovene somali sotho swahili tagalog tswana turkish vietnamese welsh xhosa yoruba zulu'
).split(' ');
const LINGUA = '1.3.0';
const OFFICE = ['da', 'sv', 'nb', 'nn', 'de', 'nl', 'fi', 'fr', 'is', 'es', 'it', 'pt', 'pl', 'et'];
const DEBIAN = [
  ...OFFICE.map((code) => `libreoffice-l10n-${code}`),
  ...['da', 'sv', 'et', 'fi'].map((code) => `libreoffice-help-${code}`),
  'aspell-no',
  'hunspell-is',
  'myspell-fo',
  'aspell-et',
];
const WORDFREQ = '3.1.1';
const IN_WORDFREQ = ['da', 'sv', 'nb', 'de', 'en', 'nl', 'fi', 'fr', 'is', 'es', 'it', 'pt', 'pl'];

/** Downloads missing sources into `cache`, using cargo, pip and apt. */
export function fetchSources(cache) {
  mkdirSync(join(cache, 'crates', 'src'), { recursive: true });
  mkdirSync(join(cache, 'debian'), { recursive: true });
  const crates = [...Object.values(KNOWN), ...STRANGERS].map((name) => `lingua-${name}-language-model = "=${LINGUA}"`);
  writeFileSync(
    join(cache, 'crates', 'Cargo.toml'),
    `[package]\nname = "sources"\nversion = "0.0.0"\nedition = "2021"\n[dependencies]\n${crates.join('\n')}\n`,
  );
  writeFileSync(join(cache, 'crates', 'src', 'lib.rs'), '');
  execFileSync('cargo', ['fetch', '--quiet'], { cwd: join(cache, 'crates'), stdio: 'inherit' });
  if (!existsSync(join(cache, 'wordfreq'))) {
    execFileSync('pip', ['download', '--quiet', '--no-deps', '--dest', cache, `wordfreq==${WORDFREQ}`], { stdio: 'inherit' });
    execFileSync(
      'unzip',
      ['-q', '-o', join(cache, `wordfreq-${WORDFREQ}-py3-none-any.whl`), 'wordfreq/data/large_*', 'wordfreq/data/small_*', '-d', cache],
      { stdio: 'inherit' },
    );
  }
  const missing = DEBIAN.filter((name) => !existsSync(join(cache, 'debian', name)));
  if (missing.length === 0) return;
  execFileSync('apt-get', ['download', '-q', ...missing], { cwd: join(cache, 'debian'), stdio: ['ignore', 'ignore', 'inherit'] });
  for (const name of missing) {
    const archive = readdirSync(join(cache, 'debian')).find((file) => file.startsWith(`${name}_`) && file.endsWith('.deb'));
    execFileSync('dpkg-deb', ['-x', join(cache, 'debian', archive), join(cache, 'debian', name)]);
  }
}

/** Sentences of the Leipzig Corpora Collection, which Lingua's crates include as test data. */
export function linguaSentences(name) {
  const registry = join(process.env.CARGO_HOME ?? join(homedir(), '.cargo'), 'registry', 'src');
  for (const index of readdirSync(registry)) {
    const file = join(registry, index, `lingua-${name}-language-model-${LINGUA}`, 'testdata', 'sentences.txt');
    if (existsSync(file)) return lines(readFileSync(file, 'utf8'));
  }
  throw new Error(`no sentences for ${name}: did cargo fetch run?`);
}

/** Interface strings and help paragraphs of LibreOffice; none for a language without a package. */
export function officeSentences(cache, code) {
  const strings = OFFICE.includes(code)
    ? filesUnder(join(cache, 'debian', `libreoffice-l10n-${code}`), '.mo').flatMap((file) => translations(readFileSync(file)))
    : [];
  const help = join(cache, 'debian', `libreoffice-help-${code}`);
  const paragraphs = existsSync(help)
    ? filesUnder(help, '.html').flatMap((file) =>
        [...readFileSync(file, 'utf8').matchAll(/<p[^>]*>(.*?)<\/p>/gsu)].map((match) => match[1]),
      )
    : [];
  return [...new Set([...strings, ...paragraphs].map(plain))].filter(
    (text) => /^\p{Lu}?\p{Ll}.{40,600}$/u.test(text) && text.split(' ').length > 6,
  );
}

/** Words with their relative frequency, those above one in a million; none if wordfreq lacks the language. */
export function frequentWords(cache, code) {
  if (!IN_WORDFREQ.includes(code)) return [];
  const [, ...bins] = readMsgpack(gunzipSync(readFileSync(join(cache, 'wordfreq', 'data', `small_${code}.msgpack.gz`))));
  return bins.flatMap((words, centibels) => words.filter((word) => /^\p{L}+$/u.test(word)).map((word) => [word, 10 ** (-centibels / 100)]));
}

/** The words of a spelling dictionary, without frequencies; none for a language without one. */
export function dictionaryWords(cache, code) {
  const file = {
    nb: 'aspell-no/usr/share/aspell/nb.cwl.gz',
    nn: 'aspell-no/usr/share/aspell/nn.cwl.gz',
    et: 'aspell-et/usr/share/aspell/et.cwl.gz',
    is: 'hunspell-is/usr/share/hunspell/is_IS.dic',
    fo: 'myspell-fo/usr/share/hunspell/fo.dic',
  }[code];
  if (!file) return [];
  const bytes = readFileSync(join(cache, 'debian', file));
  const words = file.endsWith('.gz') ? wordsOfPrezip(gunzipSync(bytes)) : lines(decodeEither(bytes)).map((line) => line.split(/[/\t]/u)[0]);
  return words.filter((word) => /^\p{Ll}{2,14}$/u.test(word));
}

/** UTF-8 if it is valid, else Latin-1. */
function decodeEither(bytes) {
  const text = bytes.toString('utf8');
  return text.includes('\uFFFD') ? bytes.toString('latin1') : text;
}

/** aspell's front-coded word list: a byte below 32 says how much of the previous word is kept; 31 says that more follows. */
function wordsOfPrezip(bytes) {
  const words = [];
  let word = '';
  let kept = 0;
  let ended = false;
  for (const char of decodeEither(bytes.subarray(1)).split('')) {
    const code = char.charCodeAt(0);
    if (code < 32) {
      kept += code;
      ended = code < 31;
    } else {
      if (ended) {
        words.push(word);
        word = word.slice(0, kept);
        kept = 0;
        ended = false;
      }
      word += char;
    }
  }
  return [...words, word].map((entry) => entry.split('/')[0]);
}

const lines = (text) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
const plain = (text) =>
  text
    .replace(/<[^<>]*>/gu, '')
    .replace(/&\w+;|&#\d+;/gu, ' ')
    .replace(/[~_]/gu, '')
    .replace(/%\w+%?|\$\(\w+\)/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

function filesUnder(folder, extension) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(extension))
    .sort()
    .map((name) => join(folder, name));
}

/** The translated strings of a GNU .mo file. */
function translations(mo) {
  const count = mo.readUInt32LE(8);
  const table = mo.readUInt32LE(16);
  return Array.from({ length: count }, (_, i) => {
    const length = mo.readUInt32LE(table + 8 * i);
    const start = mo.readUInt32LE(table + 8 * i + 4);
    return mo.toString('utf8', start, start + length).split('\0')[0];
  });
}

/** The few types of MessagePack that wordfreq's files use. */
function readMsgpack(bytes) {
  let at = 0;
  const take = (length) => bytes.toString('utf8', at, (at += length));
  const array = (length) => Array.from({ length }, read);
  const map = (length) => Object.fromEntries(Array.from({ length }, () => [read(), read()]));
  function read() {
    const tag = bytes[at++];
    if (tag < 0x80) return tag;
    if (tag < 0x90) return map(tag & 15);
    if (tag < 0xa0) return array(tag & 15);
    if (tag < 0xc0) return take(tag & 31);
    if (tag === 0xd9) return take(bytes[at++]);
    if (tag === 0xda) return take(bytes.readUInt16BE((at += 2) - 2));
    if (tag === 0xdc) return array(bytes.readUInt16BE((at += 2) - 2));
    if (tag === 0xdd) return array(bytes.readUInt32BE((at += 4) - 4));
    throw new Error(`MessagePack type ${tag.toString(16)}`);
  }
  return read();
}
