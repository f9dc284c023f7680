import { readByline } from '../../bylines/byline';
import { PHRASE } from '../../bylines/phrases';
import type { LineName } from '../../bylines/reading';
import type { Line } from '../../content/lines';
import type { AroundTitle } from '../around-title';

/** What a line below a name says about the person. */
export type Detail = Pick<LineName, 'role' | 'affiliation'>;

/** A longer line is not only a role or a body. */
const LONGEST = 100;
const NUMBERS = /[\d@]/u;
/** The end of a sentence or of a label; "Professor, dr.med." is neither. */
const SENTENCE_END = /:$|\p{Ll}{4}[.!?…]["”»]?$/u;
/** "DTU Vind": a body called by initials and a name. */
const WITH_INITIALS = /^\p{Lu}{2,6}(?: \p{Lu}\p{Ll}+){1,3}$/u;

/**
 * "Sektionsleder, professor", "Institut for Kemi": the role or the affiliation that is all of a line below a name; null for
 * any other line.
 */
export function detailOn(view: AroundTitle, line: Line, person: string): Detail | null {
  const text = line.text.trim();
  if (text.length > LONGEST || NUMBERS.test(text) || SENTENCE_END.test(text)) return null;
  if (WITH_INITIALS.test(text)) return { role: null, affiliation: text };
  const { names, unexplained, contact, elsewhere, tags } = readByline(`${person}, ${text}`, [], view.phrases);
  const [own, ...others] = names;
  if (own === undefined || others.length > 0 || unexplained > 0 || contact || elsewhere || tags || own.name !== person) return null;
  if (own.role === null && (own.affiliation === null || !hasUnit(view, text))) return null;
  return { role: own.role, affiliation: own.affiliation };
}

/** Whether a word of a text is that of a unit. */
const hasUnit = ({ phrases }: AroundTitle, text: string): boolean =>
  text
    .toLowerCase()
    .split(/[ ,]+/u)
    .some((word) => ((phrases.get(word) ?? 0) & PHRASE.unit) !== 0);
