import { expect, test } from 'vitest';
import { UPPER, CAPITALIZED, MIXED, LOWER } from '../../src/text/token-kinds';
import { tokenize } from '../../src/text/tokens';
import { NumberColumn } from '../../src/text/words';

const wordsOf = (text: string) => {
  const { count, ids, table, starts, ends } = tokenize(text);
  return Array.from({ length: count }, (_, i) => [table.printed[ids[i]!], text.slice(starts[i], ends[i])]);
};

test('a word is one number wherever it stands, and another in another case', () => {
  const { ids, shapes, words } = tokenize('Klynge klynge KLYNGE klynge KlynGe');
  expect(ids[1]).toBe(ids[3]);
  expect(new Set(ids.slice(0, 5)).size).toBe(4);
  expect([...shapes.slice(0, 5)]).toEqual([CAPITALIZED, LOWER, UPPER, LOWER, MIXED]);
  expect(words).toEqual(['klynge', 'klynge', 'klynge', 'klynge', 'klynge']);
});

test('every token is found again under its number', () => {
  const text = 'Å ABC123, 𝒜𝒷c 42% – “ß”\u00a0İstanbul ΣΑΣ 👍🏽 x';
  for (const [known, printed] of wordsOf(text)) expect(known).toBe(printed);
});

test('a word ends at each unit that is no letter, at whichever of its places that stands', () => {
  const cut = (text: string) => wordsOf(text).map(([, printed]) => printed);
  const units = [...Array.from({ length: 0x100 }, (_, unit) => String.fromCharCode(unit)), '–', '€', 'ő', '字'];
  for (const unit of units)
    for (let at = 0; at <= 9; at++) {
      const text = `${'abZzAyefg'.slice(0, at)}${unit}${'abZzAyefg'.slice(at)}`;
      expect(cut(text), text).toEqual(text.match(/[\p{L}\p{M}]+|\p{Nd}+|\S/gu) ?? []);
    }
});

test('words of any length are told from those that begin or end with them', () => {
  const words = Array.from({ length: 40 }, (_, i) => 'sammenslutningen'.repeat(3).slice(0, i + 1));
  const { ids } = tokenize(words.join(' '));
  expect(new Set(ids.slice(0, 40)).size).toBe(40);
  expect(wordsOf(words.join(' ')).map(([known]) => known)).toEqual(words);
});

test('half of a pair is a mark as long as printed, in a text of any length', () => {
  const half = 'æ\ud835 x\udc00y €';
  const offsets = (text: string) => {
    const { count, starts, ends } = tokenize(text);
    return Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]));
  };
  const cut = ['æ', '\ud835', 'x', '\udc00', 'y', '€'];
  expect(offsets(half)).toEqual(cut);
  expect(offsets(`${half}\n`.repeat(4000))).toEqual(Array.from({ length: 4000 }, () => cut).flat());
  expect(wordsOf(half).map(([known]) => known)).toEqual(['æ', '\ufffd', 'x', '\ufffd', 'y', '€']);
});

test('a text reads the same after more words than are kept, and after one without end', () => {
  const text = 'Lone Olsen bor i Aarhus.';
  const before = wordsOf(text);
  expect(tokenize(Array.from({ length: 70_000 }, (_, i) => `ord${'abcdefghij'[i % 10]!.repeat(1 + (i % 7))}${i}`).join(' ')).count).toBe(
    140_000,
  );
  expect(wordsOf(text)).toEqual(before);
  const long = 'x'.repeat(300_000);
  expect(tokenize(`${long} ${long}`).words).toEqual([long, long]);
  expect(wordsOf(text)).toEqual(before);
});

test('words are kept behind a text with one of a hundred letters, and no longer than their letters have room', () => {
  const { table } = tokenize(`Lone Olsen bor i ${'sammenslutning'.repeat(8)}.`);
  expect(tokenize('Lone Olsen bor i Aarhus.').table).toBe(table);
  tokenize(
    Array.from(
      { length: 1200 },
      (_, i) =>
        `${'aarhusianer'.repeat(90)}${'abcdefghij'.repeat(1 + (i % 3)).slice(i % 10)}${String.fromCharCode(0x3b1 + (i % 24), 0x430 + (i >> 5))}`,
    ).join(' '),
  );
  expect(tokenize('Lone Olsen bor i Aarhus.').table).not.toBe(table);
});

test('what is kept of words is worked out once a word, and apart for each language', () => {
  const { table, ids } = tokenize('et ord et');
  const asked: number[] = [];
  const danish = {};
  const column = table.keep(asked, danish, () => new NumberColumn((id) => asked.push(id)));
  const first = column.of(ids[0]!);
  expect(column.of(ids[2]!)).toBe(first);
  expect(asked).toEqual([ids[0]]);
  expect(table.keep(asked, danish, () => new NumberColumn(() => 0))).toBe(column);
  expect(table.keep(asked, null, () => new NumberColumn(() => 0))).not.toBe(column);
});

test('tokens of a text stay as they are whatever is tokenized after it, and nothing stands behind the last', () => {
  // More than fits a piece of shared memory, in lengths that don't end where numbers of 32 bits begin.
  const lines = Array.from({ length: 3000 }, (_, i) => `Linje ${i}: ${'tang, '.repeat(i % 7)}x`);
  const tokens = lines.map(tokenize);
  for (const [i, { text, count, starts, ends, kinds, before }] of tokens.entries()) {
    const printed = Array.from({ length: count }, (_, at) => text.slice(starts[at], ends[at]));
    expect(printed).toEqual(['Linje', String(i), ':', ...Array.from({ length: i % 7 }, () => ['tang', ',']).flat(), 'x']);
    for (const column of [starts, ends, kinds, before]) expect(column[count]).toBe(0);
  }
});
