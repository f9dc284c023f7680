import { describe, expect, it } from 'vitest';
import { oneSpace, SpacedText } from '../../src/text/space';

describe('white space', () => {
  it.each([
    ['\n\t\t  Broen \t\t er\n\n    klar.\r\n  ', 'Broen er klar.'],
    ['a\u00ad \tb', 'a b'],
    ['a \u00ad\t \u200bb', 'a b'],
    ['a\t', 'a'],
    ['\n \u00a0\t', ''],
    ['a\u00a0 \u2009b', 'a b'],
    ['Åen – ”ny” bro …', 'Åen – ”ny” bro …'],
    ['Åen  – \u202a”ny”\u202c \u2003bro', 'Åen – ”ny” bro'],
    ['bro\u200den er \u200dny', 'broen er ny'],
    ['क्\u200dष \u200cक', 'क्\u200dष \u200cक'],
    ['\u{1f600} \u{1f600}\u200d\u{1f600}', '\u{1f600} \u{1f600}\u200d\u{1f600}'],
    ['\ud800 a \udc00', '\ud800 a \udc00'],
    ['en\u3000bro \ufeff', 'en bro'],
    ['en \u0001bro', 'en bro'],
  ])('of %j comes to %j', (text, spaced) => expect(oneSpace(text)).toBe(spaced));
  it('spans pieces', () => {
    const spaced = new SpacedText();
    for (const piece of ['Broen', '\n\t ', '\t', 'er', '  ', 'klar', '.']) spaced.add(piece);
    expect([spaced.length, spaced.next]).toEqual([14, 14]);
    expect(spaced.take()).toBe('Broen er klar.');
    expect([spaced.length, spaced.isEmpty]).toEqual([0, true]);
  });
  it('is counted as it grows, with the space that a next piece would follow', () => {
    const spaced = new SpacedText();
    spaced.add(' Åen\u00ad');
    expect([spaced.length, spaced.next]).toEqual([3, 3]);
    spaced.add(' ');
    expect([spaced.length, spaced.next, spaced.isEmpty]).toEqual([3, 4, false]);
    spaced.add('løber');
    expect([spaced.length, spaced.text]).toEqual([9, 'Åen løber']);
  });
});
