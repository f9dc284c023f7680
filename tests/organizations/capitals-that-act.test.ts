import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/index';

const bodiesIn = (language: string, text: string): string[] =>
  annotate(text, { language })
    .mentions.filter(({ type }) => type === 'organization')
    .map((mention) => mention.text);

describe('a word in capitals in an English text', () => {
  it.each([
    // Beside something that only a body has or does.
    ['They read about it in QZRV’s yearly report.', ['QZRV']],
    ['Nobody there had told the QZRV.', ['QZRV']],
    ['It was measured by QZRV in the spring.', ['QZRV']],
    ['The plan, according to the QZRV, is late.', ['QZRV']],
    ['Until then QZRV has announced nothing.', ['QZRV']],
    ['A call to QZRV spokeswoman Karen Holm went unanswered.', ['QZRV']],
    ['They engaged QZRV, a small agency that rates harbors.', ['QZRV']],
    ['The picture hangs in QZRV, Brussels.', ['QZRV']],
    ['The guests met at QZRV in Brussels.', ['QZRV']],
    ['The Kelp Foundation and QZRV bring the cake.', ['Kelp Foundation', 'QZRV']],
    // Once is enough for the whole text.
    ['They tried QZRV for a day. The QZRV’s own staff did not.', ['QZRV', 'QZRV']],
    // A format, a substance, a rule, a machine, an account.
    ['The camera supports QZRV and is cheap.', []],
    ['Mix it with QZRV, an explosive compound, and wait.', []],
    ['It is a part of the QZRV, which nobody reads.', []],
    ['They installed the QZRV-UX on it.', []],
    ['Follow @QZRV for more.', []],
  ])('%s', (text, names) => expect(bodiesIn('en', text)).toEqual(names));

  it('needs none of that where capitals are rarer', () => expect(bodiesIn('da', 'De besøgte QZRV i går.')).toEqual(['QZRV']));
});

describe('bodies known by their abbreviation', () => {
  it.each([
    ['en', 'The road is closed, the radio said; NIST and ESPN know.', ['NIST', 'ESPN']],
    ['de', 'Der Bericht stammt von Human Rights Watch.', ['Human Rights Watch']],
  ])('%s: %s', (language, text, names) => expect(bodiesIn(language, text)).toEqual(names));
});
