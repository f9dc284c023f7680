import { describe, expect, it } from 'vitest';
import { ASK, LABEL, MORE, phrasesOf, mentionsOffer } from '../../src/extract/content/phrases';
import { shapeOf } from '../../src/extract/content/shape';

describe('how a line looks', () => {
  it('is counted by its words, sentences and digits', () => {
    expect(shapeOf('The bridge opened in 1998. Who paid? “Nobody!” he said…')).toMatchObject({
      words: 10,
      sentences: 4,
      digits: 4,
      endsSentence: true,
      startsLower: false,
      capitals: false,
    });
  });
  it('has a sentence end only before a space, a closing mark or the end', () => {
    expect(shapeOf('version 2.4 of example.org')).toMatchObject({ sentences: 0, endsSentence: false, startsLower: true });
    expect(shapeOf('(It was late.) Then')).toMatchObject({ sentences: 1, endsSentence: false });
    expect(shapeOf('Contact:')).toMatchObject({ sentences: 0, endsSentence: true });
  });
  it('takes two characters of a script without spaces for a word', () =>
    expect(shapeOf('新しい橋が開通した。昨日')).toMatchObject({ words: 6, sentences: 1 }));
  it('is in capitals where they are more than the small letters, and more than three', () => {
    expect(shapeOf('READ MORE now').capitals).toBe(true);
    expect(shapeOf('USA').capitals).toBe(false);
  });
  it('of a line longer than any is counted to its end', () => {
    const line = 'Ab 1. '.repeat(40_000);
    expect(shapeOf(line)).toMatchObject({ words: 80_001, sentences: 40_000, digits: 40_000, capitals: false });
    expect(shapeOf('9'.repeat(100_000)).digits).toBe(100_000);
    expect(shapeOf(`${'X'.repeat(70_000)}${'y'.repeat(69_999)}`).capitals).toBe(true);
  });
});

describe('opening phrases', () => {
  it('are told whatever the case, with marks behind them', () => {
    expect(phrasesOf('Read more about the bridge') & MORE).toBe(MORE);
    expect(phrasesOf('READ MORE: the bridge') & MORE).toBe(MORE);
    expect(phrasesOf('Læs også: Broen') & MORE).toBe(MORE);
    expect(phrasesOf('Subscribe to our newsletter') & ASK).toBe(ASK);
    expect(phrasesOf("S'abonner à la lettre") & ASK).toBe(ASK);
  });
  it('that are labels count only as the whole line', () => {
    expect(phrasesOf('Latest news') & LABEL).toBe(LABEL);
    expect(phrasesOf('Latest news from the harbor') & LABEL).toBe(0);
  });
  it('are whole words at the beginning', () => {
    expect(phrasesOf('Read moreover')).toBe(0);
    expect(phrasesOf('We read more')).toBe(0);
  });
});

describe('what pages ask of their readers', () => {
  it.each([
    'We use Cookies to improve the site',
    'Tilmeld dig vores NYHEDSBREV i dag',
    'Lue lisää ja tilaa lehti',
    'Hyväksy evästeet tästä',
    'It comes at no cost to you',
  ])('is spoken of anywhere in a line: %s', (line) => expect(mentionsOffer(line)).toBe(true));
  it.each(['The cook is here', 'Nyheder og breve', 'At no cost to others', 'Your inbo', 'Vi tilader det'])('is not: %s', (line) =>
    expect(mentionsOffer(line)).toBe(false),
  );
});
