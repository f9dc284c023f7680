import type { BlockKind } from '../../models/article';
import { CUES, type Cue } from './cues';
import { indexIn } from './feature-index';

/** Cues that running text must be weighed against: prose in a comment or a cookie notice is prose all the same. */
export const PROSE_AGAINST = [
  'comments',
  'hidden',
  'concealed',
  'teaser',
  'aside',
  'signup',
  'notice',
  'author',
  'footer',
  'navigation',
  'advert',
  'box',
  'form',
  'caption',
] as const satisfies readonly Cue[];

/** Evidence on a line from itself and the elements around it, by name. The order is that of the vector. */
// prettier-ignore
export const LOCAL_FEATURES = [
  'bias', 'length', 'words<4', 'words<10', 'words<25', 'ends-sentence', 'sentences', 'links', 'is-link', 'starts-lower', 'digits', 'bold', 'capitals',
  'heading', 'list-item', 'quote', 'cell', 'preformatted', 'caption', 'h1', 'h2', 'h3+', 'p', 'after-break',
  'phrase-more', 'phrase-ask', 'phrase-label', 'is-title', 'in-description', 'in-declared-body', 'not-in-declared-body',
  'frame-links', 'frame-prose', 'parent-links', 'parent-prose', 'parent-prose-length', 'parent-short', 'grandparent-links', 'grandparent-prose', 'grandparent-prose-length', 'upper-links', 'upper-prose-length', 'grid',
  'before-h1', 'near-h1', 'no-h1', 'position',
  'stem-offer', 'hidden-main',
  'prose', 'prose×body', 'prose×content', 'link×list', 'list×short',
  ...CUES.map(([cue]) => `on-${cue}`),
  ...CUES.map(([cue]) => `around-${cue}`),
  ...PROSE_AGAINST.map((cue) => `prose×${cue}` as const),
  'in-article', 'in-main', 'in-header', 'in-footer', 'in-nav', 'in-aside', 'in-form', 'in-time',
] as const;

const at = indexIn(LOCAL_FEATURES);
/** Where runs of features begin in the vector. */
export const I = {
  length: at('length'),
  frameLinks: at('frame-links'),
  phraseMore: at('phrase-more'),
  position: at('before-h1'),
  levels: at('h1'),
  paragraph: at('p'),
  prose: at('prose'),
  offer: at('stem-offer'),
  cuesOn: at('on-navigation'),
  cuesAround: at('around-navigation'),
  against: at('prose×comments'),
  tags: at('in-article'),
} as const;

/** The kinds of lines that are evidence; a paragraph is not. */
export const KINDS: ReadonlyMap<BlockKind, number> = new Map([
  ['heading', at('heading')],
  ['list-item', at('list-item')],
  ['quote', at('quote')],
  ['table-cell', at('cell')],
  ['preformatted', at('preformatted')],
  ['caption', at('caption')],
]);
