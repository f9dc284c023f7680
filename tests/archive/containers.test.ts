import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { describe, expect, test } from 'vitest';
import { findEntries, lookUp, surt } from '../../src/archive/look-up';
import { planSegments } from '../../src/archive/plan';
import { ReadingLog, type Page } from '../../src/archive/page';
import { readSegment } from '../../src/archive/read-segment';
import { joinRecords, pageRecord } from '../../scripts/warc-writer.mjs';
import { address, file, html, read, scratch } from './reading';
import { zip } from './zip-writer';

const folder = scratch();
const bodies = (pages: readonly Page[]): string[] => pages.map((page) => Buffer.from(page.bytes).toString());
const members = (pages: readonly Page[]): (string | null)[] => pages.map((page) => page.position.member);

describe('zip', () => {
  test('pages in the order of the directory, other files counted', async () => {
    const path = file(
      folder,
      'a.zip',
      zip([
        ['b/1.html', html(1)],
        ['a/2.htm', html(2)],
        ['logo.png', 'x'],
        ['tom.html', ''],
      ]),
    );
    const { pages, skips } = await read(path);
    expect(members(pages)).toEqual(['b/1.html', 'a/2.htm']);
    expect(bodies(pages)).toEqual([html(1), html(2)]);
    expect(skips).toEqual({ 'not-html': 1, empty: 1 });
  });

  test('names that climb out are names, nothing more', async () => {
    const { pages } = await read(
      file(
        folder,
        'climb.zip',
        zip([
          ['../../etc/1.html', html(1)],
          ['/root/2.html', html(2)],
        ]),
      ),
    );
    expect(members(pages)).toEqual(['../../etc/1.html', '/root/2.html']);
  });

  test('a page whose bytes are not those that were packed is damaged, even where nothing had to be unpacked', async () => {
    const bytes = zip(
      [
        ['1.html', html(1)],
        ['2.html', html(2)],
      ],
      false,
    );
    bytes.write('Side 7', bytes.indexOf('Side 1'));
    const { pages, damages } = await read(file(folder, 'changed.zip', bytes));
    expect([members(pages), damages]).toEqual([['2.html'], ['damaged-member']]);
  });

  test('a damaged entry costs that entry, a damaged directory the archive', async () => {
    const bytes = zip([
      ['1.html', html(1)],
      ['2.html', html(2)],
    ]);
    const hurt = Buffer.from(bytes);
    hurt.fill(0xff, 40, 60);
    const first = await read(file(folder, 'hurt.zip', hurt));
    expect(members(first.pages)).toEqual(['2.html']);
    expect(first.damages).toEqual(['damaged-member']);
    expect(await read(file(folder, 'cut.zip', bytes.subarray(0, bytes.length - 30)))).toMatchObject({
      pages: [],
      damages: ['damaged-archive'],
    });
  });

  test('a bomb is passed over', async () => {
    expect(
      await read(
        file(
          folder,
          'bomb.zip',
          zip([
            ['1.html', Buffer.alloc(100 * 1024 * 1024)],
            ['2.html', html(2)],
          ]),
        ),
      ),
    ).toMatchObject({ skips: { 'too-large': 1 }, pages: [{ position: { member: '2.html' } }] });
  });
});

describe('tar', () => {
  const tar = async (entries: readonly [string, string][]): Promise<Buffer> => {
    const packed = pack();
    for (const [name, body] of entries) packed.entry({ name }, body);
    packed.finalize();
    const chunks: Buffer[] = [];
    for await (const chunk of packed) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  };

  test.each([
    ['plain', 'a.tar', (bytes: Buffer) => bytes],
    ['gzipped', 'a.tar.gz', (bytes: Buffer) => gzipSync(bytes)],
  ])('%s', async (_, name, wrap) => {
    const { pages, skips } = await read(
      file(
        folder,
        name,
        wrap(
          await tar([
            ['../1.html', html(1)],
            ['x.css', 'x'],
            ['2.html.gz', 'x'],
          ]),
        ),
      ),
    );
    expect(members(pages)).toEqual(['../1.html', '2.html.gz']);
    expect(pages[1]!.contentEncoding).toBe('gzip');
    expect(skips).toEqual({ 'not-html': 1 });
  });

  test('a cut tail is told', async () => {
    const bytes = await tar([
      ['1.html', html(1)],
      ['2.html', html(2).repeat(50)],
    ]);
    const { pages, damages } = await read(file(folder, 'cut.tar', bytes.subarray(0, 1536 + 700)));
    expect(members(pages)).toEqual(['1.html']);
    expect(damages).toEqual(['damaged-archive']);
  });
});

