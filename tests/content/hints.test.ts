import { describe, expect, it } from 'vitest';
import { inDeclaredBody, readHints } from '../../src/extract/content/hints';
import { readDocument } from '../../src/extract/document/read-document';
import { DEFAULT_LIMITS } from '../../src/extract/limits';

const SENTENCES = [
  'Broen over fjorden åbner for trafik til foråret, siger kommunen.',
  'Den er bygget af stål og kan løftes for skibe.',
  'Arbejdet har varet i tre år og kostet mindre end ventet.',
];
const bodyOf = (articleBody: string) =>
  readHints(
    readDocument(
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody })}</script>`,
      {},
      DEFAULT_LIMITS,
    ),
  ).body;

describe('the declared body', () => {
  const body = bodyOf(`<p>${SENTENCES.join(' ')}</p>`.padEnd(400, ' og mere'))!;
  it.each(SENTENCES)('has the opening of %j', (sentence) => expect(inDeclaredBody(sentence, body)).toBe(1));
  it('has one with its accents written apart, as some systems store them', () =>
    expect(inDeclaredBody(SENTENCES[2]!.replace('å', 'a\u030a'), body)).toBe(1));
  it('has its last words', () => expect(inDeclaredBody('Mere og mere og', body)).toBe(1));
  it('has no other line', () => expect(inDeclaredBody('Broen over åen åbner for trafik', body)).toBe(0));
  it('says nothing of a line of three words', () => expect(inDeclaredBody('Broen over fjorden', body)).toBe(0.5));
  it('is none where it is short', () => expect(bodyOf(SENTENCES[0]!)).toBeNull());
});
