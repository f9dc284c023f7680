import { article, FACTS, repeated, type HostileKind } from '../hostile-page';

const DEPTHS: HostileKind['sizes'] = [500, 10_000, 100_000];
const nested = (tag: string, n: number): string => `<${tag}>`.repeat(n) + 'dybt nede' + `</${tag}>`.repeat(n);

/** A page that names nobody and no day in its article, so that rules search the rest of it: the given number of lines, deeply nested. */
const besideText = (n: number): string =>
  `<!doctype html><html lang="da"><head><title>${FACTS.title}</title></head><body><main><h1>${FACTS.title}</h1><p>Det nye hus bliver bygget i sommer, og de første forskere flytter ind, når taget er lagt på.</p></main><aside>${'<div>'.repeat(400)}${'<p>kort tekst</p>'.repeat(n)}</aside></body></html>`;

/** A headline that is full of empty elements. */
const inHeadline = (n: number): string =>
  `<!doctype html><html lang="da"><head><title>${FACTS.title}</title></head><body><main><h1>${FACTS.title}<span>${'<i></i>'.repeat(n)}</span></h1><p>Det nye hus bliver bygget i sommer, og de første forskere flytter ind, når taget er lagt på.</p></main></body></html>`;

/** Elements within elements, closed, unclosed and misnested. */
export const nesting: readonly HostileKind[] = [
  ...['div', 'span', 'b', 'ul><li', 'table><tr><td', 'blockquote', 'svg', 'section'].map((tag) =>
    repeated(`nested ${tag.replace(/><.*/u, '')}`, DEPTHS, (n) =>
      article({ within: tag.includes('>') ? `<${tag}>`.repeat(n) : nested(tag, n) }),
    ),
  ),
  repeated('unclosed div before the headline', DEPTHS, (n) => article({ before: '<div>'.repeat(n) })),
  repeated('unclosed font', DEPTHS, (n) => article({ within: '<font>'.repeat(n) })),
  repeated('unclosed a', DEPTHS, (n) => article({ within: '<a href="/x">x'.repeat(n) })),
  repeated('unclosed p', DEPTHS, (n) => article({ within: '<p>x'.repeat(n) })),
  repeated('misnested b and i', DEPTHS, (n) => article({ within: '<b><i></b>x</i>'.repeat(n) })),
  repeated('closing tags that close nothing', DEPTHS, (n) => article({ within: '</div></span></p>'.repeat(n) })),
  repeated('lines deep beside the text', [2_000, 20_000, 200_000], besideText, { title: FACTS.title }),
  repeated('elements inside the headline', [2_000, 20_000, 200_000], inHeadline, { title: FACTS.title }),
  repeated('nested form and button', DEPTHS, (n) => article({ within: '<form><button>'.repeat(n) })),
];