describe('JSON lines', () => {
  const lines = [
    JSON.stringify({ url: address(1), html: html(1), capturedAt: '2020-01-02' }),
    'no json',
    JSON.stringify({ url: address(2) }),
    '',
    JSON.stringify({
      url: address(3),
      bytes: Buffer.from(html(3), 'latin1').toString('base64'),
      contentType: 'text/html; charset=iso-8859-1',
    }),
  ].join('\n');

  test.each([
    ['plain', 'a.jsonl', lines],
    ['gzipped', 'a.jsonl.gz', gzipSync(lines)],
  ])('%s: pages, and a report for each line that is none', async (_, name, bytes) => {
    const { pages, urls, log } = await read(file(folder, name, bytes));
    expect(urls).toEqual([address(1), address(3)]);
    expect(pages[0]).toMatchObject({ capturedAt: '2020-01-02', contentType: 'text/html; charset=utf-8' });
    expect(pages[1]).toMatchObject({ contentType: 'text/html; charset=iso-8859-1' });
    expect(log.damages.map(({ offset }) => offset)).toEqual([lines.indexOf('no json'), lines.indexOf('{', lines.indexOf('no json'))]);
  });
});

describe('folders, globs and lists', () => {
  const pages = join(folder, 'pages');
  mkdirSync(join(pages, 'sub'), { recursive: true });
  for (const name of ['b.html', 'a.html', 'sub/c.htm', 'sub/d.css']) file(pages, name, html(name));
  const names = async (...inputs: string[]): Promise<string[]> =>
    (await read(...inputs)).pages.map((page) => page.position.source.slice(pages.length + 1));

  test('a folder, in the order of names', async () => expect(await names(pages)).toEqual(['a.html', 'b.html', 'sub/c.htm']));
  test('every kind of archive that is read by itself is read in a folder', async () => {
    const place = join(folder, 'kinds');
    mkdirSync(place);
    const line = JSON.stringify({ url: address(1), html: html(1) });
    for (const name of ['a.jsonl', 'b.ndjson', 'C.JSONL']) file(place, name, line);
    for (const name of ['d.jsonl.gz', 'e.ndjson.gz']) file(place, name, gzipSync(line));
    for (const name of ['f.warc', 'g.warc.gz'])
      file(place, name, joinRecords([pageRecord(address(1), html(1))], name.endsWith('gz') ? 'record' : 'none'));
    for (const name of ['h.zip', 'i.xhtml', 'j.shtml', 'k.htm.gz'])
      file(place, name, name.endsWith('zip') ? zip([['a.html', html(1)]]) : html(1));
    expect((await read(place)).pages.length).toBe(11);
  });
  test('a glob', async () => expect(await names(join(pages, '*.html'))).toEqual(['a.html', 'b.html']));
  test('a list', async () =>
    expect(await names(`@${file(folder, 'list.txt', `# pages\n${pages}/b.html\n\n${pages}/a.html\n`)}`)).toEqual(['b.html', 'a.html']));
  test.each([
    ['nothing-there.html', /no such file/u],
    ['nothing-*.html', /no file matches/u],
  ])('%s is named', async (input, message) => {
    await expect(read(join(folder, input))).rejects.toThrow(message);
  });
  test('what is nothing known is named', async () => {
    await expect(read(file(folder, 'a.bin', 'xyz'))).rejects.toThrow(/neither its name nor its first bytes/u);
  });
});

describe('WACZ and CDXJ', () => {
  const records = [1, 2, 3].map((n) => joinRecords([pageRecord(address(n), html(n))]));
  const warc = Buffer.concat(records);

  test.each([
    ['stored', false],
    ['compressed once more', true],
  ])('a WACZ with its WARC %s', async (_, compressed) => {
    const path = file(
      folder,
      `${compressed}.wacz`,
      zip(
        [
          ['datapackage.json', '{}'],
          ['archive/data.warc.gz', warc],
        ],
        compressed,
      ),
    );
    const { pages, urls } = await read(path);
    expect(urls).toEqual([1, 2, 3].map(address));
    expect(pages[1]!.position).toEqual({ source: path, member: 'archive/data.warc.gz', offset: records[0]!.length });
  });

  const entry = (n: number, offset: number, fields = {}): string =>
    `${surt(address(n))} 20240506070809 ${JSON.stringify({ url: address(n), mime: 'text/html', status: '200', length: String(records[n - 1]!.length), offset: String(offset), filename: '../../data.warc.gz', ...fields })}`;
  const index = [
    entry(1, 0),
    entry(2, records[0]!.length, { status: '404' }),
    entry(3, records[0]!.length + records[1]!.length),
    'no entry',
  ].join('\n');

  test('the pages that an index names, from the WARC beside it and from nowhere else', async () => {
    file(folder, 'data.warc.gz', warc);
    const path = file(folder, 'index.cdxj', index);
    const { urls, skips, damages } = await read(path);
    expect(urls).toEqual([address(1), address(3)]);
    expect(skips).toEqual({ status: 1 });
    expect(damages).toEqual(['bad-line']);
    const found = [];
    for await (const page of lookUp(path, 'http://www.example.org/nyt/3/')) found.push(page.url);
    expect(found).toEqual([address(3)]);
  });

  test('looking up in a long index', async () => {
    const rows = Array.from(
      { length: 5000 },
      (_, i) => `${surt(`https://example.org/n/${i}`)} 20200101000000 {"filename":"a.warc.gz","offset":${i}}`,
    ).sort();
    const path = file(folder, 'long.cdxj', rows.join('\n'));
    for (const i of [0, 1, 777, 4999])
      expect((await findEntries(path, `https://example.org/n/${i}`)).map(({ offset }) => offset)).toEqual([i]);
    expect(await findEntries(path, 'https://example.org/m')).toEqual([]);
  });
});

describe('segments', () => {
  const many = Array.from({ length: 60 }, (_, i) => pageRecord(address(i), html(i)));
  const urls = Array.from({ length: 60 }, (_, i) => address(i));

  test.each([
    ['gzip per record', 'many.warc.gz', joinRecords(many)],
    ['plain', 'many.warc', joinRecords(many, 'none')],
    ['JSON lines', 'many.jsonl', urls.map((url, i) => JSON.stringify({ url, html: html(i) })).join('\n')],
    ['one gzip', 'one.warc.gz', joinRecords(many, 'one')],
  ])('%s: however an archive is cut, each page is read once, in order', async (_, name, bytes) => {
    const path = file(folder, name, bytes);
    for (const segmentBytes of [777, 3000, 1e6]) {
      const segments = await planSegments([path], { segmentBytes });
      expect(new Set(segments.map((segment) => segment.name)).size).toBe(segments.length);
      if (name !== 'one.warc.gz' && segmentBytes <= 3000) expect(segments.length).toBeGreaterThan(2);
      const log = new ReadingLog();
      const found: (string | null)[] = [];
      for (const segment of segments) for await (const page of readSegment(segment, log)) found.push(page.url);
      expect(found).toEqual(urls);
      expect(log.damages).toEqual([]);
    }
  });

  test('a segment has the same name each time, and another when the file is another', async () => {
    const path = file(folder, 'name.warc.gz', joinRecords(many.slice(0, 2)));
    const [first] = await planSegments([path]);
    expect(await planSegments([path])).toEqual([first]);
    file(folder, 'name.warc.gz', joinRecords(many.slice(1, 3)));
    expect((await planSegments([path]))[0]!.name).not.toBe(first!.name);
    expect(first!.name).toMatch(/^name-warc-gz-[0-9a-f]{16}$/u);
  });

  /** Longer than what is read of both ends of a compressed archive, with a digit in its middle. */
  const around = (digit: number): string => `${'a'.repeat(100_000)} ${digit} ${'a'.repeat(100_000)}`;
  const others = Array.from({ length: 500 }, (_, n) => [`${n}${'b'.repeat(200)}.txt`, ''] as const);

  test.each<[string, string, (digit: number) => Uint8Array | string]>([
    ['a page', 'edited.html', html],
    ['a long page', 'edited-long.html', (digit) => html(around(digit))],
    ['a text', 'edited.txt', (digit) => `Klyngen har ${digit} medlemmer.`],
    ['a packed page of the same length', 'edited.html.gz', (digit) => gzipSync(html(digit), { level: 0 })],
    ['JSON lines', 'edited.jsonl', (digit) => JSON.stringify({ url: address(1), html: html(around(digit)) })],
    [
      'a plain WARC',
      'edited.warc',
      (digit) =>
        joinRecords(
          [0, digit, 0].map((n, i) => pageRecord(address(i), html(around(n)))),
          'none',
        ),
    ],
    ['a zip with a long directory', 'edited.zip', (digit) => zip([['a.html', around(0)], ['b.html', around(digit)], ...others], false)],
  ])('%s in which a digit was corrected is another, though its size is the same', async (_, name, bytes) => {
    const nameOf = async (digit: number): Promise<string> => (await planSegments([file(folder, name, bytes(digit))]))[0]!.name;
    expect(bytes(3).length).toBe(bytes(4).length);
    const third = await nameOf(3);
    expect(await nameOf(4)).not.toBe(third);
    expect(await nameOf(3)).toBe(third);
  });

  test('of a compressed archive, the size and both ends are compared', async () => {
    const edges = (start: number, middle: number, end: number): Buffer =>
      Buffer.concat([Buffer.from([0x1f, 0x8b]), ...[start, middle, end].map((byte) => Buffer.alloc(100_000, byte))]);
    const nameOf = async (...bytes: Parameters<typeof edges>): Promise<string> =>
      (await planSegments([file(folder, 'large.warc.gz', edges(...bytes))]))[0]!.name;
    const first = await nameOf(1, 2, 3);
    expect(await nameOf(1, 9, 3)).toBe(first);
    expect(await nameOf(9, 2, 3)).not.toBe(first);
    expect(await nameOf(1, 2, 9)).not.toBe(first);
  });
});

test('a tar that ends within a page loses that page, and says so', async () => {
  const whole = pack();
  whole.entry({ name: '1.html' }, html(1));
  whole.entry({ name: '2.html' }, html(2));
  whole.finalize();
  const bytes = await buffer(whole);
  const { pages, damages } = await read(file(folder, 'within.tar', bytes.subarray(0, bytes.indexOf('Side 2') + 10)));
  expect([members(pages), damages]).toEqual([['1.html'], ['damaged-archive']]);
});

describe('JSON lines', () => {
  const line = (url: string, more = {}): string => JSON.stringify({ url, html: html(1), ...more });

  test('a byte order mark, at the front or where files were put together, is no part of a line', async () => {
    const { urls, damages } = await read(
      file(folder, 'mark.jsonl', `\uFEFF${line('https://a.example/')}\n\uFEFF${line('https://b.example/')}\r\n`),
    );
    expect([urls, damages]).toEqual([['https://a.example/', 'https://b.example/'], []]);
  });

  test.each(['yesterday', '2021-02-30', '2021-13-01T00:00:00Z', '20210503', ''])(
    'a capture on %j is a damaged line',
    async (capturedAt) => {
      const { urls, log } = await read(
        file(
          folder,
          'captured.jsonl',
          `${line('https://a.example/', { capturedAt })}\n${line('https://b.example/', { capturedAt: '2024-02-29' })}`,
        ),
      );
      expect(urls).toEqual(['https://b.example/']);
      expect(log.damages.map(({ message }) => message)).toEqual([
        'a line that describes no page: capturedAt: takes a day or a timestamp: 2020-10-22 or 2020-10-22T09:30:00Z',
      ]);
    },
  );

  test('that hold nothing are an empty file, packed or not', async () => {
    expect((await read(file(folder, 'none.jsonl', ''))).damages).toEqual(['empty-file']);
    expect((await read(file(folder, 'none.jsonl.gz', gzipSync('')))).damages).toEqual(['empty-file']);
    expect((await read(file(folder, 'none.cdxj', ''))).damages).toEqual(['empty-file']);
  });
});

test.runIf(process.platform !== 'win32')('what is no file in a folder is passed over, and a pipe never waited for', async () => {
  const place = join(folder, 'odd');
  mkdirSync(join(place, 'deep'), { recursive: true });
  file(place, 'a.html', html(1));
  execFileSync('mkfifo', [join(place, 'pipe.html')]);
  symlinkSync('/dev/null', join(place, 'device.html'));
  symlinkSync('deep', join(place, 'folder.html'));
  symlinkSync('a.html', join(place, 'link.html'));
  const passed: string[] = [];
  const [segment] = await planSegments([place], { passedOver: (path) => passed.push(basename(path)) });
  expect(segment!.files.map((path) => basename(path))).toEqual(['a.html', 'link.html']);
  expect(passed.sort()).toEqual(['device.html', 'folder.html', 'pipe.html']);
});

test.runIf(process.platform !== 'win32')('a link to nothing in a folder is a damage; one that an input names is an error', async () => {
  const place = join(folder, 'links');
  mkdirSync(place);
  file(place, 'a.html', html(1));
  symlinkSync('removed.html', join(place, 'b.html'));
  symlinkSync('c.html', join(place, 'c.html'));
  symlinkSync('removed.warc.gz', join(place, 'd.warc.gz'));
  const { pages, log } = await read(place);
  expect(pages.map(({ position }) => basename(position.source))).toEqual(['a.html']);
  expect(log.damages.map(({ source, code, message }) => [basename(source), code, message])).toEqual([
    ['b.html', 'unreadable', 'no such file or folder'],
    ['c.html', 'unreadable', 'is a link that leads back to itself'],
    ['d.warc.gz', 'unreadable', 'no such file or folder'],
  ]);
  await expect(read(join(place, 'b.html'))).rejects.toThrow(/b\.html: no such file or folder/u);
});

test.runIf(process.platform === 'linux')('a file or folder whose name is not UTF-8 is a damage, and its neighbors are read', async () => {
  const place = join(folder, 'old-names');
  mkdirSync(place);
  file(place, 'a.html', html(1));
  const old = (name: string): Buffer => Buffer.concat([Buffer.from(`${place}/`), Buffer.from(name, 'latin1')]);
  writeFileSync(old('rødgrød.html'), html(2));
  writeFileSync(old('grød.png'), 'x');
  mkdirSync(old('bøger'));
  file(place, 'rød\uFFFD.html', html(3));
  const { pages, log } = await read(place);
  expect(pages.map(({ position }) => basename(position.source))).toEqual(['a.html', 'rød\uFFFD.html']);
  expect(log.damages.map(({ source, code, message }) => [basename(source), code, message])).toEqual([
    ['b\uFFFDger', 'unreadable', 'its name is not UTF-8: rename it'],
    ['r\uFFFDdgr\uFFFDd.html', 'unreadable', 'its name is not UTF-8: rename it'],
  ]);
});

test('a file that several inputs name is read once', async () => {
  const place = join(folder, 'named-twice');
  mkdirSync(place);
  file(place, '1.html', html(1));
  file(place, '2.html', html(2));
  const archive = file(place, 'lines.jsonl', `${JSON.stringify({ url: address(1), html: html(1) })}\n`);
  const [one, two] = [join(place, '1.html'), join(place, '2.html')];
  const { pages } = await read(two, place, `${place}/./1.html`, two, archive, `${place}/*.html`);
  expect(pages.map(({ position }) => basename(position.source))).toEqual(['2.html', '1.html', 'lines.jsonl']);
  expect((await read(one)).pages.length).toBe(1);
});
