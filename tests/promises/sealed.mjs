// Reads pages with the world locked away, and prints a digest of their records. Run as a child process by sealed.test.ts.
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
// Node makes these, and what they need, when they are first read.
void [process.stderr, createRequire(import.meta.url)('assert')];

/** What the library may not touch: each throws with its name, and stands in `touched` even where the library catches that. */
const touched = new Set();
const refuse = (name) =>
  function refused() {
    touched.add(name);
    throw new Error(`the library touched ${name}`);
  };
const refuseAll = (object, name, keys = Object.getOwnPropertyNames(object).filter((key) => key !== 'constructor')) => {
  for (const key of keys) {
    const property = Object.getOwnPropertyDescriptor(object, key);
    if (property?.configurable && typeof property.value === 'function') Object.defineProperty(object, key, { ...property, value: refuse(`${name}.${key}`) });
  }
};

const builtin = createRequire(import.meta.url);
for (const name of ['fs', 'net', 'tls', 'http', 'https', 'http2', 'dns', 'dgram', 'child_process', 'worker_threads', 'os']) refuseAll(builtin(name), name);
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
refuseAll(RealDate.prototype, 'Date', ['getDate', 'getDay', 'getFullYear', 'getHours', 'getMinutes', 'getMonth', 'getTimezoneOffset', 'toDateString', 'toString', 'toTimeString']);
refuseAll(Intl, 'Intl');
for (const type of [String, Number, Array, RealDate, BigInt]) refuseAll(type.prototype, type.name, Object.getOwnPropertyNames(type.prototype).filter((key) => key.includes('Locale') || key === 'localeCompare'));

const hash = createHash('sha256');
const say = (value) => hash.update(JSON.stringify(value));
const TEXTS = ['Klyngen Energy Cluster Denmark åbner i Aarhus den 3. maj, siger Karen Holst.', 'Der Cluster liegt in Köln und wurde am 3. Mai 2019 gegründet.', 'Le pôle de compétitivité ouvre à Lyon le 3 mai 2019.'];
for (const page of pages) say(extract(page, { url: 'https://www.example.dk/nyt/2019/05/side', explain: true }));
for (const text of TEXTS) {
  say(detectLanguage(text));
  for (const language of ['da', 'sv', 'nb', 'nn', 'de', 'en', 'nl', 'fi', 'fr', 'is']) say(annotate(text, { language, reference: '2020-10-22' }));
  say(extract(text, { contentType: 'text/plain' }));
}
write.call(process.stdout, JSON.stringify({ pages: pages.length, digest: hash.digest('hex'), touched: [...touched] }));
