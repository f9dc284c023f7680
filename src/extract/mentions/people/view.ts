import { Part, partsIn, namesIn } from '../lexis/person-parts';
import { Column, NumberColumn } from '../../../text/words';
import { headIndex, headUses } from '../lexis/heads';
import type { Scan } from '../scan';
import { peopleLexisOf, type PrintedName } from '../lexis/people-words';
import { particlesIn, type NamePart } from './name-parts';

/** A text in the form that the rules on people read. */
export interface View {
  readonly scan: Scan;
  /** Bits of `homeBit` of the text's language. */
  readonly home: number;
  /** `Part`s of words, by their numbers. */
  readonly parts: NumberColumn;
  /** The uses of words as names. */
  readonly names: Column<PrintedName>;
  /** `HeadUse`s of words; null where the language is not known. */
  readonly heads: NumberColumn | null;
  /** 1 for particles. */
  readonly particles: NumberColumn;
}

/** The view of a text. */
export function viewOf(scan: Scan): View {
  const { table } = scan.tokens;
  return {
    scan,
    home: peopleLexisOf(scan.language).home,
    parts: partsIn(table, scan.language),
    names: namesIn(table),
    heads: scan.language === null ? null : headUses(headIndex(scan.language), table),
    particles: particlesIn(table),
  };
}

/** Whether a token has one of the given `Part`s; before and after the text there is none. */
export function isPart({ scan, parts }: View, at: number, bits: number): boolean {
  const { ids, count } = scan.tokens;
  return at >= 0 && at < count && (parts.of(ids[at]!) & bits) !== 0;
}

/** The use of a token as a name. */
export function nameAt({ scan, names }: View, at: number): PrintedName {
  return names.of(scan.tokens.ids[at]!);
}

/** Whether a part of a name is a given name. */
export const isGiven = (view: View, part: NamePart | undefined): boolean => part?.kind === 'word' && isPart(view, part.first, Part.given);
