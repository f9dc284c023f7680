// Reads pages with everything outside locked away, and prints a digest of their records. Run as a child process by sealed.test.ts.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire, syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';

const root = process.argv[2];
const { annotate, detectLanguage, extract } = await import(join(root, 'dist/index.js'));
const pages = readdirSync(join(root, 'fixtures')).flatMap((name) => {
  try {
    return [readFileSync(join(root, 'fixtures', name, 'page.html'))];
  } catch {
    return [];
  }
});
const { write } = process.stdout;
// Node creates these, and what they need, when they are first accessed.
void [process.stderr, createRequire(import.meta.url)('assert')];

/** What the library may not touch: each throws with its name, and is noted in `touched` even if the library catches the error. */
const touched = new Set();
const refuse = (name) =>
  function refused() {
    touched.add(name);
    throw new Error(`the library touched ${name}`);
  };
const refuseAll = (object, name, keys = Object.getOwnPropertyNames(object).filter((key) => key !== 'constructor')) => {
  for (const key of keys) {
    const property = Object.getOwnPropertyDescriptor(object, key);
    if (property?.configurable && typeof property.value === 'function')
      Object.defineProperty(object, key, { ...property, value: refuse(`${name}.${key}`) });
  }
};

const builtin = createRequire(import.meta.url);
for (const name of ['fs', 'net', 'tls', 'http', 'https', 'http2', 'dns', 'dgram', 'child_process', 'worker_threads', 'os'])
  refuseAll(builtin(name), name);
refuseAll(builtin('fs').promises, 'fs.promises');
refuseAll(builtin('net').Socket.prototype, 'Socket', ['connect']);
syncBuiltinESMExports();
for (const name of ['fetch', 'WebSocket', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask']) globalThis[name] = refuse(name);
Math.random = refuse('Math.random');
performance.now = refuse('performance.now');
process.hrtime = refuse('process.hrtime');
process.cwd = refuse('process.cwd');
process.env = new Proxy({}, { get: (_env, key) => refuse(`process.env.${String(key)}`)() });
const RealDate = Date;
globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length === 0) refuse('new Date()')();
    super(...given);
  }
  static now() {
    return refuse('Date.now')();
  }
};
refuseAll(RealDate.prototype, 'Date', [
  'getDate',
  'getDay',
  'getFullYear',
  'getHours',
  'getMinutes',
  'getMonth',
  'getTimezoneOffset',
  'toDateString',
  'toString',
  'toTimeString',
]);
refuseAll(Intl, 'Intl');
for (const type of [String, Number, Array, RealDate, BigInt])
  refuseAll(
    type.prototype,
    type.name,
    Object.getOwnPropertyNames(type.prototype).filter((key) => key.includes('Locale') || key === 'localeCompare'),
  );

const hash = createHash('sha256');
const say = (value) => hash.update(JSON.stringify(value));
const TEXTS = [
  'Klyngen Energy Cluster Denmark åbner i Aarhus den 3. maj, siger Karen Holst.',
  'Der Cluster liegt in Köln und wurde am 3. Mai 2019 gegründet.',
  'Le pôle de compétitivité ouvre à Lyon le 3 mai 2019.',
];
/** The first page in each encoding, whose tables are made when it is read; its paragraph, and the bytes of the words in it. */
const ENCODED = [
  ['shift_jis', '日本', [0x93, 0xfa, 0x96, 0x7b]],
  ['euc-jp', '日本', [0xc6, 0xfc, 0xcb, 0xdc]],
  ['iso-2022-jp', '日本', [0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42]],
  ['gbk', '中文', [0xd6, 0xd0, 0xce, 0xc4]],
  ['gb18030', '中文', [0xd6, 0xd0, 0xce, 0xc4]],
  ['big5', '中文', [0xa4, 0xa4, 0xa4, 0xe5]],
  ['euc-kr', '한글', [0xc7, 0xd1, 0xb1, 0xdb]],
  ['windows-1252', 'æøå', [0xe6, 0xf8, 0xe5]],
  ['windows-1251', 'мир', [0xec, 0xe8, 0xf0]],
  ['koi8-r', 'мир', [0xcd, 0xc9, 0xd2]],
  ['utf-16le', 'æøå', [0xe6, 0, 0xf8, 0, 0xe5, 0]],
];
const bytesOf = (text, encoding) =>
  Uint8Array.from([...text].flatMap((letter) => (encoding === 'utf-16le' ? [letter.charCodeAt(0), 0] : [letter.charCodeAt(0)])));
const misread = ENCODED.flatMap(([encoding, words, bytes]) => {
  const [before, after] = [
    '<html><body><main><article><h1>A page of its time</h1><p>The researchers have followed the waves of the fjord for three long winters: ',
    '</p></article></main></body></html>',
  ].map((text) => bytesOf(text, encoding));
  const page = Uint8Array.from([...before, ...bytes, ...after]);
  const record = extract(page, { contentType: `text/html; charset=${encoding}` });
  say(record);
  return record.text.endsWith(`winters: ${words}`) ? [] : [`${encoding}: ${record.text.slice(-20)}`];
});
for (const page of pages) say(extract(page, { url: 'https://www.example.dk/nyt/2019/05/side', explain: true }));
for (const text of TEXTS) {
  say(detectLanguage(text));
  for (const language of ['da', 'sv', 'nb', 'nn', 'de', 'en', 'nl', 'fi', 'fr', 'is'])
    say(annotate(text, { language, reference: '2020-10-22' }));
  say(extract(text, { contentType: 'text/plain' }));
}
write.call(process.stdout, JSON.stringify({ pages: pages.length, digest: hash.digest('hex'), touched: [...touched], misread }));
