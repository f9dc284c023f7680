import type { Region } from './lines';
import { CUE } from './cues';

/**
 * The region that the cues around a line point to; the first that applies. Soft cues (a class "card" or "side") count only
 * outside an article's body: inside they are names of layout.
 *
 * @param cues bits of all elements around the line
 * @param tags bits that their element names and roles alone give
 */
export function regionOf(cues: number, tags: number): Region {
  if (cues & CUE.hidden) return 'hidden';
  if (tags & CUE.navigation) return 'navigation';
  if (tags & CUE.footer) return 'footer';
  if (cues & CUE.comments) return 'comments';
  if (cues & CUE.notice && !(cues & CUE.body)) return 'notice';
  if (tags & CUE.form) return 'form';
  if (cues & CUE.body) return cues & CUE.teaser && tags & CUE.aside ? 'teaser' : tags & CUE.aside ? 'aside' : 'content';
  if (tags & CUE.aside) return 'aside';
  if (cues & CUE.navigation) return 'navigation';
  if (cues & CUE.footer) return 'footer';
  if (cues & CUE.teaser && !(cues & CUE.article)) return 'teaser';
  if (cues & CUE.header && !(cues & (CUE.article | CUE.main))) return 'header';
  if (cues & CUE.aside && !(cues & CUE.article)) return 'aside';
  return 'content';
}
