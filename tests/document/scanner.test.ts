import fc from 'fast-check';
import { Tokenizer } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { scanMarkup } from '../../src/extract/document/scanner';

/** Joins adjacent pieces of text. */
function joined(events: readonly (readonly [string, ...string[]])[]): string[] {
  const lines: string[] = [];
  let text = '';
  const close = (): void => {
    if (text !== '') lines.push(`text ${text}`);
    text = '';
  };
  for (const [kind, ...parts] of events) {
    if (kind === 'text') text += parts.join('');
    else {
      close();
      lines.push([kind, ...parts].join(' '));
    }
  }
  close();
  return lines;
}

function scanned(html: string): string[] {
  const events: [string, ...string[]][] = [];
  scanMarkup(html, {
    text: (start, end) => events.push(['text', html.slice(start, end)]),
    openTag: (start, end) => events.push(['open', html.slice(start, end)]),
    attribute: (nameStart, nameEnd, start, end) => events.push(['attribute', html.slice(nameStart, nameEnd), html.slice(start, end)]),
    openTagEnd: (selfClosing) => events.push([selfClosing ? 'self-closed' : 'opened']),
    closeTag: (start, end) => events.push(['close', html.slice(start, end)]),
    comment: () => events.push(['comment']),
  });
  return joined(events);
}

/** The same events from htmlparser2. */
function tokenized(html: string): string[] {
  const events: [string, ...string[]][] = [];
  let name = '';
  let value = '';
  const nothing = (): void => undefined;
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      ontext: (start, end) => events.push(['text', html.slice(start, end)]),
      onopentagname: (start, end) => events.push(['open', html.slice(start, end)]),
      onattribname: (start, end) => (name = html.slice(start, end)),
      onattribdata: (start, end) => (value += html.slice(start, end)),
      onattribend: () => {
        events.push(['attribute', name, value]);
        value = '';
      },
      onopentagend: () => events.push(['opened']),
      onselfclosingtag: () => events.push(['self-closed']),
      onclosetag: (start, end) => events.push(['close', html.slice(start, end)]),
      oncomment: () => events.push(['comment']),
      oncdata: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onattribentity: nothing,
      ontextentity: nothing,
      onend: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return joined(events);
}

// prettier-ignore
const PIECES = [
  '<', '<', '<', '>', '>', '/', '</', '/>', '!', '<!', '-', '--', '<!--', '-->', '[', '<![CDATA[', 'CDA', ']]>', '?', '<?', 'p', 'div',
  '<p ', 'script', '<script>', '</script>', 'STYLE', '</style ', 'title', '</title>', 'xmp', 'textarea', ' ', ' ', '\n', '\t', '"', '"',
  "'", '=', '="', 'a', 'b="c"', '&amp;', 'é', '1', '“',
];
/** Closes whatever is open: at the very end of a page the two differ in what a cut-off tag is. */
const ENDING = `x">'>-->]]></script></style></title></textarea></xmp><p>.`;

describe('the page is taken apart as htmlparser2 does', () => {
  // prettier-ignore
  test.each([
    '<p>a</p>', 'a < b', 'a <3 b', '</>', '</ p >', '</1>x', '<!doctype html>x', '<!>a>b', '<!-->a', '<!--->a', '<!-- a --->b',
    '<!- a>b', '<![CDATA[a]]]>b', '<![CDA>b', '<?php a ?>b', '<a b=c d="e f" g=\'h\' i j = k>', '<a b=c/>', '<a / b>', '<a ="x">',
    '<a b=>x', '<a b = \'"\'c>', '<br/ >', '<script>a</b></SCRIPT x>c', '<script/>a<b>', '<script>a</scripts>b</script>',
    '<scripts>a<b>', '<title>a<b></title>', '<style>a</style/>b</style>c', '<<p>',
  ])('%s', (html) => expect(scanned(html)).toEqual(tokenized(html)));
  test('whatever stands beside each other', () => {
    const page = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('') + ENDING);
    fc.assert(
      fc.property(page, (html) => {
        expect(scanned(html)).toEqual(tokenized(html));
      }),
      { numRuns: 4000 },
    );
  });
});

describe('what the end of the page cuts off', () => {
  test.each([
    ['a tag has no end', 'a<p b="c', ['text a', 'open p']],
    ['an end tag is none', 'a</p', ['text a']],
    ['a comment is none', 'a<!-- b', ['text a']],
    ['a script ends there', '<script>a', ['open script', 'opened', 'text a']],
    ['a sign alone is text', 'a<', ['text a<']],
  ])('%s', (_what, html, expected) => expect(scanned(html)).toEqual(expected));
});
