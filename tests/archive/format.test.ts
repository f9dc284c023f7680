import { describe, expect, it } from 'vitest';
import { formatOf, padded } from '../../src/archive/format';

const format = (name: string, front: string) => formatOf(name, padded(Buffer.from(front, 'latin1')));

describe('the format of an input', () => {
  it.each(['WARC/1.0\r\nWARC-Type: warcinfo\r\n', 'WARC/1.1\nContent-Length: 0\n', 'WARC/0.18\r\n'])('%j begins a WARC', (front) =>
    expect(format('export', front)).toBe('warc'),
  );
  it.each([
    ['text.txt', 'WARC/1.1 er den nye udgave af formatet, skriver biblioteket.', 'page'],
    ['text.txt', 'WARC/tools er nye.\n', 'page'],
    ['export', 'WARC/1.1 er den nye udgave af formatet.', null],
    ['news.warc', 'WARC/1.', 'warc'],
  ])('%s with %j is %s', (name, front, is) => expect(format(name, front)).toBe(is));
});
