// Writes WARCs to test and measure with.
//   node scripts/make-warc.mjs                          fixtures/archives/news.warc.gz, from the pages of fixtures/
//   node scripts/make-warc.mjs FILE --pages 5000        a large one (--pack none|record|one, --bytes per page)
import { createWriteStream, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, createGzip, gzipSync } from 'node:zlib';
import { newsPage } from './measured-pages.mjs';
import { chunked, joinRecords, pageRecord, requestRecord, warcinfo, warcRecord } from './warc-writer.mjs';

const root = join(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pages: { type: 'string' }, pack: { type: 'string', default: 'record' }, bytes: { type: 'string', default: '60000' } },
});

if (positionals.length === 0) writeFixture(join(root, 'fixtures/archives/news.warc.gz'));
else await writeLarge(positionals[0], Number(values.pages ?? 5000), values.pack, Number(values.bytes));

/** The pages of the project's own fixtures, in different encodings, and one record of every kind that is skipped. */
function writeFixture(path) {
  const folder = join(root, 'fixtures');
  const names = readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'page.html')))
    .sort();
  const records = [warcinfo()];
  const encodings = [
    (bytes) => [bytes, {}],
    (bytes) => [gzipSync(bytes), { 'Content-Encoding': 'gzip' }],
    (bytes) => [brotliCompressSync(bytes), { 'Content-Encoding': 'br' }],
    (bytes) => [chunked(bytes), { 'Transfer-Encoding': 'chunked' }],
  ];
  names.slice(0, 8).forEach((name, i) => {
    const bytes = readFileSync(join(folder, name, 'page.html'));
    const url = `https://www.example.org/${name}/`;
    const [body, http] = encodings[i % encodings.length](bytes);
    records.push(requestRecord(url), pageRecord(url, body, { contentType: 'text/html', http }));
  });
  const url = 'https://www.example.org/';
  records.push(
    pageRecord(`${url}gone`, 'gone', { status: '404 Not Found' }),
    pageRecord(`${url}logo.png`, 'PNG', { contentType: 'image/png' }),
    warcRecord('revisit', 'HTTP/1.1 200 OK\r\n\r\n', { url }),
  );
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, joinRecords(records));
  console.log(`${path}: ${records.length} records of ${Math.min(8, names.length)} pages`);
}

async function writeLarge(path, pages, pack, bytes) {
  const file = createWriteStream(path);
  const sink = pack === 'one' ? createGzip() : file;
  if (pack === 'one') sink.pipe(file);
  const write = async (record) => {
    if (!sink.write(pack === 'record' ? gzipSync(record) : record)) await once(sink, 'drain');
  };
  await write(warcinfo());
  const kinds = 200;
  const bodies = Array.from({ length: Math.min(kinds, pages) }, (_, i) => newsPage(i, bytes));
  for (let i = 0; i < pages; i++) {
    const url = `https://www.example.org/nyheder/${i}`;
    await write(pageRecord(url, bodies[i % kinds].replaceAll(`Nyhed ${i % kinds}<`, `Nyhed ${i}<`)));
  }
  sink.end();
  await once(file, 'close');
  console.log(`${path}: ${pages} pages`);
}
