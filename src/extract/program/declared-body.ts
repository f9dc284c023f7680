import type { PageDocument } from '../document/document';
import type { Hints } from '../content/hints';
import { wordsKey } from '../../text/words-key';
import { escapeMarkup, holdsMarkup } from './markup';
import { ownerOf, SHORTEST_TEXT, type ProgramText } from './articles-in';

/** The texts that the metadata declare (JSON-LD `articleBody`), one per object that has one. */
export function declaredBodies({ jsonLd }: PageDocument, hints: Hints): ProgramText[] {
  return jsonLd.flatMap(({ articleBody: body, headline, name }) => {
    if (typeof body !== 'string' || body.length < SHORTEST_TEXT) return [];
    const owner = ownerOf([['headline', headline ?? name]], hints) ?? 'unsaid';
    const paragraphs = body.split('\n').filter((line) => line.trim() !== '');
    const markup = holdsMarkup(body) ? body : paragraphs.map((text) => `<p>${escapeMarkup(text)}</p>`).join('');
    return [{ markup, words: wordsKey(body), owner, isBody: true }];
  });
}
